/** Describes src/elements in custom-elements.json, with the paths that the package ships. */
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [{ name: 'shipped-paths', packageLinkPhase: renameSources }],
};

function renameSources({ customElementsManifest }) {
  customElementsManifest.modules = JSON.parse(
    JSON.stringify(customElementsManifest.modules).replace(
      /"(\/?)src\/([^"]+)\.[jt]s"/g,
      '"$1dist/$2.js"',
    ),
  );
}
