import { WAITING_SOURCES } from './frame.js';
import { HELD, setState } from './held.js';
import { disarm, type Held, isLive } from './script.js';
import { isA } from './watch.js';

/** What `plant` gives. */
export type Plant = typeof plant;

/**
 * Puts in place what a template holds, or what a script wrote with `document.write`: right after it, once. What waits in
 * there does so for what the owner is marked with, unless it says otherwise. Live scripts are held too, since inserting
 * one would run it at once and out of order; all scripts are returned for the queue. Fetched when there is such content.
 */
export function plant(owner: Held, written?: string): HTMLScriptElement[] {
  const nodes =
    owner instanceof HTMLTemplateElement
      ? document.importNode(owner.content, true)
      : document.createRange().createContextualFragment(written!);
  const scripts = [...nodes.querySelectorAll('script')];
  for (const script of scripts.filter(isLive)) {
    disarm(script);
    setState(script, 'held');
  }
  const held = nodes.querySelectorAll(
    `script,${WAITING_SOURCES.map((name) => `[${CSS.escape(name)}]`)}`,
  );
  for (const element of held)
    if (!isA(element, HELD))
      for (const name of ['data-consent', 'data-consent-service'])
        if (owner.hasAttribute(name)) element.setAttribute(name, owner.getAttribute(name)!);
  setState(owner, 'released');
  // The copy of a script that ran comes right after the held one.
  const anchor = written === undefined ? owner : owner.nextElementSibling;
  (anchor ?? owner).after(nodes);
  return scripts;
}

export default plant;
