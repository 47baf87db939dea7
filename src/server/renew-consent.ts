import { copiesOf } from './copies.js';
import type { HeaderSource } from './header.js';
import { type RenewOptions, renewOptions } from './options.js';
import { readConsent } from './read-consent.js';

const DAY = 86_400;

/**
 * The `Set-Cookie` line that keeps the answer alive in Safari, which ends cookies of scripts after seven days (W20). The value
 * stays as it is, so the decision's time does not move and the answer ends when it would anyway (W22). It is not `HttpOnly`:
 * the page reads it. Send it with pages, never with what a shared cache keeps for other visitors. With `optOut` what was said to
 * an earlier `revision` is renewed, too, because an objection in it still counts.
 * @param source the request, its headers, or the text of its `Cookie` header
 * @returns the header's value, or null where no answer counts, or where copies differ and nobody knows which one to keep
 * @throws {TypeError} for options that can not be used; no header makes it throw
 */
export function renewConsent(source: HeaderSource, options: RenewOptions = {}): string | null {
  const { cookieDomain, cookiePath, secure, ...read } = renewOptions(options);
  // An objection to an earlier revision counts where nobody is asked, so it has to last.
  const revision = read.optOut.length > 0 ? 1 : read.revision;
  const record = readConsent(source, { ...read, revision });
  const [copy, ...others] = new Set(copiesOf(source, read.cookieName));
  if (!record || others.length > 0) return null;
  const end = new Date((record.decidedAt + read.cookieDays * DAY) * 1000);
  return [
    `${read.cookieName}=${copy}`,
    `Expires=${end.toUTCString()}`,
    `Path=${cookiePath}`,
    ...(cookieDomain ? [`Domain=${cookieDomain}`] : []),
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');
}
