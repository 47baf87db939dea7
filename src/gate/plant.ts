import { WAITING_SOURCES } from './frame.js';
import { HELD, setState } from './held.js';
import { disarm, isLive } from './script.js';

/**
 * Puts nodes that were not part of the page right after `anchor`. What waits in them does so for what `owner` is marked
 * with, unless it says otherwise. Live scripts are held too, since inserting one would run it at once and out of order; all
 * scripts are returned for the queue.
 */
export function plant(
  nodes: DocumentFragment,
  anchor: ChildNode,
  owner: Element,
): HTMLScriptElement[] {
  const scripts = [...nodes.querySelectorAll('script')];
  for (const script of scripts.filter(isLive)) {
    disarm(script);
    setState(script, 'held');
  }
  const held = nodes.querySelectorAll(`script,${WAITING_SOURCES.map((name) => `[${name}]`)}`);
  for (const element of held)
    if (!element.matches(HELD))
      element.setAttribute('data-consent', owner.getAttribute('data-consent')!);
  anchor.after(nodes);
  return scripts;
}
