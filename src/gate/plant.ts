import { HELD, setState } from './held.js';
import { disarm, isLive } from './script.js';

/**
 * Puts nodes that were not part of the page right after `anchor`. Their scripts are held, for what `owner` is marked
 * with unless they say otherwise, since inserting a live one would run it at once and out of order; they are returned for the queue.
 */
export function plant(
  nodes: DocumentFragment,
  anchor: ChildNode,
  owner: Element,
): HTMLScriptElement[] {
  const scripts = [...nodes.querySelectorAll('script')].filter(isLive);
  for (const script of scripts) {
    disarm(script);
    setState(script, 'held');
    if (!script.matches(HELD))
      script.setAttribute('data-consent', owner.getAttribute('data-consent')!);
  }
  anchor.after(nodes);
  return scripts;
}
