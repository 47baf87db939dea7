import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readSettings } from '../src/settings.js';
import { PostgresCluster, skipPostgres } from './postgres-cluster.js';
import { ReceiverProcess, runCommand } from './receiver-process.js';
import { aRecord, storedPart, without } from './sample.js';

async function send(receiver: ReceiverProcess, record = aRecord({ scope: '127.0.0.1' })) {
  const origin = await receiver.origin;
  const headers = { 'Content-Type': 'application/json', Origin: origin };
  const body = JSON.stringify(record);
  const { status } = await fetch(`${origin}/records`, { method: 'POST', headers, body });
  assert.equal(status, 201);
  return record;
}

/** A record as it was printed, but for the time. */
const printed = (line: string): object =>
  without(JSON.parse(line) as { received: string }, 'received');

describe('consent-records with the embedded store', () => {
  const parent = mkdtempSync(join(tmpdir(), 'records-'));
  const data = join(parent, 'data');
  const receiver = new ReceiverProcess('--data', data);
  before(() => receiver.start());
  after(async () => {
    await receiver.end('SIGKILL');
    rmSync(parent, { recursive: true });
  });

  test('its folder is for its owner alone', () => {
    assert.equal(statSync(data).mode & 0o777, 0o700);
  });

  test('exports and erases while the receiver runs', async () => {
    const record = await send(receiver);
    const found = await runCommand('export', record.id!, '--data', data);
    assert.deepEqual(printed(found.out), storedPart(record));
    const erased = await runCommand('erase', record.id!, '--data', data);
    assert.equal(erased.out, 'Removed 1 records.\n');
    const gone = await runCommand('export', record.id!, '--data', data);
    assert.deepEqual(gone, { code: 0, out: '', err: '' });
  });

  test('does not start twice on one folder', async () => {
    const { code, err } = await runCommand('--data', data, '--port', '0');
    assert.equal(code, 1);
    assert.match(err, /^Another process has the folder .* open\.\n$/);
  });

  test('ends well when it is told to, and exports and prunes without a receiver', async () => {
    const record = await send(receiver);
    assert.equal(await receiver.end('SIGTERM'), 0);
    const found = await runCommand('export', record.id!, '--data', data);
    assert.deepEqual(printed(found.out), storedPart(record));
    const pruned = await runCommand('prune', '--days', '1', '--data', data);
    assert.deepEqual(pruned, { code: 0, out: 'Removed 0 records.\n', err: '' });
  });
});

test(
  'consent-records with PostgreSQL answers 503 while that is away',
  { skip: skipPostgres },
  async () => {
    const cluster = new PostgresCluster();
    const receiver = new ReceiverProcess('--database', cluster.url);
    try {
      await receiver.start();
      const record = await send(receiver);
      cluster.stop('fast');
      await assert.rejects(send(receiver), /503/);
      cluster.start();
      await send(receiver);
      const found = await runCommand('export', record.id!, '--database', cluster.url);
      assert.deepEqual(printed(found.out), storedPart(record));
      assert.equal(await receiver.end('SIGTERM'), 0);
    } finally {
      await receiver.end('SIGKILL');
      cluster.remove();
    }
  },
);

describe('settings', () => {
  test('have defaults', () => {
    const settings = without(readSettings([], {}), 'id');
    assert.deepEqual(settings, {
      command: 'serve',
      port: 8787,
      host: '127.0.0.1',
      path: '/records',
      origins: [],
      data: 'consent-records',
      database: undefined,
      days: 1825,
    });
  });

  test('come from the environment, and flags overrule it', () => {
    const env = { PORT: '1', RECORDS_ORIGINS: 'https://a.example https://b.example' };
    const { port, origins, days } = readSettings(['--port', '2', '--days', 'never'], env);
    assert.deepEqual([port, origins, days], [2, env.RECORDS_ORIGINS.split(' '), undefined]);
  });

  for (const [args, sentence] of [
    [['--port', '70000'], '--port has to be a whole number from 0 to 65535.'],
    [['--days', '0'], '--days has to be a whole number from 1 to 36500.'],
    [['--path', 'records'], '--path has to start with a slash.'],
    [['erase'], 'consent-records erase needs the id of a record, a UUID in lower case.'],
    [['export', '%'], 'consent-records export needs the id of a record, a UUID in lower case.'],
    [['drop'], 'There is no command drop. consent-records help lists them.'],
  ] as const)
    test(`${args.join(' ')} is refused`, () =>
      assert.throws(() => readSettings([...args], {}), { message: sentence }));

  test('help tells all', async () => {
    const { code, out } = await runCommand('help');
    assert.equal(code, 0);
    for (const flag of ['port', 'host', 'path', 'origin', 'data', 'database', 'days'])
      assert.ok(out.includes(`--${flag} `), flag);
  });
});
