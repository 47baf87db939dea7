import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('docs/requirements.md is what the titles of the tests say (else: npm run requirements)', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/requirements.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(status, 0, stderr);
});
