import { execFileSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgres } from './find-postgres.mjs';

const isRoot = process.getuid?.() === 0;

/** Why tests with PostgreSQL are left out; false where they run. In CI nothing is left out. */
export const skipPostgres: string | false =
  postgres.path || process.env['CI'] ? false : 'PostgreSQL was not found: npm run setup';

/** A PostgreSQL of our own, in a new folder and reached by a socket in it. */
export class PostgresCluster {
  readonly #folder = mkdtempSync(join(tmpdir(), 'records-pg-'));
  readonly #data = join(this.#folder, 'data');

  constructor() {
    // PostgreSQL refuses to run as root.
    if (isRoot) chownSync(this.#folder, idOf('-u'), idOf('-g'));
    this.#run('initdb', '--auth=trust', '--username=records', '--encoding=UTF8', this.#data);
    this.start();
  }

  get url(): string {
    return `postgres://records@localhost/postgres?host=${encodeURIComponent(this.#folder)}`;
  }

  start(): void {
    const settings = `-c listen_addresses='' -c unix_socket_directories='${this.#folder}'`;
    const log = join(this.#folder, 'log');
    this.#run('pg_ctl', 'start', '--wait', '-D', this.#data, '-l', log, '-o', settings);
  }

  /** `immediate` is what a power cut would do to its processes. */
  stop(mode: 'fast' | 'immediate'): void {
    this.#run('pg_ctl', 'stop', '--wait', '-D', this.#data, '-m', mode);
  }

  remove(): void {
    this.stop('immediate');
    rmSync(this.#folder, { recursive: true });
  }

  #run(program: string, ...args: string[]): void {
    const path = join(postgres.path ?? '', program);
    const [file = '', ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', path] : [path];
    execFileSync(file, [...rest, ...args], { stdio: 'ignore', cwd: '/', timeout: 60_000 });
  }
}

const idOf = (which: '-u' | '-g'): number =>
  Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));
