import { OBJECTION_DAYS, shared, wishOf } from '../core/index.js';
import type { DeclarationTexts } from '../locales/locale.js';
import type { ServiceFacts, Stored } from './service-facts.js';

/** What is printed of what we keep ourselves: the cookie that remembers the answer, and what the page wants besides. */
export function ownCookie(texts: DeclarationTexts): ServiceFacts {
  // What is not usable counts as not written, as where the settings are read, which also tells it.
  const read = (name: string, pattern: RegExp, usual: string) => {
    const value = wishOf(name) ?? usual;
    return pattern.test(value) ? value : usual;
  };
  const name = read('cookie-name', /^[\w-]{1,64}$/, 'consent');
  const wished = Math.min(+read('cookie-days', /^[1-9]\d{0,8}$/, '183'), 400);
  // Where nobody is asked first, an objection lasts (L44).
  const days = shared()?.wordsFor ? Math.max(OBJECTION_DAYS, wished) : wished;
  const stored: Stored[] = [{ in: 'cookie', names: [name], days }];
  if (wishOf('import-from')) stored.push({ in: 'cookie', names: [`${name}-imported`], days });
  if (wishOf('record-href')) stored.push({ in: 'local', names: ['consent-records'], days });
  return { title: texts.ownTitle, provider: '', purpose: texts.ownPurpose, stored };
}
