import { bare, type ConsentStore, createStore, type Settings } from '../../src/core/index.js';

/** The time on the clock of every own store, in seconds. */
export const NOW = 1_763_800_000;
export const DAY = 86_400;

/** A store with a cookie, a clock and a document of its own. */
export interface OwnStore {
  readonly store: ConsentStore;
  readonly target: EventTarget;
  /** The copies of the cookie that the browser has. */
  cookies: string[];
  /** What was written, with the day it ends. */
  readonly written: { value: string; expires: Date }[];
  /** Our events as they came. */
  readonly events: Event[];
  /** The codes of reported problems. */
  readonly problems: string[];
}

interface Browser {
  cookies?: string[];
  /** False for a browser that keeps no cookies, though it may show old ones. */
  keeps?: boolean;
  /** Its clock, in seconds. */
  clock?: () => number;
}

/** Categories of which the page says nothing but that it asks for them. */
export const asking = (...ids: string[]): Settings['categories'] =>
  new Map(ids.map((id) => [id, bare<string>([])]));

/** What makes a category one that is always on. */
export const REQUIRED = bare([['required', '']]);

/** A page's settings: two categories to ask for, unless told otherwise. */
export function settings(own: Partial<Settings> = {}): Settings {
  return {
    categories: asking('analytics', 'marketing'),
    services: [],
    revision: 1,
    cookie: { name: 'consent', days: 183, domain: null, path: '/' },
    ...own,
  };
}

/** A store that does not know its page yet. */
export function newStore({
  cookies = [],
  keeps = true,
  clock = () => NOW,
}: Browser = {}): OwnStore {
  const target = new EventTarget();
  const own: Omit<OwnStore, 'store'> = { target, cookies, written: [], events: [], problems: [] };
  for (const name of ['ready', 'change', 'show', 'hide'])
    target.addEventListener(`consent-${name}`, (event) => own.events.push(event));
  const store = createStore({
    target,
    now: () => clock() * 1000,
    load: (file) =>
      Promise.resolve(
        file === 'debug'
          ? (_target: EventTarget, code: string) => void own.problems.push(code)
          : () => {},
      ),
    jar: () => ({
      read: () => [...result.cookies],
      write(value, expires) {
        own.written.push({ value, expires });
        if (keeps) result.cookies = +expires > clock() * 1000 ? [value] : [];
        return keeps;
      },
    }),
  });
  const result: OwnStore = Object.assign(own, { store });
  return result;
}

/** A store that knows its page: two categories to ask for, unless told otherwise. */
export function knowingStore(own: Partial<Settings> = {}, browser: Browser = {}): OwnStore {
  const made = newStore(browser);
  made.store.configure(settings(own));
  return made;
}

/** A cookie's value. */
export const cookie = (answers: string, { revision = 1, at = NOW - DAY } = {}): string =>
  ['1', revision, at, answers, '_m.preferences'].filter(Boolean).join('~');

/** Plain copies, since chai compares prototypes too. */
export const plain = (choices: object): object => ({ ...choices });
