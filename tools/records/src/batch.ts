import type { SentRecord } from './consent-record.js';

/** So a store that has stopped answering can not fill the memory. */
const MOST_WAITING = 5_000;
const MOST_AT_ONCE = 500;

interface Waiting {
  readonly record: SentRecord;
  readonly resolve: (outcome: 'stored' | 'known') => void;
  readonly reject: (reason: unknown) => void;
}

/** Writes the records of everybody who waits with one commit, so many writers cost about as much as one. */
export class Batch {
  readonly #write: (records: readonly SentRecord[]) => Promise<Set<string>>;
  readonly #waiting: Waiting[] = [];
  #writing: Promise<void> | undefined;

  /** @param write gives the keys that were not stored before */
  constructor(write: (records: readonly SentRecord[]) => Promise<Set<string>>) {
    this.#write = write;
  }

  add(record: SentRecord): Promise<'stored' | 'known'> {
    if (this.#waiting.length >= MOST_WAITING)
      return Promise.reject(new Error('Too many records wait for the store.'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ record, resolve, reject });
      this.#writing ??= this.#writeAll();
    });
  }

  /** Settles when nobody waits any more. */
  async idle(): Promise<void> {
    await this.#writing;
  }

  async #writeAll(): Promise<void> {
    // Lets the requests that came in together be one batch.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) await this.#writeSome(this.#waiting.splice(0, MOST_AT_ONCE));
    // In the same breath as nobody was found waiting: who comes between the two would wait for ever.
    this.#writing = undefined;
  }

  async #writeSome(some: readonly Waiting[]): Promise<void> {
    try {
      const fresh = await this.#write(some.map(({ record }) => record));
      // A key that is in the batch twice was stored once: only its first sender hears so.
      for (const { record, resolve } of some)
        resolve(fresh.delete(record.key) ? 'stored' : 'known');
    } catch (reason) {
      for (const { reject } of some) reject(reason);
    }
  }
}
