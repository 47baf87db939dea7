import type { SentRecord } from './draft.js';
import { readQueue, writeQueue } from './queue.js';

/** After how many milliseconds it is tried again on one page view, times one to two, so that not all visitors come at once. */
const WAITS = [2_000, 10_000, 60_000, 300_000];
/** How long an answer may take, in milliseconds. */
const PATIENCE = 20_000;

/** Sends what waits, one after the other and in one tab at a time; what was not taken stays. */
export class Sender {
  readonly #href: string;
  readonly #onRefused: (status: number) => void;
  readonly #onEmpty: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #tries = 0;

  /**
   * @param onRefused hears of a record that the server will never take
   * @param onEmpty hears that nothing waits any more
   */
  constructor(href: string, onRefused: (status: number) => void, onEmpty: () => void) {
    this.#href = href;
    this.#onRefused = onRefused;
    this.#onEmpty = onEmpty;
    addEventListener('online', () => void this.send());
  }

  async send(): Promise<void> {
    clearTimeout(this.#timer);
    const isDone = await alone(() => this.#sendAll());
    if (isDone) {
      this.#tries = 0;
      this.#onEmpty();
    } else if (this.#tries < WAITS.length) {
      const wait = WAITS[this.#tries++]! * (1 + Math.random());
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.send(), wait);
    }
  }

  /** False where the server could not be reached, or asks to come again. */
  async #sendAll(): Promise<boolean> {
    for (let next; (next = readQueue().waiting[0]);) {
      const { key } = next;
      const status = await post(this.#href, next);
      if (!status || status === 429 || status >= 500) return false;
      if (status >= 300) this.#onRefused(status);
      const queue = readQueue();
      writeQueue({ ...queue, waiting: queue.waiting.filter((each) => each.key !== key) });
    }
    return true;
  }
}

/** The status of the answer; 0 without one. Never throws. */
async function post(href: string, record: SentRecord): Promise<number> {
  try {
    const { status } = await fetch(href, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(record),
      // Also when the page is left.
      keepalive: true,
      credentials: 'omit',
      // With the usual mode the server still learns the origin, and not the address of the page.
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return status;
  } catch {
    return 0;
  }
}

/** Where the browser has no locks, refuses them, or another tab keeps ours too long, the key makes a repeat harmless. */
const alone = (work: () => Promise<boolean>): Promise<boolean> =>
  (navigator.locks as LockManager | undefined)
    ?.request('consent-records', { signal: AbortSignal.timeout(PATIENCE) }, work)
    .catch(work) ?? work();
