import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SERVICE_CATEGORIES } from '../../src/services/categories.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('the tables of the README are what the sources say (else: npm run readme)', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/readme.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(status, 0, stderr);
});

test('the README names every service', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  for (const name of Object.keys(SERVICE_CATEGORIES))
    assert.match(readme, new RegExp(`\`${name}\``));
});
