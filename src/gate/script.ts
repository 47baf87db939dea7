import { shared } from '../core/index.js';
import { setState, stateOf } from './held.js';
import { trusted, trustedURL } from './trusted.js';

/** Whether the browser runs the script by itself, without asking us. */
export const isLive = ({ type }: HTMLScriptElement): boolean =>
  /^(module|.*(java|ecma|j|live)script[\d.]*)?$/i.test(type.trim());

/** Makes a live script one that does not run by itself. */
export function disarm(script: HTMLScriptElement): void {
  script.setAttribute('data-consent-type', script.type);
  script.type = 'text/plain';
}

/** Whether the scripts after this one in the page have to wait for it (W55). */
export const blocks = (script: Held): script is HTMLScriptElement =>
  'src' in script &&
  !!script.src &&
  !script.noModule &&
  !script.matches('[async],[data-consent-type=module]');

/** What waits for its turn. */
export type Held = HTMLScriptElement | HTMLTemplateElement;

/** Whether there is something to release that was not dealt with. */
export const isWaiting = (held: Held): boolean =>
  (held instanceof HTMLTemplateElement ||
    (/plain/i.test(held.type) && !!(held.getAttribute('src') ?? held.text))) &&
  (stateOf(held) ?? 'held') === 'held';

/**
 * Puts a copy that the browser runs right after the held script, which stays where it is: a script that was once inert
 * stays so (W54), and so does its clone when it came by innerHTML. The copy has every attribute, and the nonce that
 * `getAttribute` hides (W50); ours is never lent, or markup that somebody injected would become trusted.
 */
export function run(held: HTMLScriptElement): HTMLScriptElement {
  const copy = document.createElement('script');
  const { src, text, nonce } = held;
  for (const { name, value } of held.attributes)
    if (!/^(src|type|data-consent(-state)?)$/.test(name)) copy.setAttribute(name, value);
  copy.type = held.getAttribute('data-consent-type') ?? '';
  copy.nonce = nonce;
  if (src) copy.src = trustedURL(src);
  else copy.text = trusted().createScript(text);
  setState(held, 'released');
  // What withdrawal has to end is found by this, also when the page has swapped its body.
  shared()?.ran.push(held);
  // What has come can not be kept from running any more.
  copy.addEventListener('load', () => shared()?.ran.push(copy));
  held.after(copy);
  // It goes on all the same, but what takes the page's content to show it again later would else run it, unasked.
  copy.type = held.type;
  return copy;
}
