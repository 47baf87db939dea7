import { type ConsentStore, sendsSignal, shared, type Sweep } from '../core/index.js';

/**
 * Has removed what services left on earlier visits, before the visitor's browser sent Global Privacy Control. Nothing is
 * written for the signal alone, so each page has to look.
 */
export function sweepForSignal(store: ConsentStore, presumed: readonly string[]): void {
  const isDenied = ({ category }: { readonly category: string }) =>
    presumed.includes(category) && !store.has(category);
  if (!sendsSignal() || store.record || !store.declared.some(isDenied)) return;
  shared()!
    .load('sweep')
    .then((carryOut) => (carryOut as Sweep)(store))
    .catch((error) => store.problem('sweep-failed', error));
}
