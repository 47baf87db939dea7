import { sendsSignal } from './privacy-signal.js';
import type { ConsentStore } from './store.js';

/** Whether the browser sends the signal, and nothing that it is about is on (L41). */
export const isSignalHonoured = (store: ConsentStore): boolean =>
  sendsSignal() &&
  store.categories.every(
    (id) => store.isRequired(id) || !store.isConcerned(id) || !store.choices[id],
  );
