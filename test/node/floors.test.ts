import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** The floors of design section 3. `types`: only `import type` from there. */
const floors: Record<string, { values: string[]; types: string[] }> = {
  services: { values: [], types: ['services'] },
  locales: { values: [], types: ['locales'] },
  core: { values: ['core', 'js-cookie'], types: [] },
  gate: { values: ['gate', 'core', 'generated'], types: ['services'] },
  records: { values: ['records', 'core'], types: [] },
  import: { values: ['import', 'core'], types: [] },
  regime: { values: ['regime', 'core', 'elements', 'locales'], types: [] },
  signals: { values: ['signals', 'core'], types: [] },
  elements: { values: ['elements', 'core', 'locales', 'lit'], types: [] },
  server: { values: ['server', 'core'], types: [] },
  testing: { values: ['testing', 'core', 'elements'], types: [] },
};

/** Files beside the floors that put them together. */
const doors = ['index.ts', 'elements.ts', 'script.ts', 'all.ts', 'page.ts'];

interface Import {
  file: string;
  specifier: string;
  isType: boolean;
}

const files = readdirSync(src, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

/** Every way in which one module names another, `import('x')` and types included. */
function importsOf(file: string): Import[] {
  const { program, errors } = parseSync(file, readFileSync(join(src, file), 'utf8'));
  assert.deepEqual(errors, []);
  const found: Import[] = [];
  const add = (source: unknown, isType: boolean): void => {
    const specifier = (source as { value?: unknown } | null)?.value;
    if (source === null || source === undefined) return;
    // A computed address is not an import of ours: nothing here could check it.
    if (typeof specifier === 'string') found.push({ file, specifier, isType });
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source, node.importKind === 'type'),
    ExportNamedDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ExportAllDeclaration: (node) => add(node.source, node.exportKind === 'type'),
    ImportExpression: (node) => add(node.source, false),
    TSImportType: (node) => add(node.source, true),
  }).visit(program);
  return found;
}

/** `core` for '../core/jar.js', `lit` for 'lit/directives/if-defined.js', `index.ts` for '../index.js'. */
function targetOf({ file, specifier }: Import): string {
  if (!specifier.startsWith('.')) return specifier.split('/')[0] ?? '';
  // What the build makes of the services' data.
  if (specifier.includes('/generated/')) return 'generated';
  const path = posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts');
  assert.ok(files.includes(path), `${file} imports ${specifier}, which is not there`);
  return path.split('/')[0] ?? '';
}

function isAllowed(given: Import): boolean {
  const floor = dirname(given.file).split('/')[0] ?? '';
  const rule = floors[floor];
  const target = targetOf(given);
  if (floor === '.') return doors.includes(given.file);
  if (floor === 'page') return true;
  if (!rule) return false;
  if (target === 'js-cookie' && given.file !== 'core/jar.ts') return false;
  return rule.values.includes(target) || (given.isType && rule.types.includes(target));
}

test('each floor imports only from the floors below it', () => {
  const imports = files.flatMap(importsOf);
  assert.ok(imports.length > 0, 'src is empty');
  const faults = imports.filter((given) => !isAllowed(given));
  assert.deepEqual(
    faults.map(({ file, specifier }) => `${file} imports ${specifier}`),
    [],
  );
});

test('only jar.ts writes cookies through js-cookie', () => {
  const importers = files.filter((file) =>
    importsOf(file).some(({ specifier }) => specifier === 'js-cookie'),
  );
  assert.deepEqual(importers, ['core/jar.ts']);
});

test('what servers import reaches only what reads the cookie', () => {
  const reached = new Set(['server/index.ts']);
  for (const file of reached)
    for (const { specifier } of importsOf(file)) {
      assert.match(specifier, /^\./, `${file} imports a package`);
      reached.add(posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts'));
    }
  assert.deepEqual([...reached].filter((file) => !file.startsWith('server/')).sort(), [
    'core/categories.ts',
    'core/choices.ts',
    'core/codec.ts',
    'core/presume.ts',
    'core/privacy-signal.ts',
    'core/record.ts',
  ]);
});

test('every file lies on a floor or is a door', () => {
  const known = [...Object.keys(floors), 'page'];
  const strays = files.filter((file) => {
    const folder = file.includes('/') ? file.split('/')[0] : undefined;
    return folder === undefined ? !doors.includes(file) : !known.includes(folder);
  });
  assert.deepEqual(strays, []);
});

test('no file is named after a drawer', () => {
  const drawers = files.filter((file) => /^(utils?|helpers?|common|misc)\b/.test(basename(file)));
  const folders = files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)\//.test(file));
  assert.deepEqual([...drawers, ...folders], []);
});
