import {
  type ConsentStore,
  cookieJar,
  createStore,
  type Load,
  share,
  shared,
  sharedAbove,
  version,
} from './core/index.js';
import { createGate, HELD, HELD_ATTRIBUTES, isA, startServices, watch } from './gate/index.js';
import { DECLARATIONS, findBanner } from './page/banner-finder.js';
import { ASKING, fetchElementsWhenNeeded } from './page/elements.js';
import { followElsewhere } from './page/elsewhere.js';
import { listenToOpeners } from './page/openers.js';
import { offerReopening } from './page/reopening.js';
import { googleConsentMode, isAdvanced } from './signals/index.js';

/**
 * Puts the floors together for this page, once; a second copy of us gets the first one's store.
 * @param script the script tag that we came with, if any: it can carry settings and a nonce
 */
export function startPage(load: Load, script: HTMLScriptElement | null = null): ConsentStore {
  const first = shared();
  if (first) {
    first.store.problem('loaded-twice');
    return first.store;
  }

  const store = createStore({
    // First of all, since Google's tags may already be on the page.
    signal: googleConsentMode(script),
    target: document,
    now: Date.now,
    jar: cookieJar,
    load,
    isAskedElsewhere: sharedAbove,
  });
  share({ version, store, load, script });
  // A value that is already there belongs to somebody else.
  window.consentBanner ??= store;
  hideUntilDefined();
  const fetchFor = fetchElementsWhenNeeded(store, load);
  listenToOpeners(store);
  const lookForOpener = offerReopening(store, load);
  followElsewhere(store);

  const gate = createGate(store, load, script?.nonce);
  startServices(store, load, gate.insert, isAdvanced(script));
  const considerBanner = findBanner(store, script);
  const consider = (element: Element) => {
    if (isA(element, DECLARATIONS)) return considerBanner(element);
    const isDone = !isA(element, HELD) || gate.consider(element);
    void fetchFor(element);
    return isDone;
  };
  watch(`${HELD},${DECLARATIONS},${ASKING}`, HELD_ATTRIBUTES, consider, lookForOpener);
  return store;
}

/** Without this the children of an element that is not defined yet would show as text. */
function hideUntilDefined(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('consent-banner:not(:defined){display:none}');
  document.adoptedStyleSheets.push(sheet);
}

declare global {
  interface Window {
    /** The page's consent store. */
    consentBanner: ConsentStore;
  }
}
