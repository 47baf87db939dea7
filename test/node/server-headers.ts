/** `Cookie` headers for tests, as a browser would send them. */

/** The time of the tests, in seconds since 1970; any will do. */
export const now = 1_795_000_000;
export const today = now - 3600;

/** A header with an answer of these categories, services and further words. */
export const cookieOf = (words: string, decidedAt: number, revision = 1): string =>
  `consent=1~${revision}~${decidedAt}~${words}`;

export const header = (words: string): string => cookieOf(words, today);

export const granted = header('analytics.1~marketing.1');
