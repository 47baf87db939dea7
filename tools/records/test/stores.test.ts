import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { openPGlite } from '../src/pglite.js';
import { openPostgres } from '../src/postgres.js';
import type { RecordStore } from '../src/store.js';
import { PostgresCluster, skipPostgres } from './postgres-cluster.js';
import { aRecord, storedPart, without } from './sample.js';

interface Place {
  readonly open: (now?: () => Date) => Promise<RecordStore>;
  /** Asks the database behind the store's back. */
  readonly ask: (text: string) => Promise<object[]>;
  readonly remove: () => void;
}

/** PGlite lets one in at a time, so a test closes its store before it asks. */
function aFolder(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  return {
    open: (now) => openPGlite(folder, now),
    ask: async (text) => {
      const database = await PGlite.create(join(folder, 'database'));
      try {
        return (await database.query<object>(text)).rows;
      } finally {
        await database.close();
      }
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function aServer(): Place {
  const cluster = new PostgresCluster();
  return {
    open: (now) => openPostgres(cluster.url, now),
    ask: async (text) => {
      const client = new Client(cluster.url);
      await client.connect();
      try {
        return (await client.query<object>(text)).rows;
      } finally {
        await client.end();
      }
    },
    remove: () => cluster.remove(),
  };
}

const kinds = [
  ['PGlite', aFolder, false],
  ['PostgreSQL', aServer, skipPostgres],
] as const;

for (const [name, make, skip] of kinds)
  describe(`in ${name}`, { skip }, () => {
    let place: Place;
    before(() => {
      place = make();
    });
    after(() => place.remove());

    /** A store that is closed whatever happens. */
    async function withStore<Outcome>(
      use: (store: RecordStore) => Promise<Outcome>,
      now?: () => Date,
    ): Promise<Outcome> {
      const store = await place.open(now);
      try {
        return await use(store);
      } finally {
        await store.close();
      }
    }

    test('a record is stored once, however often it comes', () =>
      withStore(async (store) => {
        const record = aRecord();
        const outcomes = await Promise.all([1, 2, 3].map(() => store.append(record)));
        assert.deepEqual(outcomes.sort(), ['known', 'known', 'stored']);
        assert.equal(await store.append(record), 'known');
        assert.equal((await store.export(record.id!)).length, 1);
      }));

    test('L62: a withdrawal is a new record that is exported with the one it ends', async () => {
      const id = randomUUID();
      const grant = aRecord({ id, ts: '2026-05-02T09:14:07Z', method: 'accept-all' });
      const withdrawal = aRecord({ id, prev: grant.ts, method: 'reject-all' });
      await withStore(async (store) => {
        await store.append(grant);
        await store.append(withdrawal);
      });
      // Opened anew: it is not from memory.
      const found = await withStore((store) => store.export(id));
      assert.deepEqual(
        found.map((record) => without(record, 'received')),
        [storedPart(grant), storedPart(withdrawal)],
      );
      for (const { received } of found)
        assert.ok(Math.abs(Date.parse(received) - Date.now()) < 60_000, received);
    });

    test('L64: a refusal without id is kept', async () => {
      const refusal = without(aRecord({ method: 'reject-all' }), 'id');
      await withStore((store) => store.append(refusal));
      const rows = await place.ask('select record from consent_records where id is null');
      assert.deepEqual(rows, [{ record: storedPart(refusal) }]);
    });

    test('L63: nothing is stored but the record, its id, the time and, apart, its key', async () => {
      const rows = await place.ask(
        `select table_name, string_agg(column_name::text, ' ' order by column_name) as columns
         from information_schema.columns
         where table_name in ('consent_records', 'consent_record_keys') group by 1 order by 1`,
      );
      assert.deepEqual(rows, [
        { table_name: 'consent_record_keys', columns: 'key received' },
        { table_name: 'consent_records', columns: 'id received record' },
      ]);
    });

    test('erasing takes all records of one browser and nobody else’s', () =>
      withStore(async (store) => {
        const id = randomUUID();
        const other = aRecord();
        for (const record of [aRecord({ id }), aRecord({ id }), other]) await store.append(record);
        assert.equal(await store.erase(id), 2);
        assert.deepEqual(await store.export(id), []);
        assert.equal(await store.erase(id), 0);
        assert.equal((await store.export(other.id!)).length, 1);
      }));

    for (const [what, statement] of [
      ['update', `update consent_records set id = null`],
      ['delete', `delete from consent_records`],
      ['truncate', `truncate consent_records`],
    ] as const)
      test(`${what} is refused: records are only added`, async () => {
        await withStore((store) => store.append(aRecord()));
        await assert.rejects(place.ask(statement), /only added/);
      });

    test('an id that is SQL finds nothing and does nothing', () =>
      withStore(async (store) => {
        const record = aRecord();
        await store.append(record);
        await assert.rejects(store.erase(`' or true --`), /uuid/);
        await assert.rejects(store.export(`${record.id}' or true --`), /uuid/);
        assert.equal((await store.export(record.id!)).length, 1);
      }));

    test('each month has its partition, and pruning removes what is too old, also whole months', async () => {
      const id = randomUUID();
      for (const time of ['2020-01-31T23:59:59Z', '2020-02-01T00:00:00Z', '2020-12-31T12:00:00Z'])
        await withStore(
          (store) => store.append(aRecord({ id })),
          () => new Date(time),
        );
      const removed = await withStore((store) => store.prune(new Date('2020-12-01T00:00:00Z')));
      const left = await withStore((store) => store.export(id));
      assert.equal(removed, 2);
      assert.deepEqual(
        left.map(({ received }) => received),
        ['2020-12-31T12:00:00.000Z'],
      );
      const partitions = await place.ask(
        `select relname from pg_class where relname like 'consent_records_2020%' and relkind = 'r'
         order by 1`,
      );
      assert.deepEqual(partitions, [{ relname: 'consent_records_2020_12' }]);
    });

    test('keys are forgotten after 30 days, not before', async () => {
      const key = randomUUID();
      const days = (count: number) => () => new Date(Date.UTC(2021, 0, 1 + count));
      const send = (now: () => Date): Promise<string> =>
        withStore(async (store) => {
          await store.prune(new Date(0));
          return store.append(aRecord({ key }));
        }, now);
      assert.equal(await send(days(0)), 'stored');
      assert.equal(await send(days(29)), 'known');
      assert.equal(await send(days(31)), 'stored');
    });

    test('each partition has the index by id', async () => {
      const rows = (await place.ask(
        `select count(*)::int as partitions, count(indexdef)::int as indexes
         from pg_inherits join pg_class c on c.oid = inhrelid
         left join pg_indexes on tablename = relname and indexdef like '%(id) WHERE (id IS NOT NULL)'
         where inhparent = 'consent_records'::regclass and c.relkind = 'r'`,
      )) as { partitions: number; indexes: number }[];
      assert.ok(rows[0]!.partitions >= 2);
      assert.equal(rows[0]!.indexes, rows[0]!.partitions);
    });
  });

test(
  'in PostgreSQL many receivers may start at once on an empty database',
  { skip: skipPostgres },
  async () => {
    const cluster = new PostgresCluster();
    try {
      const stores = await Promise.all(Array.from({ length: 6 }, () => openPostgres(cluster.url)));
      const record = aRecord();
      const outcomes = await Promise.all(stores.map((store) => store.append(record)));
      assert.deepEqual(
        outcomes.filter((outcome) => outcome === 'stored'),
        ['stored'],
      );
      await Promise.all(stores.map((store) => store.close()));
    } finally {
      cluster.remove();
    }
  },
);
