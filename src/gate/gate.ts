import type { ConsentStore, Load } from '../core/index.js';
import { holdFrame, releaseFrame, WAITING_SOURCES } from './frame.js';
import { attempt, HELD, isGranted, setState, stateOf } from './held.js';
import { createQueue, type ReleaseQueue } from './queue.js';
import { disarm, type Held, isLive } from './script.js';
import { isComplete } from './watch.js';

/** Attributes that, changed late, make us look at an element again. */
export const HELD_ATTRIBUTES = ['data-consent', 'data-consent-service', 'src', ...WAITING_SOURCES];

/** Holds marked elements back and releases them as the visitor agrees. */
export interface Gate {
  /** Holds or releases one element, as the visitor's answer has it now. False when it is still being parsed and has to be considered again. */
  consider(element: Element): boolean;
  /** Runs a script that is not in the page's markup, unless one of the same name, by default its address, ran already. */
  readonly insert: ReleaseQueue['insert'];
}

/** @param nonce lets scripts of declared services run under a Content Security Policy */
export function createGate(store: ConsentStore, load: Load, nonce = ''): Gate {
  const { add, insert } = createQueue(store, load, nonce);

  const release = (element: Element) => {
    if (element.matches('script,template')) add(element as Held);
    else releaseFrame(element);
  };

  const hold = (element: Element) => {
    if (element instanceof HTMLScriptElement && isLive(element)) {
      // It never runs later either: nobody can tell whether it ran already.
      disarm(element);
      setState(element, 'stopped');
      store.problem('live-script', element.src);
    } else if (!element.matches('script,template')) {
      holdFrame(element, store);
    } else if (!stateOf(element)) {
      setState(element, 'held');
    }
  };

  const consider = (element: Element) => {
    const isReleased = isGranted(element, store);
    const isDone = isComplete(element);
    if (isDone || !isReleased) void attempt(store, () => (isReleased ? release : hold)(element));
    return isDone;
  };

  store.subscribe(() => document.querySelectorAll(HELD).forEach(consider));
  return { consider, insert };
}
