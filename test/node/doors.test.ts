import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('../../', import.meta.url));
const limit = { cwd: root, timeout: 120_000, encoding: 'utf8' } as const;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

type Target = string | { default: string };

/** The names behind `./services/*`, read from the folder it points to. */
function expand(door: string, target: Target): string[] {
  const path = typeof target === 'string' ? target : target.default;
  if (!door.includes('*')) return [door];
  const [folder = '', ending = ''] = path.split('*');
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending || '.js'))
    .map((entry) => door.replace('*', entry.name.slice(0, entry.name.length - ending.length)));
}

const doors = Object.entries<Target>(manifest.exports).flatMap(([door, target]) =>
  expand(door, target),
);
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
const isModule = (door: string): boolean => !door.startsWith('./cdn/') && !door.endsWith('.json');

describe('every door opens in plain Node', () => {
  for (const door of doors.filter(isModule)) {
    test(door, () => {
      const name = door.replace(/^\./, manifest.name);
      const code = `await import(${JSON.stringify(name)})`;
      // A process of its own, because Lit leaves a stand-in for customElements behind.
      const result = spawnSync(process.execPath, ['--input-type=module', '--eval', code], limit);
      assert.equal(result.status, 0, result.stderr);
    });
  }

  for (const door of doors.filter((name) => !isModule(name))) {
    test(`${door} is there`, () => {
      const found = import.meta.resolve(door.replace(/^\./, manifest.name));
      assert.ok(existsSync(new URL(found)), found);
    });
  }
});

describe('the tarball', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consent-'));
  after(() => rmSync(folder, { recursive: true }));

  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      ...limit,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )[0];
  const contents: string[] = packed.files.map((file: { path: string }) => file.path);

  test('holds what is shipped and nothing else', () => {
    const allowed = [
      /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json)$/,
      /^dist\/cdn\/((services|locales|declarations)\/)?[\w.-]+\.js(\.map)?$/,
      /^dist\/([a-z]+\/)?[\w.-]+\.(js|d\.ts)(\.map)?$/,
      /^dist\/generated\/(starters|services|declarations)\/[\w.-]+\.(js|d\.ts)$/,
      /^src\/([a-z]+\/)?[\w.-]+\.ts$/,
    ];
    const strays = contents.filter((file) => !allowed.some((pattern) => pattern.test(file)));
    assert.deepEqual(strays, []);
    console.log(
      `${contents.length} files, ${kB(packed.size)} packed, ${kB(packed.unpackedSize)} unpacked`,
    );
  });

  test('holds what package.json promises', () => {
    const promised = ['README.md', 'LICENSE', 'CHANGELOG.md', manifest.customElements];
    for (const path of [...promised, manifest.unpkg, manifest.jsdelivr, manifest.types]) {
      assert.ok(contents.includes(path.replace(/^\.\//, '')), `${path} is missing`);
    }
  });

  test('satisfies publint', async () => {
    const { messages } = await publint({ pkgDir: root, strict: true, pack: 'npm' });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, manifest)),
      [],
    );
  });

  test('has types that are right (are the types wrong, ESM only)', () => {
    const cli = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    // Script tags have no types, and a pattern is checked by the files it stands for.
    const entrypoints = doors.filter((door) => isModule(door));
    const tarball = join(folder, packed.filename);
    const args = [cli, tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color'];
    const result = spawnSync(
      process.execPath,
      [...args, '--no-emoji', '--entrypoints', ...entrypoints],
      limit,
    );
    assert.equal(result.status, 0, result.stdout + result.stderr);
  });
});
