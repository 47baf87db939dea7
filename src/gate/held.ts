import { type ConsentStore, shared, splitIds } from '../core/index.js';

/** Everything that is held back by marking it. A form loads nothing, and its methods may be its controls (S8). */
export const HELD = '[data-consent]:not(form)';

const STATE = 'data-consent-state';

/** What we have done with a held element; shown to the page as `data-consent-state`. */
export type HeldState = 'held' | 'released' | 'stopped';

export const stateOf = (element: Element): string | null => element.getAttribute(STATE);

export const setState = (element: Element, state: HeldState): void =>
  element.setAttribute(STATE, state);

/** Whether the visitor agreed to all that the element is marked with, or asked for it once. What the page has no category for stays held, and is reported. */
export function isGranted(element: Element, store: ConsentStore): boolean {
  const ids = splitIds(element.getAttribute('data-consent'));
  const unknown = ids.find((id) => store.isRequired(id) === undefined);
  if (unknown && store.categories[0]) store.problem('unknown-category', unknown);
  if (shared()?.once?.get(element)?.()) return true;
  return (
    !!ids[0] &&
    !unknown &&
    ids.every((id) => store.has(id, element.getAttribute('data-consent-service')))
  );
}

/** Carries out `release`. What throws here is the page's Content Security Policy, which then has the last word. */
export async function attempt(store: ConsentStore, release: () => unknown): Promise<void> {
  try {
    await release();
  } catch (error) {
    store.problem('refused-by-policy', error);
  }
}
