import {
  type ConsentStore,
  cookieJar,
  createStore,
  type Load,
  share,
  shared,
  version,
} from './core/index.js';
import { createGate, HELD, HELD_ATTRIBUTES, startServices, watch } from './gate/index.js';
import { DECLARATIONS, findBanner } from './page/banner-finder.js';
import { listenToOpeners } from './page/openers.js';
import { googleConsentMode, isAdvanced } from './signals/index.js';

/** Elements beside the banner. The file of each is named like it, without `consent-`. */
const LATE = 'consent-declaration';

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
  });
  share({ version, store, load, script });
  // A value that is already there belongs to somebody else.
  window.consentBanner ??= store;
  hideUntilDefined();
  const fetchElements = fetchElementsWhenShown(store, load);
  listenToOpeners(store);

  const gate = createGate(store, load, script?.nonce);
  startServices(store, load, gate.insert, isAdvanced(script));
  const considerBanner = findBanner(store, script);
  watch(`${HELD},${DECLARATIONS},${LATE}`, HELD_ATTRIBUTES, (element) =>
    (element.matches(DECLARATIONS)
      ? considerBanner
      : element.matches(HELD)
        ? gate.consider
        : fetchElements)(element),
  );
  return store;
}

/** Without this the children of an element that is not defined yet would show as text. */
function hideUntilDefined(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('consent-banner:not(:defined){display:none}');
  document.adoptedStyleSheets.push(sheet);
}

/** @returns what fetches them, and then the file of an element beside the banner */
function fetchElementsWhenShown(store: ConsentStore, load: Load): (late?: Element) => unknown {
  let fetching: Promise<unknown> | undefined;
  const fetchElements = (late?: Element) => {
    fetching ??= load('elements')
      // What came may be an old file, or a page that says "not found".
      .then(() => customElements.get('consent-banner') || Promise.reject())
      .catch(() => {
        fetching = undefined;
        store.hide();
        store.problem('elements-missing', 'elements.js');
      });
    return fetching.then(
      () =>
        late &&
        fetching &&
        load(late.localName.slice(8)).catch((error) => store.problem('elements-missing', error)),
    );
  };
  store.subscribe(() => store.shown.size && fetchElements());
  return fetchElements;
}

declare global {
  interface Window {
    /** The page's consent store. */
    consentBanner: ConsentStore;
  }
}
