import { isId, NECESSARY } from '../core/categories.js';
import type { ConsentRecord } from '../core/record.js';
import type { HeaderSource } from './header.js';
import type { ReadOptions } from './options.js';
import { readConsent } from './read-consent.js';

/**
 * Whether the visitor agreed to a category, or to one of its services.
 * @param source what {@link readConsent} gave, or what it takes
 * @param category its id; `necessary` is always on, and one that the page makes `required` is not in the cookie: do not ask
 * @param service the name of a service, which has an answer of its own where that differs from its category's
 * @param options which answers count, where `source` is not yet an answer
 * @returns false for anything unknown; no header makes it throw
 * @throws {TypeError} for options that can not be used
 */
export function hasConsent(
  source: ConsentRecord | HeaderSource,
  category: string,
  service?: string,
  options: ReadOptions = {},
): boolean {
  const record = isRecord(source) ? source : readConsent(source, options);
  if (category === NECESSARY) return true;
  if (!isId(category)) return false;
  const isOn = (id: string) =>
    record && Object.hasOwn(record.answers, id) ? record.answers[id] === true : undefined;
  return (isId(service) ? isOn(`${category}_${service}`) : undefined) ?? isOn(category) ?? false;
}

function isRecord(source: unknown): source is ConsentRecord {
  return Object(source) === source && Object.hasOwn(source as object, 'answers');
}
