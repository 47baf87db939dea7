const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;

/** Milliseconds since 1970 of a date as `toISOString` writes it; NaN for any other text. */
export const momentOf = (text: unknown): number =>
  typeof text === 'string' && ISO.test(text) ? Date.parse(text) : NaN;
