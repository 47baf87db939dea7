import { toChoices } from '../core/choices.js';
import { isConcerned } from '../core/privacy-signal.js';
import type { ConsentRecord } from '../core/record.js';
import { headerOf, type HeaderSource } from './header.js';

/**
 * Whether the browser sends Global Privacy Control: the header `Sec-GPC: 1`.
 * @param source a request or its headers; the text of a `Cookie` header says nothing about it
 * @returns never throws; false where the header is missing or says anything else (W1)
 * @see https://www.w3.org/TR/gpc/
 */
export function hasPrivacySignal(source: HeaderSource): boolean {
  // A proxy may repeat the header.
  const values = headerOf(source, 'sec-gpc').split(',');
  return values.some((value) => value.trim() === '1');
}

/** An answer without what the signal denies: an earlier grant does not count while it is sent (L40). */
export function withoutDenied(record: ConsentRecord, ignored: readonly string[]): ConsentRecord {
  const isDenied = (category: string) => isConcerned(category) && !ignored.includes(category);
  const answers = Object.entries(record.answers).map(
    ([id, isOn]) => [id, isOn && !isDenied(id.split('_')[0]!)] as const,
  );
  return { ...record, answers: toChoices(answers) };
}
