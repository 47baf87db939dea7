import { type ConsentStore, shared, sharedAbove } from '../core/index.js';
import type { offerPrivacyChoices } from '../elements/privacy-choices.js';

/**
 * Has the permanent opener offered, which those need who were never asked (L44). It does without elements.js.
 * @param reopen what the page says of it
 */
export function offerOpener(store: ConsentStore, reopen: () => string | null | undefined): void {
  // The page around this one has it.
  if (sharedAbove()) return;
  const fetchIt = async () => {
    try {
      const offer = (await shared()!.load('privacy-choices')) as typeof offerPrivacyChoices;
      await offer(store, reopen);
    } catch {
      store.problem('elements-missing', 'privacy-choices.js');
    }
  };
  // What is added to a page that is being parsed would make the element before it look complete.
  if (document.readyState !== 'loading') void fetchIt();
  else document.addEventListener('DOMContentLoaded', fetchIt);
}
