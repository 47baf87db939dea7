import { decode, strictest } from '../core/codec.js';
import type { ConsentRecord } from '../core/record.js';
import { copiesOf } from './copies.js';
import type { HeaderSource } from './header.js';
import { type ReadOptions, readOptions } from './options.js';
import { denialBy, withoutDenied, withRefused } from './privacy-signal.js';

const DAY = 86_400;

/**
 * The visitor's answer, read as strictly as in the browser. A cookie that does not follow the grammar, lies more than a day in
 * the future, is older than `cookieDays` or answers a lower `revision` is no answer. Where several copies count, a category is
 * on only if it is on in all of them. While the browser sends Global Privacy Control, what that is about is off, unless the
 * visitor agreed to it all the same.
 *
 * With `optOut` it says the same: what is on until the visitor objects is not in it, because it must never look like consent.
 * Only what Global Privacy Control denies of that is off in it, whatever the visitor agreed to.
 * @param source the request, its headers, or the text of its `Cookie` header
 * @returns the answer, frozen, or null where there is none; no header makes it throw
 * @throws {TypeError} for options that can not be used
 */
export function readConsent(source: HeaderSource, options: ReadOptions = {}): ConsentRecord | null {
  const filled = readOptions(options);
  const { cookieName, cookieDays, revision, optOut } = filled;
  const isDenied = denialBy(source, filled);
  const seconds = Math.floor(filled.now / 1000);

  const counts = (record: ConsentRecord) => {
    const age = seconds - record.decidedAt;
    return age > -DAY && age < cookieDays * DAY && record.revision >= revision;
  };
  const answersIn = (copy: string): ConsentRecord[] => {
    const record = decode(copy);
    if (!record || !counts(record)) return [];
    return [record.despiteSignal ? record : withoutDenied(record, isDenied)];
  };
  const record = strictest(copiesOf(source, cookieName).flatMap(answersIn));
  return Object.freeze(record && withRefused(record, optOut.filter(isDenied)));
}
