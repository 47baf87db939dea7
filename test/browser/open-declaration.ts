import type { ConsentDeclaration } from '../../src/elements/declaration.js';
import { openPage, type TestPage } from './open-page.js';
import { until } from './until.js';

type Options = Parameters<typeof openPage>[1];

/** Services with every kind of fact: stored things with and without a period, none, and a page's own. */
export const SERVICES = `
  <consent-service name="google-analytics" measurement-id="G-ABC1234567"></consent-service>
  <consent-service name="youtube"></consent-service>`;
export const BANNER = `<consent-banner hidden>${SERVICES}</consent-banner>`;
/** With nothing that asks anybody once it is granted. */
export const QUIET = `<consent-banner hidden categories="analytics"><consent-service name="youtube"></consent-service></consent-banner>`;
export const DECLARATION = '<consent-declaration><p>No JavaScript here</p></consent-declaration>';

/** What a declaration shows, once it does. */
export async function printed(page: TestPage): Promise<HTMLElement> {
  return until(() => seen(page, '[part=declaration]'), 'the declaration');
}

/** Something in the declaration, or null. */
export const seen = <Found extends Element = HTMLElement>(
  page: TestPage,
  selector: string,
): Found | null =>
  page.document
    .querySelector<ConsentDeclaration>('consent-declaration')
    ?.shadowRoot?.querySelector<Found>(selector) ?? null;

export async function openDeclaration(
  markup = BANNER + DECLARATION,
  options: Options = {},
): Promise<TestPage> {
  const page = await openPage(markup, options);
  await printed(page);
  return page;
}

/** The words of an element, as they are read. */
export const words = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The printed service of that name. */
export function service(page: TestPage, title: string): HTMLElement {
  const all = [...declarationRoot(page).querySelectorAll<HTMLElement>('[part=service]')];
  const found = all.find((each) => words(each.querySelector('[part=service-title]')) === title);
  if (!found) throw new Error(`"${title}" is not printed`);
  return found;
}

/** What is stated of a service, by term. */
export function facts(page: TestPage, title: string): Record<string, string> {
  const rows = [...service(page, title).querySelectorAll('dl > div')];
  return Object.fromEntries(
    rows.map((row) => [
      words(row.querySelector('dt')),
      // As it is seen, with what stands on lines of its own apart.
      row.querySelector('dd')!.innerText.replace(/\s+/g, ' ').trim(),
    ]),
  );
}

/** The rows of a service's table. */
export const rows = (page: TestPage, title: string): string[][] =>
  [...service(page, title).querySelectorAll('tbody tr')].map((row) => [...row.children].map(words));

/** The names of what is printed in a category. */
export const titles = (page: TestPage): string[] =>
  [...declarationRoot(page).querySelectorAll('[part=service-title]')].map(words);

/** The visitor's choice by category, in words. */
export const choices = (page: TestPage): Record<string, string> =>
  Object.fromEntries(
    [...declarationRoot(page).querySelectorAll('[part=category]')].map((category) => [
      words(category.querySelector('[part=category-title]')),
      words(category.querySelector('[part=choice] strong')),
    ]),
  );

export const declarationRoot = (page: TestPage): ShadowRoot =>
  page.find<ConsentDeclaration>('consent-declaration').shadowRoot!;
