import type { Trace } from '../services/service.js';

/** A place where services keep things under names. */
export interface Place {
  readonly where: Trace['in'];
  names(): Promise<readonly string[]>;
  remove(name: string): unknown;
}

const storage = (where: 'local' | 'session'): Place => {
  const get = () => globalThis[`${where}Storage`];
  return {
    where,
    names: async () => Object.keys(get()),
    remove: (name) => get().removeItem(name),
  };
};

/** Where the page keeps things besides cookies. */
export const STORAGES: readonly Place[] = [
  storage('local'),
  storage('session'),
  {
    where: 'indexed-db',
    // A sandboxed frame has none, and asked for them Chromium has a second error that nobody can catch.
    names: async () =>
      origin === 'null' ? [] : (await indexedDB.databases()).flatMap(({ name }) => name ?? []),
    remove: (name) =>
      new Promise<void>((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        // A page that has it open keeps it: then it is still there when we look.
        request.onsuccess = request.onerror = request.onblocked = () => resolve();
        // Behind another request that waits, our own is told nothing.
        setTimeout(resolve, 500);
      }),
  },
];
