import type { DeclaredService } from './settings.js';
import type { ConsentStore } from './store.js';

/**
 * How this copy of us fetches a file that is not needed on every page; gives its default export. Rejects when it can not be had.
 * @param file `elements` registers the banner, `embed` and `declaration` another element, `details` is what the preferences tell besides, `preferences` are those themselves, `reopen` and `privacy-choices` a floating button,
 *   `clear-focus` helps who uses the keyboard, `checks` helps who makes a site, `place-banner` makes an element of a template,
 *   `debug` tells a problem, `after-answer` does what some pages want done with an answer, `records` sends records of them, `import` reads the answer of another
 *   manager, `regime` says what is on before anybody agreed,
 *   `services/NAME` starts a service, `embeds/NAME` says what its content is, `declarations/NAME` describes it, `locales/TAG`
 *   is a language's texts, `locales/TAG-declaration` those of an element
 */
export type Load = (file: string) => Promise<unknown>;

/**
 * Words that take the place of a language's own, where a page does not ask first; undefined as long as they are on their way.
 * @param arrived is called when they are there
 */
export type WordsFor = (
  texts: { readonly lang: string; readonly description?: string; readonly signal?: string },
  arrived: () => void,
) => Readonly<Record<string, string>> | undefined;

/** What several copies of us on one page share: the script file, elements.js, npm. */
export interface Shared {
  readonly version: string;
  readonly store: ConsentStore;
  readonly load: Load;
  /** The script tag that we came with, if any: its attributes are settings. */
  readonly script: HTMLScriptElement | null;
  /** Whether a copy of us has registered the elements. */
  hasElements?: boolean;
  /** Tags beside the banner's that a copy of us has registered. */
  registered?: Set<string>;
  /** What elements.js lends to the element files that are fetched after it. */
  lent?: readonly unknown[];
  /** Whether a copy of us has registered `<consent-embed>`. */
  hasEmbed?: boolean;
  /** Held frames that the visitor asked to load without a stored answer, each with whether it still shows what they asked for. */
  once?: WeakMap<Element, () => boolean>;
  wordsFor?: WordsFor;
  /** Whether the visitor's browser has refused a category, and nobody here can allow it. */
  isFinal?(id: string): boolean;
  /** What ran on this page: scripts that were held, and declared services. */
  readonly ran: (HTMLScriptElement | DeclaredService)[];
  /** When this page came back by the Back button as it was left, in milliseconds since 1970. */
  restoredAt?: number;
}

// The number is that of the protocol between copies, not of the package.
const KEY = Symbol.for('consent-banner/1');
/** The page's globals, where copies of us meet, and services the page. */
export const page = globalThis as unknown as Record<string, unknown> & { [KEY]?: Shared };

/** What the copy that came first on this page shares, if there is one. */
export const shared = (): Shared | undefined => page[KEY];

/** What the page around this one shares. Undefined where there is none, or where it is of another site. */
export function sharedAbove(): Shared | undefined {
  try {
    return top === window ? undefined : (top as unknown as typeof page)[KEY];
  } catch {
    return undefined;
  }
}

/** Shares with the copies that come later. Without a prototype, which could lend what nobody shared (S9). */
export const share = (own: Omit<Shared, 'ran'>): Shared =>
  (page[KEY] = { __proto__: null, ran: [], ...own } as Shared);
