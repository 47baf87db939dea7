import type { ConsentStore } from '../core/index.js';
import { setState, stateOf } from './held.js';
import { trustedURL } from './trusted.js';

/** What an element can load from; srcset before src, or a browser would fetch both. */
const SOURCES = ['srcset', 'srcdoc', 'poster', 'xlink:href', 'href', 'data', 'src'];
const WAITING = 'data-consent-';

/** The attributes that hold back what they name. */
export const WAITING_SOURCES: readonly string[] = SOURCES.map((name) => WAITING + name);

/** A medium does not look at a <source> again by itself, and plays on when its own src is gone. */
function loadAgain(element: Element): void {
  for (const each of [element, element.parentElement])
    if (each instanceof HTMLMediaElement) each.load();
}

/** Renames what an element loads from, say `data-consent-src` to `src`. Gives whether there was anything. */
function rename(element: Element, from: string, to: string): boolean {
  const present = SOURCES.filter((name) => element.hasAttribute(from + name));
  for (const name of present) {
    // All browsers know the plain name by now.
    element.setAttribute(
      to + name.replace('xlink:', ''),
      trustedURL(element.getAttribute(from + name)!),
    );
    element.removeAttribute(from + name);
  }
  if (present[0]) loadAgain(element);
  return !!present[0];
}

/** Lets a frame, image, medium or link load, in place: it is never moved, since frameworks own it. */
export function releaseFrame(element: Element): void {
  // Plain data-src is what other managers use.
  rename(element, 'data-', '');
  rename(element, WAITING, '');
  setState(element, 'released');
}

/**
 * Keeps an element from loading, or unloads what was released earlier. A live source beside one that waits is the page's
 * placeholder, unless it was released before the page had the element wait for something else.
 */
export function holdFrame(element: Element, store: ConsentStore): void {
  const isReleased = stateOf(element) === 'released';
  if (!WAITING_SOURCES.some((name) => element.hasAttribute(name))) {
    if (rename(element, '', WAITING) && !isReleased) store.problem('live-src', element.localName);
  } else if (isReleased) {
    SOURCES.forEach((name) => element.removeAttribute(name));
    loadAgain(element);
  }
  setState(element, 'held');
}
