/** What only makers of a site have to know. Fetched on development hosts and with `data-debug`: visitors never pay for it. */
import type { LitElement } from 'lit';
import { shared } from '../core/index.js';
import { reportMistakes } from './mistakes.js';
import { reportUnequalChoice } from './parity.js';

/** Reports mistakes in the banner's markup, and a look that is unfair. Called again whenever something is shown. */
export function check(banner: LitElement): void {
  const { store } = shared()!;
  const { observedAttributes } = banner.constructor as typeof LitElement;
  reportMistakes(banner, observedAttributes, store.problem);
  reportUnequalChoice(banner.shadowRoot!, store);
}

export default check;
