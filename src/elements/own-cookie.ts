import { answerDays, wishOf } from '../core/index.js';
import type { DeclarationTexts } from '../locales/locale.js';
import type { ServiceFacts, Stored } from './service-facts.js';

/** What is printed of what we keep ourselves: the cookie that remembers the answer, and what the page wants besides. */
export function ownCookie(texts: DeclarationTexts): ServiceFacts {
  // What is not usable counts as not written, as where the settings are read, which also tells it.
  const wished = wishOf('cookie-name') ?? '';
  const name = /^[\w-]{1,64}$/.test(wished) ? wished : 'consent';
  const days = answerDays();
  const stored: Stored[] = [{ in: 'cookie', names: [name], days }];
  if (wishOf('import-from')) stored.push({ in: 'cookie', names: [`${name}-imported`], days });
  if (wishOf('record-href')) stored.push({ in: 'local', names: ['consent-records'], days });
  return { title: texts.ownTitle, provider: '', purpose: texts.ownPurpose, stored };
}
