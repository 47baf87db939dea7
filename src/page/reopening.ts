import { type ConsentStore, type Load, OPENER } from '../core/index.js';

/** What `reopen` gives. */
type OfferReopening = (store: ConsentStore) => unknown;

/**
 * Has the floating button fetched once the visitor has answered and the page is idle, where it shows no opener of its own.
 * The returned function has to be called when the page has changed: what is there now may have none.
 */
export function offerReopening(store: ConsentStore, load: Load): () => void {
  let isOffered = false;

  const offer = () => {
    // An opener often comes last, in the footer. And what is added to a page that is being parsed would make the element
    // before it look complete.
    if (isOffered || !store.decided || document.readyState === 'loading') return;
    // One that is not displayed is none; reopen.js looks closer.
    const hasOwn = document.querySelector(OPENER)?.checkVisibility();
    if (store.reopen === 'none' || (store.reopen !== 'floating' && hasOwn)) return;
    isOffered = true;
    load('reopen')
      .then((start) => (start as OfferReopening)(store))
      .catch(() => store.problem('elements-missing', 'reopen.js'));
  };

  // Safari has no requestIdleCallback.
  const wait = () => (window.requestIdleCallback ?? setTimeout)(offer);
  store.subscribe(wait);
  return wait;
}
