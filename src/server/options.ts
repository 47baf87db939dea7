import { bare } from '../core/choices.js';

/** Which answers count. Each option is what the page's `<consent-banner>` says in the attribute of that name. */
export interface ReadOptions {
  /** `cookie-name`: 1 to 64 of `A-Z a-z 0-9 _ -`. Default `consent`. */
  readonly cookieName?: string | undefined;
  /** `cookie-days`: whole days from the decision until the answer ends, at most 400 (W11). Default 183. */
  readonly cookieDays?: number | undefined;
  /** `revision`: an answer to a lower one is no answer. Default 1. */
  readonly revision?: number | undefined;
  /**
   * Whether the browser sent `Sec-GPC: 1`, where only the text of the `Cookie` header is given. With a request it is read
   * from there besides.
   */
  readonly gpc?: boolean | undefined;
  /** The categories with `gpc="ignore"`: Global Privacy Control denies them nothing, like `analytics` and `functional`. */
  readonly gpcIgnore?: readonly string[] | undefined;
  /**
   * The categories with `gpc="deny"`: Global Privacy Control denies them, also `analytics` and `functional`, and what is in
   * `gpcIgnore`, too.
   */
  readonly gpcDeny?: readonly string[] | undefined;
  /**
   * The categories with `regime="opt-out"`, or all that are asked where the banner has it: on until the visitor objects. Then
   * answers count for 365 days at least, and Global Privacy Control is final. Default: none.
   */
  readonly optOut?: readonly string[] | undefined;
  /** The time in milliseconds since 1970 (UTC). Default: the clock's. */
  readonly now?: number | undefined;
}

/** Where the cookie is kept. */
export interface RenewOptions extends ReadOptions {
  /** `cookie-domain`: share the answer with this domain's hosts. Default: this host only. */
  readonly cookieDomain?: string | undefined;
  /** `cookie-path`. Default `/`. */
  readonly cookiePath?: string | undefined;
  /** Whether the page is served over https. Default true: over http browsers refuse such a cookie, and it is not renewed. */
  readonly secure?: boolean | undefined;
}

/** Whether a value will do, and how to say what would. */
type Rule = readonly [isGood: (value: unknown) => boolean, meaning: string];
type Rules<Options> = { readonly [Name in keyof Options]-?: Rule };
export type Filled<Options> = {
  readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined>;
};

const matches = (pattern: RegExp) => (value: unknown) =>
  typeof value === 'string' && pattern.test(value);
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 1;
const isBoolean = (value: unknown) => typeof value === 'boolean';
const isTexts = (value: unknown) =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const readRules: Rules<ReadOptions> = {
  cookieName: [matches(/^[\w-]{1,64}$/), '1 to 64 of A-Z a-z 0-9 _ -'],
  cookieDays: [isCount, 'a whole number of days, at least 1'],
  revision: [isCount, 'a whole number, at least 1'],
  gpc: [isBoolean, 'true or false'],
  gpcIgnore: [isTexts, 'an array of categories'],
  gpcDeny: [isTexts, 'an array of categories'],
  optOut: [isTexts, 'an array of categories'],
  now: [Number.isFinite, 'a time in milliseconds'],
};

const renewRules: Rules<RenewOptions> = {
  ...readRules,
  // A browser finds the domain of `auto` by trying, which a server can not.
  cookieDomain: [
    matches(/^(?!auto$)[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i),
    'a domain such as example.com',
  ],
  // Everything that can be seen but the comma and the semicolon, which would end it.
  cookiePath: [matches(/^\/[!-+\--:<-~]*$/), 'a path such as /'],
  secure: [isBoolean, 'true or false'],
};

/**
 * The options with what is usual in place of those left out.
 * @throws {TypeError} for an option that does not exist or can not be used: the site's own code is wrong, not the visitor's cookie
 */
export function readOptions(options: ReadOptions): Filled<ReadOptions> {
  return limitDays({ ...usual(), ...checked(options, readRules) });
}

/**
 * The same for renewing.
 * @throws {TypeError} also where the prefix of the cookie's name forbids the other options
 */
export function renewOptions(
  options: RenewOptions,
): Omit<Filled<RenewOptions>, 'cookieDomain'> & { readonly cookieDomain?: string } {
  const place = { cookiePath: '/', secure: true };
  const filled = limitDays({ ...usual(), ...place, ...checked(options, renewRules) });
  const { cookieName, cookieDomain, cookiePath, secure } = filled as Filled<RenewOptions>;
  if (/^__secure-/i.test(cookieName) && !secure)
    misuse('a name that starts with __Secure- needs https');
  if (/^__host-/i.test(cookieName) && (!secure || cookieDomain || cookiePath !== '/'))
    misuse('a name that starts with __Host- needs https, the path / and no domain');
  return filled;
}

const usual = () => ({
  cookieName: 'consent',
  cookieDays: 183,
  revision: 1,
  gpc: false,
  gpcIgnore: [] as readonly string[],
  gpcDeny: [] as readonly string[],
  optOut: [] as readonly string[],
  now: Date.now(),
});

/** At most what browsers keep (W11); where something is on until the visitor objects, at least what an objection holds (L44). */
const limitDays = <Options extends Pick<Filled<ReadOptions>, 'cookieDays' | 'optOut'>>(
  options: Options,
): Options => {
  const least = options.optOut.length > 0 ? 365 : 1;
  return { ...options, cookieDays: Math.min(Math.max(least, options.cookieDays), 400) };
};

/** The options' own values that were given; nothing comes from a prototype (S9). */
function checked<Options extends object>(
  options: Options,
  rules: Rules<Options>,
): { [Name in keyof Options]: Exclude<Options[Name], undefined> } {
  if (Object(options) !== options) misuse('options have to be an object');
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (!Object.hasOwn(rules, name)) misuse(`there is no option "${name}"`);
    const [isGood, meaning] = rules[name as keyof Options];
    if (!isGood(value)) misuse(`${name} has to be ${meaning}`);
  }
  return bare(given) as { [Name in keyof Options]: Exclude<Options[Name], undefined> };
}

/** Tells the site's programmer in one plain sentence. */
export function misuse(text: string): never {
  throw new TypeError(`consent-banner/server: ${text}.`);
}
