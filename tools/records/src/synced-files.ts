import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What we need to know of Emscripten's streams. */
interface Stream {
  /** The file as Node knows it; folders have none. */
  readonly nfd?: number;
  readonly node: unknown;
}

interface Files {
  readonly stream_ops: { fsync?: (stream: Stream) => number };
  readonly realPath: (node: unknown) => string;
}

/**
 * PGlite's files in a folder, with `fsync`. Without it what PGlite calls committed is with the operating system, but not yet
 * on the disk: a power cut could take it away. Delete when PGlite does this itself (electric-sql/pglite#1107).
 */
export class SyncedFiles extends NodeFS {
  override async init(...[pg, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const addSync = (module: unknown): void => {
      const files = (module as { NODEFS: Files }).NODEFS;
      files.stream_ops.fsync = ({ nfd, node }) => {
        if (nfd === undefined) syncPath(files.realPath(node));
        else fsyncSync(nfd);
        return 0;
      };
    };
    return super.init(pg, { ...options, preRun: [...(options.preRun ?? []), addSync] });
  }
}

/** PGlite's own, but with `fsync` on; its stand-in for `fdatasync`, the usual way of PostgreSQL, does nothing. */
export const startParams = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

/** Makes a new database aside and puts it in place when it is whole, so that no crash leaves half of one. */
export async function createDatabase(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  const half = `${folder}.half`;
  rmSync(half, { recursive: true, force: true });
  const database = await PGlite.create({ fs: new SyncedFiles(half), startParams });
  await database.close();
  await syncTree(half);
  renameSync(half, folder);
  syncPath(dirname(folder));
}

/** Many at a time, because the disk can do many at once; not all, because a process may have only so many files open. */
async function syncTree(folder: string): Promise<void> {
  const names = ['.', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })];
  while (names.length > 0)
    await Promise.all(
      names.splice(0, 100).map(async (name) => {
        const file = await open(join(folder, name));
        await file.sync().finally(() => file.close());
      }),
    );
}

function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
