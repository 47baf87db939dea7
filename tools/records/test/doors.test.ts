import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const folder = fileURLToPath(new URL('..', import.meta.url));
const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const limit = { cwd: folder, timeout: 60_000, encoding: 'utf8' } as const;

for (const door of Object.keys(manifest.exports).filter((name) => !name.endsWith('.json')))
  test(`${door} opens in plain Node`, () => {
    const code = `await import(${JSON.stringify(door.replace('.', manifest.name))})`;
    const { status, stderr } = spawnSync(process.execPath, ['--eval', code], limit);
    assert.equal(status, 0, stderr);
  });

test('the handler needs nothing of Node, so it runs in any Fetch-style server', () => {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(new URL(`../dist/${file}`, import.meta.url))) return;
    seen.add(file);
    const source = readFileSync(new URL(`../dist/${file}`, import.meta.url), 'utf8');
    for (const [, from = ''] of source.matchAll(/from '([^']+)'/g)) {
      assert.doesNotMatch(from, /^node:/, `${file} imports ${from}`);
      if (from.startsWith('./')) visit(from.slice(2));
    }
  };
  visit('index.js');
  assert.ok(seen.has('handler.js'));
});

test('the built command runs', () => {
  const { status, stdout } = spawnSync(
    process.execPath,
    [manifest.bin['consent-records'], 'help'],
    limit,
  );
  assert.equal(status, 0);
  assert.match(stdout, /consent-records export ID/);
});

test('the tarball holds what is shipped and nothing else', () => {
  const printed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    ...limit,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(printed);
  const files: string[] = packed.files.map(({ path }: { path: string }) => path);
  const allowed =
    /^(package\.json|README\.md|LICENSE|schema\.md|src\/[\w-]+\.ts|dist\/[\w-]+\.(js|d\.ts)(\.map)?)$/;
  assert.deepEqual(
    files.filter((file) => !allowed.test(file)),
    [],
  );
  for (const needed of ['README.md', 'LICENSE', 'schema.md', 'dist/main.js'])
    assert.ok(files.includes(needed), `${needed} is missing`);
});

test('publint is content', async () => {
  const { messages } = await publint({ pkgDir: folder, strict: true, pack: 'npm' });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, manifest)),
    [],
  );
});
