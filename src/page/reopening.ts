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

  // Safari has no requestIdleCallback.
  const wait = () => (window.requestIdleCallback ?? setTimeout)(offer);

  const stop = store.subscribe(() => {
    if (!store.decided) return;
    stop();
    // An opener often comes last, in the footer.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', wait);
    else wait();
  });
}
