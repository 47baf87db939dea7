import { categoryOf } from './categories.js';
import { type Choices, toChoices } from './choices.js';
import type { ConsentRecord } from './record.js';

/**
 * What is in force of categories that are on until the visitor objects (L44), for pages and servers alike.
 * @param presumed these categories
 * @param said the answer that counts. Where none does, all that the cookie's copies say: an objection to an earlier revision,
 *   or one that ought to have ended, still is one; and one that can not be read, null, may have been
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
          !isDenied(id) && said.every((each) => each && (each.answers[id] ?? !each.objected)),
        ] as const,
    ),
  ]);
