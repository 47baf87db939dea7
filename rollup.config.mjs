/** Bundles what tsc wrote to dist into dist/cdn: files for script tags and small modules fetched by them. */
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { letForConst } from './scripts/let-for-const.mjs';
import { shortTemplates } from './scripts/short-templates.mjs';

const dist = resolve('dist');
const cdn = join(dist, 'cdn');

const localeName = /^[a-z]{2}(-[A-Za-z]{2,4})?(-declaration)?\.js$/;

/** Measured on Lit and on our own code: esbuild and then terser is 1 to 2 % smaller than either alone. */
const minify = (format) => [
  letForConst,
  {
    name: 'esbuild',
    renderChunk: (code) =>
      transform(code, { minify: true, sourcemap: true, target: 'es2022', legalComments: 'none' }),
  },
  terser({
    ecma: 2022,
    // Only for real modules: in a classic script it would take away 'use strict'.
    module: format === 'es',
    compress: { passes: 4, unsafe_arrows: true, lhs_constants: false, comparisons: false },
    // A classic script is read in the page's encoding, whatever that is.
    format: { comments: false, ascii_only: format !== 'es' },
  }),
];

/** Maps lead to src, through the maps that tsc wrote. */
const sourceMaps = {
  name: 'source-maps-of-tsc',
  load(id) {
    if (!id.startsWith(dist) || !existsSync(`${id}.map`)) return null;
    const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
    return { code, map: readFileSync(`${id}.map`, 'utf8') };
  },
};

/** Public block lists refuse such names. */
const names = {
  name: 'names-block-lists-refuse',
  generateBundle(_options, files) {
    const refused = Object.keys(files).find((name) => /consent-banner-|-consent-banner/.test(name));
    if (refused) this.error(`Block lists refuse the file name ${refused}.`);
  },
};

/** An entry of its own words, so that only what it takes from the file survives. */
function entry(code) {
  const id = '\0entry';
  return {
    name: 'entry',
    resolveId: (source) => (source === id ? { id, moduleSideEffects: true } : null),
    load: (source) => (source === id ? code : null),
  };
}

function bundle(from, to, format, code, plugins = []) {
  return {
    input: '\0entry',
    output: {
      file: join(cdn, to),
      format,
      // The maps are there, but not named: a visitor's browser pays for every byte.
      sourcemap: 'hidden',
      inlineDynamicImports: true,
      // Our code was written and tested as modules, where it is strict anyway.
      strict: false,
      generatedCode: 'es2015',
    },
    plugins: [
      entry(code.replace('FILE', JSON.stringify(join(dist, from)))),
      ...plugins,
      sourceMaps,
      jsCookieSet,
      nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
      shortTemplates,
      ...minify(format),
      names,
    ],
    // A missing module or a circle is a fault, not something to read over.
    onwarn(warning) {
      throw new Error(warning.message);
    },
  };
}

const script = (from, to, plugins) => bundle(from, to, 'iife', 'import FILE;', plugins);
const data = (from, to = from) => bundle(from, to, 'es', 'export { default } from FILE;');

/** Built after elements.js, whose hash it carries. */
const elementsIntegrity = replace({
  preventAssignment: true,
  delimiters: ['', ''],
  values: {
    __ELEMENTS_INTEGRITY__: () =>
      `sha256-${createHash('sha256')
        .update(readFileSync(join(cdn, 'elements.js')))
        .digest('base64')}`,
  },
});

function filesIn(folder, isWanted) {
  const path = join(dist, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => name.endsWith('.js') && isWanted(name))
    .map((name) => `${folder}/${name}`);
}

const jsCookieSet = {
  name: 'js-cookie-set',
  resolveId: (source) => (source === 'js-cookie' ? resolve('scripts/js-cookie-set.js') : null),
};

export default [
  script('elements/index.js', 'elements.js'),
  script('elements/define-declaration.js', 'declaration.js'),
  ...filesIn('generated/declarations', () => true).map((file) =>
    data(file, file.replace('generated/', '')),
  ),
  script('script.js', 'consent-banner.js', [elementsIntegrity]),
  script('all.js', 'consent-banner.all.js'),
  ...filesIn('generated/starters', () => true).map((file) =>
    data(file, file.replace('generated/starters', 'services')),
  ),
  data('page/categorise.js', 'services/categories.js'),
  ...filesIn('locales', (name) => localeName.test(name)).map((file) => data(file)),
  data('gate/sweep.js', 'sweep.js'),
  data('core/warn.js', 'debug.js'),
];
