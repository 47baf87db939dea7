import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';

test('no shipped file has a name that public block lists refuse', () => {
  const dist = new URL('../../dist/', import.meta.url);
  const files = readdirSync(dist, { recursive: true }).map(String);
  assert.ok(files.includes('index.js'), 'dist is not built');
  assert.deepEqual(
    files.filter((file) => /consent-banner-|-consent-banner/.test(file)),
    [],
  );
});
