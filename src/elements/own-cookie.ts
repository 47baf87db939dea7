import type { DeclarationTexts } from '../locales/locale.js';
import type { ServiceFacts } from './service-facts.js';

/** What is printed of the cookie that remembers the answer, from the attributes of the element that declares it. */
export function ownCookie(element: Element, texts: DeclarationTexts): ServiceFacts {
  // What is not usable counts as not written, as where the settings are read, which also tells it.
  const read = (name: string, pattern: RegExp, usual: string) => {
    const value = element.getAttribute(name) ?? usual;
    return pattern.test(value) ? value : usual;
  };
  const name = read('cookie-name', /^[\w-]{1,64}$/, 'consent');
  const days = Math.min(+read('cookie-days', /^[1-9]\d{0,8}$/, '183'), 400);
  return {
    title: texts.ownTitle,
    provider: '',
    purpose: texts.ownPurpose,
    stored: [{ in: 'cookie', names: [name], days }],
  };
}
