/** Answers by id: true is granted, false is not. Frozen and without a prototype, so `Object.prototype` can not lend it a grant (S9). */
export type Choices = Readonly<Record<string, boolean>>;

/** Makes frozen choices of pairs; the last pair of an id counts. */
export const toChoices = (pairs: Iterable<readonly [string, boolean]>): Choices =>
  Object.freeze({ __proto__: null, ...Object.fromEntries(pairs) } as unknown as Choices);

/** The ids that are on in `after` and were not in `before`. Swap the arguments to get what was revoked. */
export const turnedOn = (before: Choices, after: Choices): readonly string[] =>
  Object.freeze(Object.keys(after).filter((id) => after[id] && !before[id]));
