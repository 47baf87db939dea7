import type { ConsentStore } from '../core/index.js';
import { setState, stateOf } from './held.js';
import { trusted } from './trusted.js';

/** What an element can load from; srcset before src, or a browser would fetch both. */
export const SOURCES = ['srcset', 'poster', 'href', 'data', 'src'];

/** The value that waits for an attribute. Plain `data-src` is what other managers use. */
const heldValue = (element: Element, name: string) =>
  element.getAttribute(`data-consent-${name}`) ?? element.getAttribute(`data-${name}`);

/** Lets a frame, image, medium or link load, in place: it is never moved, since frameworks own it. */
export function releaseFrame(element: Element): void {
  for (const name of SOURCES) {
    const value = heldValue(element, name);
    if (value !== null && value !== element.getAttribute(name))
      element.setAttribute(name, trusted().createScriptURL(value));
  }
  setState(element, 'released');
  // A medium does not look at a <source> again by itself.
  if (element.parentElement instanceof HTMLMediaElement) element.parentElement.load();
}

/** Keeps an element from loading, or unloads what was released earlier. */
export function holdFrame(element: Element, store: ConsentStore): void {
  for (const name of SOURCES) {
    const live = element.getAttribute(name);
    const held = heldValue(element, name);
    // A live value beside the held one is the page's placeholder.
    if (live === null || (held !== null && stateOf(element) !== 'released')) continue;
    if (held === null) {
      element.setAttribute(`data-consent-${name}`, live);
      store.problem('live-src', `<${element.localName} data-consent ${name}>`);
    }
    element.removeAttribute(name);
  }
  setState(element, 'held');
}
