import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { Client } from 'pg';
import { PostgresCluster, skipPostgres } from './postgres-cluster.js';
import { ReceiverProcess } from './receiver-process.js';
import { sayFigures, writeAll, type Figures } from './writers.js';

const WRITERS = 200;
const RECORDS = 20_000;
const IDS = 'select id from consent_records order by id';

/** None lost, none doubled: what is stored are exactly the ids that were sent. */
function compare({ sent }: Figures, stored: readonly { id: string }[]): void {
  assert.equal(stored.length, RECORDS);
  assert.deepEqual(
    stored.map(({ id }) => id),
    sent.map(({ id }) => id).sort(),
  );
}

/** Does each thing once, when so many answers are there. Settles when all is done. */
function atAnswers(...plan: readonly (readonly [count: number, act: () => Promise<void>])[]) {
  const acts: Promise<void>[] = [];
  return {
    onAnswer: (count: number): void => {
      for (const [when, act] of plan) if (when === count) acts.push(act());
    },
    finished: async (): Promise<void> => {
      assert.equal(acts.length, plan.length);
      await Promise.all(acts);
    },
  };
}

test(`PGlite: ${WRITERS} writers, ${RECORDS} records, killed twice in the middle`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'records-'));
  const receiver = new ReceiverProcess('--data', folder);
  await receiver.start();
  try {
    const kill = (): Promise<void> => receiver.killAndRestart();
    const { onAnswer, finished } = atAnswers([6_000, kill], [13_000, kill]);
    const targets = [receiver];
    const figures = await writeAll({ targets, writers: WRITERS, records: RECORDS, onAnswer });
    await finished();
    console.log(sayFigures('PGlite, one receiver', figures));
    // At last once more without time for anything: all that was answered has to be there.
    await receiver.end('SIGKILL');

    const database = await PGlite.create(join(folder, 'database'));
    compare(figures, (await database.query<{ id: string }>(IDS)).rows);
    await database.close();
  } finally {
    await receiver.end('SIGKILL');
    rmSync(folder, { recursive: true });
  }
});

test(
  `PostgreSQL: ${WRITERS} writers, ${RECORDS} records, two receivers, each killed, and PostgreSQL too`,
  { skip: skipPostgres },
  async () => {
    const cluster = new PostgresCluster();
    const receivers = [1, 2].map(() => new ReceiverProcess('--database', cluster.url));
    try {
      await Promise.all(receivers.map((receiver) => receiver.start()));
      const { onAnswer, finished } = atAnswers(
        [5_000, () => receivers[0]!.killAndRestart()],
        [10_000, () => receivers[1]!.killAndRestart()],
        [
          15_000,
          async () => {
            cluster.stop('immediate');
            cluster.start();
          },
        ],
      );
      const options = { targets: receivers, writers: WRITERS, records: RECORDS };
      const figures = await writeAll({ ...options, onAnswer });
      await finished();
      console.log(sayFigures('PostgreSQL, two receivers', figures));

      const client = new Client(cluster.url);
      await client.connect();
      compare(figures, (await client.query<{ id: string }>(IDS)).rows);
      await client.end();
    } finally {
      await Promise.all(receivers.map((receiver) => receiver.end('SIGKILL')));
      cluster.remove();
    }
  },
);
