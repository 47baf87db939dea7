import type { Choices } from './choices.js';
import type { ConsentRecord } from './record.js';

/** A third-party service that the page declared, with the values of its parameters. */
export interface DeclaredService extends NamedService {
  readonly category: string;
}

/** The same where the page may leave the category to the service. */
export interface NamedService {
  readonly name: string;
  readonly category?: string | undefined;
  /** By the vendor's own term in kebab-case, such as `measurement-id`. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What the page says of a category, by the attributes of its `<consent-category>`: `required`, `gpc`, `regime`, `signals`. */
export type CategoryAttributes = Readonly<Record<string, string>>;

/** Where and how long the answer is kept. */
export interface CookieSettings {
  readonly name: string;
  /** Days from the decision until it is asked again, at most 400 (W11). */
  readonly days: number;
  /** Null keeps the cookie to this host, `auto` finds the widest domain that the browser lets us share it with. */
  readonly domain: string | null;
  readonly path: string;
}

/** Where a category may be on before the visitor agreed to it. */
export interface Regime {
  /**
   * What is in force where nobody has to agree first: on until the visitor, or their browser's signal, objects.
   * @param of what the visitor answered, if anything
   */
  presume(of: ConsentRecord | null): Choices;
  /** An answer as it may be kept: what was not agreed to must never look as if it was. */
  withoutPresumed(answer: ConsentRecord): ConsentRecord;
}

/** What a page says about itself that decides which answer counts. */
export interface Settings<Service = NamedService> {
  /** The categories by id, in the order they are asked. */
  readonly categories: ReadonlyMap<string, CategoryAttributes>;
  readonly services: readonly Service[];
  /** An answer to a lower revision is asked again. */
  readonly revision: number;
  readonly cookie: CookieSettings;
  /** Where a record of each answer is sent; without it none is. */
  readonly recordHref?: string | null;
  /** `opt-out` where what is asked is on until the visitor objects, unless a category says otherwise (L44). */
  readonly regime?: string | null;
  /** What that means; while it is missing nothing is on that nobody agreed to. */
  readonly presumption?: Regime;
  /** Whether something about earlier answers is not known for certain: then nothing is presumed. */
  readonly isDoubtful?: boolean;
  /** Whether nothing more has to be fetched to understand it. */
  readonly isComplete?: boolean;
  /** Whose answer is taken over while there is none of ours: a manager's name, or `auto`. */
  readonly importFrom?: string | null;
  /** When a floating button opens the preferences: `floating`, `none`, or else where the page has no opener of its own. */
  readonly reopen?: string | null;
}

/** For how many days an objection counts at least: for twelve months nobody may be asked again (L44). */
export const OBJECTION_DAYS = 365;

/** Whether something of a page is on until the visitor objects. */
export const hasOptOut = (settings: Settings): boolean =>
  [settings, ...settings.categories.values()].some((each) => each.regime === 'opt-out');

/** Whether a page says that a category is always on. Some frameworks write `required="false"` for one that is not. */
export const isMarkedRequired = ({ required = 'false' }: CategoryAttributes): boolean =>
  required !== 'false';
