import { setState, stateOf } from './held.js';
import { trusted } from './trusted.js';

const RUNS = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i;

/** Whether the browser runs the script by itself, without asking us. */
export const isLive = (script: HTMLScriptElement): boolean => RUNS.test(script.type);

/** Makes a live script one that waits to be released. */
export function disarm(script: HTMLScriptElement): void {
  script.setAttribute('data-consent-type', script.type);
  script.type = 'text/plain';
}

/** Whether the scripts after this one in the page have to wait for it (W55). */
export const blocks = (script: HTMLScriptElement): boolean =>
  !!script.src &&
  !script.hasAttribute('async') &&
  !script.noModule &&
  script.getAttribute('data-consent-type') !== 'module';

/** Whether a script has something to run and was not dealt with. */
export const isWaiting = (script: HTMLScriptElement): boolean =>
  !!(script.src || script.text) && stateOf(script) === 'held';

/**
 * Puts the copy that the browser runs right after the held script, which stays where it is: a script that was once
 * inert stays so (W54). A clone carries every attribute and the nonce that `getAttribute` hides (W50); ours is never
 * lent, or markup that somebody injected would become trusted.
 */
export function run(held: HTMLScriptElement): HTMLScriptElement {
  const copy = held.cloneNode(true) as HTMLScriptElement;
  copy.type = held.getAttribute('data-consent-type') ?? '';
  for (const name of ['', '-type', '-state']) copy.removeAttribute(`data-consent${name}`);
  copy.nonce = held.nonce;
  copy.async = held.hasAttribute('async');
  if (held.src) copy.src = trusted().createScriptURL(held.src);
  else copy.text = trusted().createScript(held.text);
  setState(held, 'released');
  held.after(copy);
  return copy;
}
