import { categoryOf } from '../core/categories.js';
import { toChoices } from '../core/choices.js';
import { isConcerned } from '../core/privacy-signal.js';
import type { ConsentRecord } from '../core/record.js';
import { type HeaderSource, valuesOf } from './header.js';
import type { Filled, ReadOptions } from './options.js';

/**
 * Whether the browser sends Global Privacy Control: the header `Sec-GPC: 1`.
 * @param source a request or its headers; the text of a `Cookie` header says nothing about it
 * @returns never throws; false where the header is missing or says anything else (W1)
 * @see https://www.w3.org/TR/gpc/
 */
export function hasPrivacySignal(source: HeaderSource): boolean {
  // A proxy may repeat the header.
  return valuesOf(source, 'sec-gpc')
    .flat()
    .some((value) => typeof value === 'string' && /(^|,)\s*1\s*(,|$)/.test(value));
}

/** What the visitor's browser denies: nothing where it does not send the signal. */
export function denialBy(
  source: HeaderSource,
  { gpc, gpcIgnore, gpcDeny }: Pick<Filled<ReadOptions>, 'gpc' | 'gpcIgnore' | 'gpcDeny'>,
): (category: string) => boolean {
  const isSent = gpc || hasPrivacySignal(source);
  // Who names a category in both lists is in doubt, so it is denied.
  return (category) =>
    isSent &&
    (gpcDeny.includes(category) || (isConcerned(category) && !gpcIgnore.includes(category)));
}

/** An answer without what the signal denies: an earlier grant does not count while it is sent (L40). */
export function withoutDenied(
  record: ConsentRecord,
  isDenied: (category: string) => boolean,
): ConsentRecord {
  const answers = Object.entries(record.answers).map(
    ([id, isOn]) => [id, isOn && !isDenied(categoryOf(id))] as const,
  );
  return { ...record, answers: toChoices(answers) };
}

/** An answer that says of these categories that they are off. Services that were allowed by themselves stay so. */
export function withRefused(record: ConsentRecord, categories: readonly string[]): ConsentRecord {
  const others = Object.entries(record.answers).filter(([id]) => !categories.includes(id));
  const refused = categories.map((id) => [id, false] as const);
  return { ...record, answers: toChoices([...refused, ...others]) };
}
