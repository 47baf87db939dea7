import { type ConsentStore, inTime, isSignalHonoured, shared, sharedAbove } from '../core/index.js';
import { hasOpener } from '../elements/has-opener.js';
import type { offerPrivacyChoices } from '../elements/privacy-choices.js';

/**
 * Has the permanent opener offered, which those need who were never asked (L44), where the page shows none of its own or
 * Global Privacy Control has to be seen to be honoured (L41). It does without elements.js. Where there would be none at all,
 * the visitor can object in the banner.
 * @param reopen what the page says of it
 * @returns has it offered anyhow, to say that an objection was saved
 */
export function offerOpener(
  store: ConsentStore,
  reopen: () => string | null | undefined,
): () => void {
  let isOffered = false;
  let isObjection = false;

  const fetchIt = async (isNews: boolean) => {
    isObjection ||= isNews;
    if (isOffered) return;
    isOffered = true;
    try {
      const offer = (await inTime(shared()!.load('privacy-choices'))) as typeof offerPrivacyChoices;
      await offer(store, reopen, isObjection);
    } catch {
      store.problem('elements-missing', 'privacy-choices.js');
      if (!hasOpener() && !store.record) store.show();
    }
  };

  const look = () => {
    const isNeeded = isSignalHonoured(store) || !hasOpener();
    if (reopen() === 'floating' || (reopen() !== 'none' && isNeeded)) void fetchIt(false);
  };
  const watch = async () => {
    await store.ready;
    look();
    // A page may take its own away. Safari has no requestIdleCallback.
    const lookSoon = () => isOffered || (window.requestIdleCallback ?? setTimeout)(look);
    new MutationObserver(lookSoon).observe(document, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'style', 'hidden', 'href'],
    });
    addEventListener('resize', lookSoon);
  };
  // The page around this one has it. What is added to a page that is being parsed would make the element before it look complete.
  if (!sharedAbove())
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', watch);
    else void watch();
  return () => void fetchIt(true);
}
