import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createConnection, createServer, type Socket } from 'node:net';
import { join, resolve } from 'node:path';
import type { RecordStore } from './store.js';

/** What can be asked of the process that has a folder open. */
export type Keeper = Pick<RecordStore, 'export' | 'erase' | 'prune'>;

interface Call {
  readonly verb: 'export' | 'erase' | 'prune';
  readonly value: string;
}

/**
 * A socket in the folder. Who listens on it has the folder open, so it is at once a lock that a crash can not leave closed and the
 * way in for `consent-records export` while the receiver runs. Only who may enter the folder reaches it.
 */
export class FolderDoor {
  #keeper: Keeper | undefined;
  // Half open, because the answer comes after the caller has said all.
  readonly #server = createServer({ allowHalfOpen: true }, (socket) => void this.#answer(socket));

  private constructor() {}

  /** Takes hold of the folder, or fails when another process has it. */
  static async hold(folder: string): Promise<FolderDoor> {
    const path = pathOf(folder);
    const door = new FolderDoor();
    try {
      await door.#listen(path);
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE') throw error;
      const other = await knock(folder);
      other?.destroy();
      if (other)
        throw new Error(`Another process has the folder ${folder} open.`, { cause: error });
      // Its owner is gone, with no time to clean up.
      rmSync(path, { force: true });
      await door.#listen(path);
    }
    return door;
  }

  /** From now on answers what is asked. */
  serve(keeper: Keeper): void {
    this.#keeper = keeper;
  }

  /** Lets go of the folder. */
  close(): void {
    this.#server.close();
  }

  async #listen(path: string): Promise<void> {
    await once(this.#server.listen(path), 'listening');
    // It is there for as long as the process has something to do, and no reason to go on.
    this.#server.unref();
  }

  async #answer(socket: Socket): Promise<void> {
    // Who hangs up does not want the answer.
    socket.on('error', () => {});
    try {
      const body = await readAll(socket);
      // Only knocked.
      if (body === '') return void socket.end();
      if (!this.#keeper) throw new Error('The receiver is just starting. Ask again.');
      const outcome = await carryOut(JSON.parse(body) as Call, this.#keeper);
      socket.end(JSON.stringify({ outcome }));
    } catch (error) {
      socket.end(JSON.stringify({ error: (error as Error).message }));
    }
  }
}

/** The process that has the folder open, if there is one. */
export async function askHolder(folder: string): Promise<Keeper | undefined> {
  const socket = await knock(folder);
  socket?.destroy();
  if (!socket) return undefined;
  return {
    export: (id) => call(folder, { verb: 'export', value: id }),
    erase: (id) => call(folder, { verb: 'erase', value: id }),
    prune: (before) => call(folder, { verb: 'prune', value: before.toISOString() }),
  };
}

async function knock(folder: string): Promise<Socket | undefined> {
  const socket = createConnection({ path: pathOf(folder), allowHalfOpen: true });
  try {
    await once(socket, 'connect');
    return socket;
  } catch (error) {
    if (['ENOENT', 'ECONNREFUSED'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

async function call<Outcome>(folder: string, given: Call): Promise<Outcome> {
  const socket = await knock(folder);
  if (!socket) throw new Error('The receiver has just ended.');
  socket.end(JSON.stringify(given));
  const answer = JSON.parse(await readAll(socket)) as { outcome: Outcome; error?: string };
  const { outcome, error } = answer;
  if (error !== undefined) throw new Error(error);
  return outcome;
}

/** Not by iterating: that would close the way back too. */
async function readAll(socket: Socket): Promise<string> {
  let all = '';
  socket.setEncoding('utf8').on('data', (part: string) => (all += part));
  await once(socket, 'end');
  return all;
}

function carryOut({ verb, value }: Call, keeper: Keeper): Promise<unknown> {
  if (verb === 'export') return keeper.export(value);
  if (verb === 'erase') return keeper.erase(value);
  return keeper.prune(new Date(value));
}

function pathOf(folder: string): string {
  const path = join(resolve(folder), 'receiver.sock');
  // Windows has names for pipes, but no files.
  if (process.platform === 'win32')
    return `\\\\.\\pipe\\consent-records-${createHash('sha256').update(path).digest('hex')}`;
  if (Buffer.byteLength(path) > 100)
    throw new Error(`The path of the folder ${folder} is too long: at most 86 bytes in all.`);
  return path;
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
