import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const env = { ...process.env, DATABASE_URL: undefined, PORT: undefined, HOST: undefined };

type Child = ChildProcessByStdio<null, Readable, Readable>;

/** Runs the command from its source. */
function run(args: readonly string[]): Child {
  const command = ['--import', 'tsx', main, ...args];
  return spawn(process.execPath, command, { env, stdio: ['ignore', 'pipe', 'pipe'] });
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command to its end. */
export async function runCommand(...args: string[]): Promise<Outcome> {
  const child = run(args);
  const output = { out: '', err: '' };
  child.stdout.on('data', (part: Buffer) => (output.out += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output.err += part.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, ...output };
}

/** A receiver in a process of its own, which can be killed and started again. */
export class ReceiverProcess {
  readonly #args: readonly string[];
  #child: Child | undefined;
  #origin: Promise<string> = Promise.reject(new Error('not started'));

  constructor(...args: string[]) {
    this.#args = args;
    this.#origin.catch(() => {});
  }

  /** Where it can be reached, once it can. */
  get origin(): Promise<string> {
    return this.#origin;
  }

  start(): Promise<string> {
    const child = run(['--port', '0', ...this.#args]);
    this.#child = child;
    this.#origin = addressOf(child);
    return this.#origin;
  }

  /** SIGKILL leaves it no time for anything. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  }

  /** Kills it and starts it again at once. Those who ask for `origin` meanwhile wait for the new one. */
  async killAndRestart(): Promise<void> {
    const killed = this.end('SIGKILL');
    this.#origin = killed.then(() => this.start());
    await this.#origin;
  }
}

async function addressOf(child: Child): Promise<string> {
  let complaints = '';
  child.stderr.on('data', (part: Buffer) => (complaints += part.toString()));
  for await (const line of createInterface(child.stdout)) {
    const [, origin] = /(http:\S+)\/records/.exec(line) ?? [];
    if (origin) return origin;
  }
  throw new Error(`The receiver did not start: ${complaints}`);
}
