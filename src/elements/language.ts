import { AVAILABLE_LOCALES } from '../locales/available.js';

/** The tag of the texts for an element: in the language of the nearest `lang`, also outside of shadow trees. */
export function languageOf(element: Element): string {
  for (let node: Element | null | undefined = element; node;) {
    const near: Element | null = node.closest('[lang]');
    // Some systems write pt_BR.
    if (near) return languageFor(near.getAttribute('lang')!.replace('_', '-'));
    node = (node.getRootNode() as Partial<ShadowRoot>).host;
  }
  return 'en';
}

/** The closest that we have: the language as named, in its script, in its region, in general, else English. */
function languageFor(lang: string): string {
  const isThere = (tag: string) => AVAILABLE_LOCALES.includes(tag);
  try {
    const { language, script, region } = new Intl.Locale(lang).maximize();
    const tags = [lang, `${language}-${script}`, `${language}-${region}`, language];
    const tag = tags.map((each) => each.toLowerCase()).find(isThere);
    // Readers of any Norwegian understand the one that we have.
    return tag ?? (/^n[no]$/.test(language) ? 'nb' : 'en');
  } catch {
    return 'en';
  }
}

/** For `dir`: from right to left, or as around it. */
export const directionOf = (lang: string): 'rtl' | '' => (/^(ar|fa|he)/.test(lang) ? 'rtl' : '');
