/** Describes our public elements in custom-elements.json, with the paths that the package ships. */
export default {
  globs: ['src/elements/{banner,define,declaration,define-declaration,embed,define-embed}.ts'],
  outdir: '.',
  litelement: true,
  // package.json names the manifest already.
  packagejson: false,
  plugins: [{ name: 'public-and-shipped', packageLinkPhase: keepPublic }],
};

function keepPublic({ customElementsManifest }) {
  const { modules } = customElementsManifest;
  for (const { declarations } of modules) {
    const isPublic = ({ kind }) => kind === 'class' || kind === 'function';
    declarations.splice(0, Infinity, ...declarations.filter(isPublic));
    for (const declaration of declarations)
      declaration.members &&= declaration.members.filter(
        ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private',
      );
  }
  customElementsManifest.modules = JSON.parse(
    JSON.stringify(modules).replace(/"(\/?)src\/([^"]+)\.[jt]s"/g, '"$1dist/$2.js"'),
  );
}
