import type { Choices } from './choices.js';
import type { View } from './events.js';
import type { Jar } from './jar.js';
import type { ConsentRecord, ConsentSource } from './record.js';
import type { CookieSettings, DeclaredService, Settings } from './settings.js';
import type { Load } from './shared.js';
import type { Report } from './warn.js';

/** What the store needs from outside; tests bring their own. */
export interface Environment {
  /** Where events are dispatched: the document. */
  readonly target: EventTarget;
  /** The time in milliseconds since 1970. */
  now(): number;
  jar(settings: CookieSettings, labels?: string): Jar;
  /** Fetches what tells problems; without it only code and detail are told. */
  readonly load: Load;
  readonly signal?: Signal | undefined;
  /** Whether somebody else asks the visitor, so that this page does not by itself. */
  isAskedElsewhere?(): unknown;
}

/** Hears of every answer before the page does, to tell others. */
export type Signal = (store: ConsentStore, categories: Settings['categories']) => void;

/** What `services/categories` gives: settings in which every service has a category; those that have none are left out. */
export type Categorise = (settings: Settings, problem: Report) => Settings;

/** The same, and what `import` gives: puts the answer of another manager into our cookie before the settings count. */
export type Complete = (settings: Settings, problem: Report) => Settings | Promise<Settings>;

/**
 * What `after-answer` gives. Called after each answer, and with `record-href` also before something is shown.
 * @param ownAt gives when the last answer was given that was given on this page, in seconds
 */
export type FollowUp = (
  store: ConsentStore,
  settings: Settings,
  ownAt: () => number | undefined,
) => void | Promise<void>;

/**
 * What `sweep` gives: removes what refused services left.
 * @param isElsewhere the visitor answered in another tab, so this one waits until nobody looks before it is loaded anew
 */
export type Sweep = (store: ConsentStore, isElsewhere?: boolean) => Promise<void>;

/**
 * The visitor's answer on this page: the only place that writes it, and the one that everything else asks.
 * It is `window.consentBanner` and the `consentBanner` of the npm package.
 *
 * Nothing is known until the page's settings are; until then `has()` is false and promises wait.
 */
export interface ConsentStore {
  /** Resolves once the visitor's answer, or that there is none, is known. */
  readonly ready: Promise<void>;
  /**
   * Whether nothing is left to ask: the visitor has answered for every category of this page, but for those of the `opt-out`
   * regime, which are not asked.
   */
  readonly decided: boolean;
  /** All categories of this page, each true or false. Frozen; empty until known. */
  readonly choices: Choices;
  /** The answers for single services, where they differ from their category's. Frozen. */
  readonly services: Choices;
  /** The ids of this page's categories, in the order they were declared. A copy; empty until known. */
  readonly categories: readonly string[];
  /** What is remembered of the visitor's answer, or null. Frozen. */
  readonly record: ConsentRecord | null;

  /**
   * Whether the visitor agreed to a category, or to a declared service.
   * Unknown or not known yet is false; never throws.
   * @param service asks for one service of the category `id`, by a name that need not be declared
   */
  has(id: string, service?: string | null): boolean;
  /**
   * Remembers that the visitor agrees to everything.
   * @throws {TypeError} before `ready`
   */
  acceptAll(): void;
  /**
   * Remembers that the visitor refuses everything that can be refused.
   * @throws {TypeError} before `ready`
   */
  rejectAll(): void;
  /**
   * Remembers an answer by category. Categories not named keep their answer; undecided ones become false.
   * `marketing_youtube` answers for one service, until its category is answered for; when only services are named,
   * or when `source` is `embed`, undecided categories stay so.
   * @throws {TypeError} for a category this page does not have, or a value that is not a boolean
   * @throws {TypeError} before `ready`
   */
  save(choices: Readonly<Record<string, boolean>>, source?: ConsentSource): void;
  /**
   * Forgets the answer and asks again.
   * @throws {TypeError} before `ready`
   */
  reset(): void;
  /**
   * Declares a service from script. Its category joins the question.
   * @throws {TypeError} when it has no name, category or parameters
   */
  use(service: DeclaredService): void;
  /** Shows the banner. */
  show(): void;
  /** Shows the preferences, as soon as the page's categories are known. */
  showPreferences(): void;
  /** Hides the banner and the preferences, or just one of them. Never an answer. */
  hide(view?: View): void;
  /**
   * Resolves as soon as the visitor agrees, now, later or on an earlier visit; waits for ever otherwise.
   * Rejects with a TypeError for an id that is neither a category nor a declared service of this page.
   */
  whenGranted(id: string): Promise<void>;

  /** What is shown to the visitor right now. */
  readonly shown: ReadonlySet<View>;
  /** What the page says of a floating button, see `Settings`. */
  readonly reopen: string | null | undefined;
  /** The services that the page declared or `use`d, in that order. */
  readonly declared: readonly DeclaredService[];
  /** The categories that the visitor has still to be asked for, in the order they were declared. A copy. */
  readonly unanswered: readonly string[];
  /** Whether a category is always on; undefined for one that this page does not have, or while nothing is known. */
  isRequired(id: string): boolean | undefined;
  /** Whether Global Privacy Control refuses a category of this page, where a browser sends it. */
  isConcerned(id: string): boolean;
  /** Calls back after everything that may change what this store answers, with the source of an answer that was just given or taken over, until the returned function is called. */
  subscribe(listener: (source?: ConsentSource) => void): () => unknown;
  /** Takes over what another tab or window answered meanwhile. */
  refresh(this: void): void;
  /** Notes beside the answer what became of it; the decision and its time stay. */
  note(changes: Partial<ConsentRecord>): void;
  /** Reports a problem: each once as `consent-problem`, and each code once in the console, so that a loop in a page never floods it. */
  readonly problem: Report;
  /** Takes the page's settings and reads the answer. Called again when the page declares more, or other things. */
  configure(settings: Settings): void;
}
