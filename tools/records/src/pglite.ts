import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type Query } from './sql.js';
import { SqlStore } from './sql-store.js';
import type { RecordStore } from './store.js';
import { createDatabase, startParams, SyncedFiles } from './synced-files.js';

/**
 * Keeps records in a folder of this machine, without a server. Only one process may have the folder open: PGlite does not
 * notice a second one, and both would spoil it. The command takes care of that; who calls this has to.
 */
export async function openPGlite(folder: string, now?: () => Date): Promise<RecordStore> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path = join(resolve(folder), 'database');
  await createDatabase(path);
  const database = await PGlite.create({ fs: new SyncedFiles(path), startParams });
  return SqlStore.open(
    {
      query: askWith(database),
      run: async (statements) => void (await database.exec(statements)),
      transaction: (work) => database.transaction((open) => work(askWith(open))),
      close: () => database.close(),
    },
    now,
  );
}

const askWith =
  (database: Pick<PGlite, 'query'>): Query =>
  async <Row>(text: string, values: readonly unknown[] = []) =>
    (await database.query<Row>(text, [...values])).rows;
