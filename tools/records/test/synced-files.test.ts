import assert from 'node:assert/strict';
import fs, { mkdirSync, mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, mock, test } from 'node:test';
import { openPGlite } from '../src/pglite.js';
import { aRecord } from './sample.js';

describe('the folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  before(() => {
    // What a crash in the middle of the first start leaves.
    mkdirSync(join(folder, 'database.half'));
    writeFileSync(join(folder, 'database.half', 'PG_VERSION'), '');
  });
  after(() => rmSync(folder, { recursive: true }));

  test('is made whole after a crash of the first start, and what is answered is on the disk, not only on its way', async () => {
    const store = await openPGlite(folder);
    const synced: string[] = [];
    const real = fs.fsyncSync;
    const spy = mock.method(fs, 'fsyncSync', (file: number) => {
      // Only Linux tells which file a number stands for.
      synced.push(process.platform === 'linux' ? readlinkSync(`/proc/self/fd/${file}`) : 'pg_wal');
      real(file);
    });
    syncBuiltinESMExports();
    try {
      await store.append(aRecord());
    } finally {
      spy.mock.restore();
      syncBuiltinESMExports();
      await store.close();
    }
    assert.ok(
      synced.some((path) => path.includes('pg_wal')),
      `synced: ${synced.join(' ') || 'nothing'}`,
    );
  });
});
