import type { ConsentStore } from '../core/index.js';
import { holdFrame, releaseFrame, SOURCES } from './frame.js';
import { guard, HELD, isGranted, setState, stateOf } from './held.js';
import { createQueue } from './queue.js';
import { disarm, isLive } from './script.js';
import { releaseTemplate } from './template.js';
import { isComplete } from './watch.js';

/** Attributes that, changed late, make us look at an element again. */
export const HELD_ATTRIBUTES = [
  'data-consent',
  'src',
  ...SOURCES.map((name) => `data-consent-${name}`),
];

/** Holds marked elements back and releases them as the visitor agrees. */
export interface Gate {
  /**
   * Holds or releases one element, as the visitor's answer has it now.
   * @param isLate whether the element came after us, so that a live script can still be stopped
   * @returns false when the element is still being parsed and has to be considered again
   */
  consider(element: Element, isLate?: boolean): boolean;
  /** True for an address that did not run yet, which from now on counts as run. */
  claim(address: string): boolean;
}

export function createGate(store: ConsentStore): Gate {
  const { add, claim } = createQueue(store);

  const release = (element: Element) => {
    if (element instanceof HTMLScriptElement) add(element);
    else if (element instanceof HTMLTemplateElement) releaseTemplate(element).forEach(add);
    else releaseFrame(element);
  };

  /** A marked script that the browser runs by itself. It never runs later either: nobody can tell whether it ran already. */
  const stop = (script: HTMLScriptElement) => {
    disarm(script);
    setState(script, 'stopped');
  };

  const hold = (element: Element, isLate: boolean) => {
    if (element instanceof HTMLScriptElement && isLive(element)) {
      store.problem('live-script', element.src || 'An inline script');
      if (isLate) stop(element);
    } else if (!(element instanceof HTMLScriptElement || element instanceof HTMLTemplateElement)) {
      holdFrame(element, store);
    } else if (!stateOf(element)) {
      setState(element, 'held');
    }
  };

  const consider = (element: Element, isLate = false) => {
    if (!isGranted(element, store)) hold(element, isLate);
    else if (!isComplete(element)) return false;
    else guard(element, store, () => release(element));
    return true;
  };

  store.subscribe(() => {
    for (const element of document.querySelectorAll(HELD)) consider(element);
  });
  return { consider, claim };
}
