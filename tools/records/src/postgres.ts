import { Pool, type ClientBase } from 'pg';
import type { Query } from './sql.js';
import { SqlStore } from './sql-store.js';
import type { RecordStore } from './store.js';

/** Longer than any statement of ours takes, so a database that has gone silent is an error and not a wait. */
const LIMIT = 10_000;

/** Keeps records in PostgreSQL 14 or newer. Many receivers may write to one database at once. */
export async function openPostgres(url: string, now?: () => Date): Promise<RecordStore> {
  const pool = new Pool({
    connectionString: url,
    application_name: 'consent-records',
    max: 4,
    connectionTimeoutMillis: LIMIT,
    keepAlive: true,
  });
  // A connection that breaks while nobody uses it is no reason to end; the next query opens another.
  pool.on('error', () => {});
  const query = askWith(pool);
  return SqlStore.open(
    {
      query,
      run: async (statements) => void (await pool.query(statements)),
      transaction: async (work) => {
        const client = await pool.connect();
        try {
          const ask = askWith(client);
          await ask('begin');
          const outcome = await work(ask);
          await ask('commit');
          client.release();
          return outcome;
        } catch (error) {
          // Closed with what it had begun.
          client.release(true);
          throw error;
        }
      },
      close: () => pool.end(),
    },
    now,
  );
}

const askWith =
  (database: Pick<ClientBase, 'query'>): Query =>
  async <Row>(text: string, values: readonly unknown[] = []) =>
    (await database.query(text, [...values])).rows as Row[];
