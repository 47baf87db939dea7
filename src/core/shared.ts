import type { ConsentStore } from './store.js';
import type { TellProblem } from './warn.js';

/** How this copy of us fetches what is not needed on every page. Each rejects when it can not be had. */
export interface Doors {
  /** Registers the custom elements. */
  elements(): Promise<unknown>;
  /** What starts a service, by its name. */
  service(name: string): Promise<unknown>;
  /** The texts of a language, by tag. */
  locale(tag: string): Promise<unknown>;
  /** What tells a problem. */
  problems(): Promise<TellProblem>;
}

/** What several copies of us on one page share: the script file, elements.js, npm. */
export interface Shared {
  readonly version: string;
  readonly store: ConsentStore;
  readonly doors: Doors;
}

// The number is that of the protocol between copies, not of the package.
const KEY = Symbol.for('consent-banner/1');
const holder = globalThis as { [KEY]?: Shared };

/** What the copy that came first on this page shares, if there is one. */
export const shared = (): Shared | undefined => holder[KEY];

/** Shares with the copies that come later. */
export const share = (own: Shared): Shared => (holder[KEY] = own);
