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
  /** Whose answer is taken over while there is none of ours: a manager's name, or `auto`. */
  readonly importFrom?: string | null;
  /** When a floating button opens the preferences: `floating`, `none`, or else where the page has no opener of its own. */
  readonly reopen?: string | null;
}
