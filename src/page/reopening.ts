import { type ConsentStore, type Load, OPENER } from '../core/index.js';

/** What `reopen` gives. */
type OfferReopening = (store: ConsentStore) => unknown;

/** Has the floating button fetched once the visitor has answered and the page is idle, where it shows no opener of its own. */
export function offerReopening(store: ConsentStore, load: Load): void {
  const offer = () => {
    if (store.reopen === 'floating' || (store.reopen !== 'none' && !document.querySelector(OPENER)))
      load('reopen')
        .then((start) => (start as OfferReopening)(store))
        .catch(() => store.problem('elements-missing', 'reopen.js'));
  };

  const stop = store.subscribe(() => {
    if (!store.decided) return;
    stop();
    // Safari has no requestIdleCallback.
    (window.requestIdleCallback ?? setTimeout)(offer);
  });
}
