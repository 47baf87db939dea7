/** Bundles what tsc wrote to dist into dist/cdn: files for script tags and small modules fetched by them. */
import nodeResolve from '@rollup/plugin-node-resolve';
import replace from '@rollup/plugin-replace';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileTemplates } from './scripts/compile-templates.mjs';
import { letForConst } from './scripts/let-for-const.mjs';
import { slimLitHtml } from './scripts/slim-lit-html.mjs';
import { shortTemplates } from './scripts/short-templates.mjs';

const dist = resolve('dist');
const cdn = join(dist, 'cdn');

const localeName = /^(?!en)[a-z]{2}(-[a-z]{2,4})?\.js$/;

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
const fileNames = {
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
    // Lit notes its version on the page, also where a file takes only the looks from it.
    treeshake: { moduleSideEffects: (id) => !/\blit\b/.test(id) },
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
      smallDependencies,
      nodeResolve({ browser: true, exportConditions: ['browser', 'production'] }),
      shortTemplates,
      compileTemplates,
      slimLitHtml,
      ...minify(format),
      fileNames,
    ],
    // A missing module or a circle is a fault, not something to read over.
    onwarn(warning) {
      throw new Error(warning.message);
    },
  };
}

/**
 * What elements.js lends to the element files that are fetched after it, so that a page has one Lit, one controller and
 * one set of texts: names by module, in the order in which they lie in the array that copies of us share.
 */
const lent = new Map([
  ['lit', ['html', 'nothing', 'LitElement', 'unsafeCSS']],
  [join(dist, 'elements/page-controller.js'), ['PageController']],
  [join(dist, 'elements/href.js'), ['safeHref']],
]);
const shared = `import { shared } from ${JSON.stringify(join(dist, 'core/shared.js'))};`;

const lending = [
  'import FILE;',
  shared,
  ...[...lent].map(([id, names]) => `import { ${names} } from ${JSON.stringify(id)};`),
  `const page = shared(); if (page) page.lent = [${[...lent.values()]}];`,
].join('\n');

const borrowing = {
  name: 'borrowing',
  async resolveId(source, importer, options) {
    const id = source === 'lit' ? source : (await this.resolve(source, importer, options))?.id;
    return lent.has(id) ? `\0lent:${id}` : null;
  },
  load(id) {
    const names = lent.get(id.replace('\0lent:', ''));
    if (!id.startsWith('\0lent:')) return null;
    const before = [...lent.values()].flat().indexOf(names[0]);
    return `${shared} export const [${','.repeat(before)}${names}] = shared().lent;`;
  },
};

const script = (from, to, plugins) => bundle(from, to, 'iife', 'import FILE;', plugins);
/** Elements that only some pages have. Fails to load where elements.js has nothing to lend. */
const late = (from, to, code = 'import FILE;') => bundle(from, to, 'es', code, [borrowing]);
const data = (from, to = from, name = 'default') =>
  bundle(from, to, 'es', `export { ${name} as default } from FILE;`);

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

/** What of our dependencies the files for script tags need. */
const smallDependencies = {
  name: 'small-dependencies',
  resolveId: (source) =>
    ({
      'js-cookie': resolve('scripts/js-cookie-set.js'),
      lit: resolve('scripts/lit-element.js'),
    })[source] ?? null,
};

export default [
  bundle('elements/index.js', 'elements.js', 'iife', lending),
  late('elements/define-declaration.js', 'declaration.js'),
  ...filesIn('generated/declarations', () => true).map((file) =>
    data(file, file.replace('generated/', '')),
  ),
  script('script.js', 'consent-banner.js', [elementsIntegrity]),
  bundle('all.js', 'consent-banner.all.js', 'iife', lending),
  late('elements/define-embed.js', 'embed.js'),
  data('elements/clear-focus.js', 'clear-focus.js'),
  data('elements/checks.js', 'checks.js'),
  data('elements/place-banner.js', 'place-banner.js'),
  data('elements/reopen.js', 'reopen.js'),
  data('elements/privacy-choices.js', 'privacy-choices.js'),
  late('elements/preferences.js', 'preferences.js', 'export { default } from FILE;'),
  late('elements/details.js', 'details.js', 'export { default } from FILE;'),
  ...filesIn('generated/starters', () => true).map((file) =>
    data(file, file.replace('generated/starters', 'services')),
  ),
  ...filesIn('generated/embeds', () => true).map((file) =>
    data(file, file.replace('generated/', '')),
  ),
  data('page/categorise.js', 'services/categories.js'),
  ...filesIn('locales', (name) => localeName.test(name)).flatMap((file) => [
    data(file),
    data(file, file.replace('.js', '-embed.js'), 'embed'),
    data(file, file.replace('.js', '-declaration.js'), 'declaration'),
    data(file, file.replace('.js', '-opt-out.js'), 'optOut'),
  ]),
  data('page/after-answer.js', 'after-answer.js'),
  data('records/index.js', 'records.js'),
  data('import/take-over.js', 'import.js'),
  data('regime/index.js', 'regime.js'),
  data('gate/plant.js', 'plant.js'),
  data('gate/sweep.js', 'sweep.js'),
  data('core/warn.js', 'debug.js'),
];
