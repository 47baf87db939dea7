/** Answers by id: true is granted, false is not. Frozen and without a prototype, so `Object.prototype` can not lend it a grant (S9). */
export type Choices = Readonly<Record<string, boolean>>;

/** An object without a prototype, in which nobody else could have put anything (S9). */
export const bare = <Value>(pairs: Iterable<readonly [string, Value]>): Record<string, Value> =>
  ({ __proto__: null, ...Object.fromEntries(pairs) }) as unknown as Record<string, Value>;

/** Makes frozen choices of pairs; the last pair of an id counts. */
export const toChoices = (pairs: Iterable<readonly [string, boolean]>): Choices =>
  Object.freeze(bare(pairs));

/** The ids that are on in `after` and were not in `before`. Swap the arguments to get what was revoked. */
export const turnedOn = (before: Choices, after: Choices): readonly string[] =>
  Object.freeze(Object.keys(after).filter((id) => after[id] && !before[id]));
