import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Batch } from '../src/batch.js';
import type { SentRecord } from '../src/consent-record.js';
import { aRecord } from './sample.js';

const keysOf = (records: readonly SentRecord[]): Set<string> =>
  new Set(records.map(({ key }) => key));

test('who comes while the last of a batch is told is not forgotten', async () => {
  const batch = new Batch(async (records) => keysOf(records));
  for (let i = 0; i < 100; i++) assert.equal(await batch.add(aRecord()), 'stored');
});

test('those who wait are written together, at most 500 at once', async () => {
  const sizes: number[] = [];
  const batch = new Batch(async (records) => {
    sizes.push(records.length);
    return keysOf(records);
  });
  await Promise.all(Array.from({ length: 1200 }, () => batch.add(aRecord())));
  assert.deepEqual(sizes, [500, 500, 200]);
});

test('when the store fails all of the batch hear so, and the next batch is tried', async () => {
  let isBroken = true;
  const batch = new Batch(async (records) => {
    if (isBroken) throw new Error('no disk');
    return keysOf(records);
  });
  const outcomes = await Promise.allSettled([batch.add(aRecord()), batch.add(aRecord())]);
  assert.deepEqual(
    outcomes.map(({ status }) => status),
    ['rejected', 'rejected'],
  );
  isBroken = false;
  assert.equal(await batch.add(aRecord()), 'stored');
});

test('a store that does not answer can not fill the memory', async () => {
  const batch = new Batch(() => new Promise(() => {}));
  for (let i = 0; i < 5000; i++) void batch.add(aRecord());
  await assert.rejects(batch.add(aRecord()), /Too many/);
});

test('idle waits for what is under way', async () => {
  let isDone = false;
  const batch = new Batch(async (records) => {
    await new Promise(setImmediate);
    isDone = true;
    return keysOf(records);
  });
  void batch.add(aRecord());
  await batch.idle();
  assert.ok(isDone);
});
