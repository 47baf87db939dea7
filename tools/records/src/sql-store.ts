import { Batch } from './batch.js';
import type { ConsentRecord, SentRecord, StoredRecord } from './consent-record.js';
import { monthOf, monthOfPartition } from './month.js';
import type { Sql } from './sql.js';
import type { RecordStore } from './store.js';
import * as tables from './tables.js';

const DAY = 86_400_000;
/** Repeats come within minutes; a month is ample. */
const KEYS_KEPT = 30 * DAY;

interface Row {
  readonly received: Date;
  readonly record: ConsentRecord;
}

/** Keeps records in a database. */
export class SqlStore implements RecordStore {
  readonly #sql: Sql;
  readonly #now: () => Date;
  readonly #batch = new Batch((records) => this.#write(records));
  readonly #partitions = new Set<string>();

  private constructor(sql: Sql, now: () => Date) {
    this.#sql = sql;
    this.#now = now;
  }

  /** Makes the tables where they are not there. */
  static async open(sql: Sql, now = (): Date => new Date()): Promise<SqlStore> {
    const [found] = await sql.query<{ isCreated: boolean }>(tables.IS_CREATED);
    if (!found?.isCreated) await sql.run(tables.CREATE);
    const store = new SqlStore(sql, now);
    await store.#preparePartitions(now());
    return store;
  }

  append(record: SentRecord): Promise<'stored' | 'known'> {
    return this.#batch.add(record);
  }

  async export(id: string): Promise<StoredRecord[]> {
    const rows = await this.#sql.query<Row>(tables.EXPORT, [id]);
    return rows.map(({ received, record }) => ({ received: received.toISOString(), ...record }));
  }

  erase(id: string): Promise<number> {
    return this.#remove(tables.ERASE, id);
  }

  async prune(before: Date): Promise<number> {
    const count = await this.#remove(tables.PRUNE, before);
    await this.#sql.query(tables.FORGET_KEYS, [new Date(this.#now().getTime() - KEYS_KEPT)]);
    await this.#dropPartitions(before);
    return count;
  }

  async close(): Promise<void> {
    await this.#batch.idle();
    await this.#sql.close();
  }

  async #write(records: readonly SentRecord[]): Promise<Set<string>> {
    const now = this.#now();
    await this.#preparePartitions(now);
    const sent = records.map(({ key, ...record }) => ({ key, record }));
    const fresh = await this.#sql.query<{ key: string }>(tables.APPEND, [
      now,
      JSON.stringify(sent),
    ]);
    return new Set(fresh.map(({ key }) => key));
  }

  /** This month's, and the next one's ahead of need. */
  async #preparePartitions(now: Date): Promise<void> {
    const month = monthOf(now);
    if (this.#partitions.has(month.partition)) return;
    await this.#sql.run(tables.createPartition(month));
    await this.#sql.run(tables.createPartition(monthOf(month.end)));
    this.#partitions.add(month.partition);
  }

  #remove(deletion: string, value: string | Date): Promise<number> {
    return this.#sql.transaction(async (query) => {
      await query(tables.ALLOW_ERASING);
      const [gone] = await query<{ count: number }>(deletion, [value]);
      return gone?.count ?? 0;
    });
  }

  /** They are empty by now. */
  async #dropPartitions(before: Date): Promise<void> {
    const found = await this.#sql.query<{ name: string }>(tables.PARTITIONS);
    for (const { name } of found) {
      const month = monthOfPartition(name);
      if (month && month.end <= before) await this.#sql.run(tables.dropPartition(month));
    }
  }
}
