/** What only makers of a site have to know. Fetched on development hosts and with `data-debug`: visitors never pay for it. */
import type { ConsentStore } from '../core/index.js';
import { reportMistakes } from './mistakes.js';
import { reportUnequalChoice } from './parity.js';

/**
 * Reports mistakes in the markup, and a look that is unfair. Called again whenever something is shown.
 * @param ownAttributes those that the element reads itself
 */
export function check(
  banner: Element,
  ownAttributes: readonly string[],
  store: ConsentStore,
): void {
  reportMistakes(banner, ownAttributes, store.problem);
  reportUnequalChoice(banner.shadowRoot!, store);
}

export default check;
