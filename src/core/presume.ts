import { categoryOf } from './categories.js';
import { type Choices, toChoices } from './choices.js';
import { decode } from './codec.js';
import type { ConsentRecord } from './record.js';

/** Whether the visitor refused everything, also what is added later, here or on a page that asked. */
const isObjection = ({ objected, source }: ConsentRecord) =>
  objected || /^(reject-all|close)$/.test(source);

/**
 * The answer that counts, if any, and what the cookie's copies say besides. An objection to an earlier revision, or one that
 * ought to have ended, still is one; and what can not be read, null, may have been one. What is older than the answer was
 * replaced by it.
 */
export const everSaid = (
  of: ConsentRecord | null,
  copies: readonly string[],
): readonly (ConsentRecord | null)[] => [
  ...(of ? [of] : []),
  ...copies.map(decode).filter((each) => !of || !each || each.decidedAt > of.decidedAt),
];

/**
 * What is in force of categories that are on until the visitor objects (L44), for pages and servers alike.
 * @param presumed these categories
 * @param said what `everSaid` gives
 * @param isDenied whether the visitor's browser objects to a category
 * @returns these categories, and which of their services were refused
 */
export const presume = (
  presumed: readonly string[],
  said: readonly (ConsentRecord | null)[],
  isDenied: (category: string) => boolean,
): Choices =>
  toChoices([
    ...said
      .flatMap((each) => Object.entries(each?.answers ?? {}))
      .filter(([id, isOn]) => !isOn && presumed.includes(categoryOf(id))),
    ...presumed.map(
      (id) =>
        [
          id,
          !isDenied(id) && said.every((each) => each && (each.answers[id] ?? !isObjection(each))),
        ] as const,
    ),
  ]);
