import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { FolderDoor } from './folder-door.js';
import type { Query, Sql } from './sql.js';
import { SqlStore } from './sql-store.js';
import type { RecordStore } from './store.js';
import { createDatabase, startParams, SyncedFiles } from './synced-files.js';

/**
 * Keeps records in a folder of this machine, without a server. Only one process at a time can have it open; a second one
 * gets an error, since PGlite itself would not notice and both would spoil the folder.
 */
export async function openPGlite(folder: string, now?: () => Date): Promise<RecordStore> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const door = await FolderDoor.hold(folder);
  try {
    const path = join(resolve(folder), 'database');
    await createDatabase(path);
    const database = await PGlite.create({ fs: new SyncedFiles(path), startParams });
    const store = await SqlStore.open(sqlOf(database, door), now);
    door.serve(store);
    return store;
  } catch (error) {
    door.close();
    throw error;
  }
}

function sqlOf(database: PGlite, door: FolderDoor): Sql {
  return {
    query: askWith(database),
    run: async (statements) => void (await database.exec(statements)),
    transaction: (work) => database.transaction((open) => work(askWith(open))),
    close: async () => {
      await database.close();
      door.close();
    },
  };
}

const askWith =
  (database: Pick<PGlite, 'query'>): Query =>
  async <Row>(text: string, values: readonly unknown[] = []) =>
    (await database.query<Row>(text, [...values])).rows;
