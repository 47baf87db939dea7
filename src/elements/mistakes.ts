import { type Report, shared } from '../core/index.js';

/** Attributes that are read for the whole page, not by the element, and those that every element has. */
const OTHER_ATTRIBUTES =
  /^(data-|aria-|on|google-|import-(from|map)$|cookie-(name|days|domain|path)$|(consent-script|base|debug|categories|record-href|regime|revision|reopen|hidden|lang|dir|id|class|style|slot|title)$)/;

/** What no description of a question has in it, and our own misspelt. */
const ODD_CONTENT = /^(script|main|h1|consent-(?!category$|service$))/;

/** What attributes can say that are one of a few words; those that count as soon as they are there can say nothing else. */
const WORDS: Readonly<Record<string, RegExp>> = {
  placement: /^(bottom|top|corner|center)$/,
  reopen: /^(auto|floating|none)$/,
  regime: /^opt-(in|out)$/,
  gpc: /^(deny|ignore)$/,
  'on-withdraw': /^(auto|keep|reload)$/,
  modal: /^(modal|true)?$/,
  'per-service': /^(per-service|true)?$/,
};

/**
 * Reports what nobody can have meant, as far as only the markup shows it.
 * @param ownAttributes those that the element reads itself
 */
export function reportMistakes(
  banner: Element,
  ownAttributes: readonly string[],
  problem: Report,
): void {
  for (const name of banner.getAttributeNames())
    if (!ownAttributes.includes(name) && !OTHER_ATTRIBUTES.test(name))
      problem('unknown-attribute', name);
  for (const element of [banner, ...banner.querySelectorAll('consent-category')])
    for (const [name, words] of Object.entries(WORDS)) {
      const value = element.getAttribute(name);
      if (value !== null && !words.test(value)) problem('odd-value', `${name}="${value}"`);
    }
  // A page that forgot the closing tag lies in the element, and is hidden with it.
  const odd = [...banner.querySelectorAll('*')].find((each) => ODD_CONTENT.test(each.localName));
  if (odd) problem('odd-content', odd.localName);
  // Who reads the page with a screen reader or the keyboard comes to the question last (A2).
  const content = document.querySelector('main,[role=main],h1');
  if (content && content.compareDocumentPosition(banner) === Node.DOCUMENT_POSITION_FOLLOWING)
    problem('late-banner', content.localName);
  const names = new Set<string | null>();
  for (const service of banner.querySelectorAll('consent-service')) {
    const name = service.getAttribute('name');
    if (!name) problem('unknown-service', '');
    else if (names.has(name)) problem('second-service', name);
    names.add(name);
  }
  reportMode(problem);
  reportLateDefault(problem);
}

/** Reports a word on our script tag that counts as none. */
function reportMode(problem: Report): void {
  const name = 'data-google-consent-mode';
  const value = shared()?.script?.getAttribute(name) ?? 'basic';
  if (!/^(basic|advanced|off)$/.test(value)) problem('odd-value', `${name}="${value}"`);
}

/** Reports tags of Google, or Tag Manager, that were set up before they were told that nothing is granted yet. */
function reportLateDefault(problem: Report): void {
  const name = shared()?.script?.getAttribute('data-google-data-layer') || 'dataLayer';
  const layer = (window as unknown as Record<string, unknown>)[name];
  if (!Array.isArray(layer)) return;
  const startsTag = (entry?: Record<string, unknown>) =>
    entry?.[0] === 'config' || entry?.['gtm.start'];
  const isDefault = (entry?: Record<string, unknown>) =>
    entry?.[0] === 'consent' && entry[1] === 'default';
  const told = layer.findIndex(isDefault);
  if (layer.slice(0, Math.max(told, 0)).some(startsTag)) problem('late-default', name);
}
