#!/usr/bin/env node
import { once } from 'node:events';
import { askHolder, type Keeper } from './folder-door.js';
import { openPGlite } from './pglite.js';
import { openPostgres } from './postgres.js';
import { cutOff, pruneDaily } from './retention.js';
import { serve } from './serve.js';
import { HELP, readSettings, type Settings } from './settings.js';
import type { RecordStore } from './store.js';

function openStore({ database, data }: Settings): Promise<RecordStore> {
  return database === undefined ? openPGlite(data) : openPostgres(database);
}

async function run(settings: Settings): Promise<void> {
  if (settings.command === 'help') console.log(HELP);
  else if (settings.command === 'serve') await receive(settings);
  else await carryOut(settings);
}

/** Until the process is told to end. */
async function receive(settings: Settings): Promise<void> {
  const { host, path, days } = settings;
  const store = await openStore(settings);
  const running = await serve({ ...settings, store, onStoreError: complain });
  const endPruning = pruneDaily(store, days, complain);
  const place = settings.database === undefined ? `the folder ${settings.data}` : 'PostgreSQL';
  const period = days === undefined ? 'for ever' : `for ${days} days`;
  console.log(`Takes records at http://${host}:${running.port}${path}`);
  console.log(`and keeps them in ${place} ${period}. Ctrl+C ends it.`);

  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  endPruning();
  await running.stop();
  await store.close();
}

/** A folder is opened by one process only, so one that runs is asked to do it. */
async function carryOut(settings: Settings): Promise<void> {
  const holder = settings.database === undefined ? await askHolder(settings.data) : undefined;
  if (holder) return carryOutWith(holder, settings);
  const store = await openStore(settings);
  try {
    await carryOutWith(store, settings);
  } finally {
    await store.close();
  }
}

async function carryOutWith(keeper: Keeper, { command, id, days }: Settings): Promise<void> {
  if (command === 'export')
    for (const record of await keeper.export(id)) console.log(JSON.stringify(record));
  else if (command === 'erase') console.log(`Removed ${await keeper.erase(id)} records.`);
  else console.log(`Removed ${await keeper.prune(cutOff(days))} records.`);
}

/** The message alone: details of a database's error may hold what was sent. */
function complain(error: unknown): void {
  const { message, code } = error as { message?: string; code?: string };
  console.error(`The store failed: ${[message, code].filter(Boolean).join(' ')}`);
}

try {
  await run(readSettings(process.argv.slice(2), process.env));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
