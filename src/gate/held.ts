import { type ConsentStore, splitIds } from '../core/index.js';

/** Everything that can be held back by marking it. */
export const HELD =
  ':is(script,template,iframe,img,source,video,audio,embed,object,link)[data-consent]';

const STATE = 'data-consent-state';

/** What we have done with a held element; shown to the page as `data-consent-state`. */
export type HeldState = 'held' | 'released' | 'stopped';

export const stateOf = (element: Element): string | null => element.getAttribute(STATE);

export const setState = (element: Element, state: HeldState): void =>
  element.setAttribute(STATE, state);

/** Whether the visitor agreed to all that the element is marked with. Reports a category that the page does not have. */
export function isGranted(element: Element, store: ConsentStore): boolean {
  const ids = splitIds(element.getAttribute('data-consent'));
  const service = element.getAttribute('data-consent-service');
  if (store.categories.length)
    for (const id of ids)
      if (store.isRequired(id) === undefined)
        store.problem('unknown-category', `<${element.localName} data-consent="${id}">`);
  return !!ids.length && ids.every((id) => store.has(id, service));
}

/** Carries out `release`. What throws here is the page's Content Security Policy, which then has the last word. */
export function guard<T>(element: Element, store: ConsentStore, release: () => T): T | undefined {
  try {
    return release();
  } catch (error) {
    store.problem('refused-by-policy', `<${element.localName}>: ${error}`);
    return undefined;
  }
}
