import type { SentRecord } from './draft.js';

/** What waits to be sent from this origin. */
export interface Queue {
  readonly waiting: readonly SentRecord[];
  /** When the last answer was given of which a record was made, in seconds since 1970. */
  readonly latest?: number | undefined;
}

const KEY = 'consent-records';
/** More than a visitor without connection answers; what is older goes first. */
const MOST = 10;

let unkept: Queue | undefined;

/** What waits, also since earlier pages. */
export function readQueue(): Queue {
  if (unkept) return unkept;
  try {
    const { waiting, latest } = JSON.parse(localStorage.getItem(KEY)!) as Partial<Queue>;
    return { waiting: waiting!.filter(({ key }) => key), latest };
  } catch {
    // There is none, the browser keeps nothing for us, or somebody else wrote there.
    return { waiting: [] };
  }
}

/** Removes what is left of an answer that has ended, since `localStorage` has no end of its own. What waits stays. */
export function forgetAfter(days: number): void {
  const { waiting, latest } = readQueue();
  if (!waiting[0] && latest! + days * 86_400 < Date.now() / 1000) localStorage.removeItem(KEY);
}

/** Keeps what waits; where the browser does not, for this page only. */
export function writeQueue({ waiting, latest }: Queue): void {
  const queue = { waiting: waiting.slice(-MOST), latest };
  try {
    localStorage.setItem(KEY, JSON.stringify(queue));
    unkept = undefined;
  } catch {
    unkept = queue;
  }
}
