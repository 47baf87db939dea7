import { isId, NECESSARY } from '../core/categories.js';
import { type Choices, toChoices } from '../core/choices.js';
import { everSaid, presume } from '../core/presume.js';
import type { ConsentRecord } from '../core/record.js';
import { copiesOf } from './copies.js';
import { type HeaderSource, isObject } from './header.js';
import { type ReadOptions, readOptions } from './options.js';
import { denialBy } from './privacy-signal.js';
import { readConsent } from './read-consent.js';

/**
 * Whether the visitor agreed to a category, or to one of its services; for a category in `optOut` whether it is on, because
 * neither the visitor nor their browser objected.
 * @param source what {@link readConsent} gave, or what it takes. For `optOut` give the request: where no answer counts,
 *   {@link readConsent} gives null, which can not tell whether the browser sends Global Privacy Control, nor what the cookie
 *   said before; so nothing is on then
 * @param category its id; `necessary` is always on, and one that the page makes `required` is not in the cookie: do not ask
 * @param service the name of a service, which has an answer of its own where that differs from its category's
 * @param options which answers count; the same as for {@link readConsent}, where `source` comes from there
 * @returns false for anything unknown; no header makes it throw
 * @throws {TypeError} for options that can not be used
 */
export function hasConsent(
  source: ConsentRecord | HeaderSource,
  category: string,
  service?: string,
  options: ReadOptions = {},
): boolean {
  const filled = readOptions(options);
  const record = isRecord(source) ? asGiven(source) : readConsent(source, options);
  if (category === NECESSARY) return true;
  if (!isId(category)) return false;
  const copies = isRecord(source) ? [] : copiesOf(source, filled.cookieName);
  const presumed = filled.optOut.includes(category)
    ? presume([category], everSaid(record, copies), denialBy(source as HeaderSource, filled))
    : undefined;
  const answers: Choices = toChoices(Object.entries({ ...record?.answers, ...presumed }));
  return (
    (isId(service) ? answers[`${category}_${service}`] : undefined) ?? answers[category] ?? false
  );
}

/** Headers may have one of that name, but its value is a text. */
const isRecord = (source: unknown): source is ConsentRecord =>
  isObject(source) &&
  Object.hasOwn(source, 'answers') &&
  isObject((source as ConsentRecord).answers);

/** Of what somebody made themselves nothing but true is a grant. */
const asGiven = (record: ConsentRecord): ConsentRecord => ({
  ...record,
  answers: toChoices(Object.entries(record.answers).map(([id, isOn]) => [id, isOn === true])),
});
