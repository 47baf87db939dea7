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

/** What embed.js is for besides frames: content that asks for itself, and forms that wait for a service. */
const EMBEDS = 'consent-embed,[data-consent-form],.g-recaptcha';
/** Frames are so while they are held, or while the service alone was granted, which can be taken back beside them. */
const ASKING = `${EMBEDS},iframe:is([data-consent-state=held],[data-consent-service])`;

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

  const fetchEmbed = () =>
    fetchElements()
      .then(() => load('embed'))
      .catch(() => store.problem('elements-missing', 'embed.js'));

  const gate = createGate(store, load, script?.nonce);
  startServices(store, load, gate.insert, isAdvanced(script));
  const considerBanner = findBanner(store, script);
  const look = (element: Element) => {
    void store.ready.then(() => element.matches(ASKING) && fetchEmbed());
    return (
      element.matches(EMBEDS) ||
      (element.matches(DECLARATIONS) ? considerBanner : gate.consider)(element)
    );
  };
  watch(`${HELD},${DECLARATIONS},${EMBEDS}`, HELD_ATTRIBUTES, look);
  return store;
}

/** Without this the children of an element that is not defined yet would show as text. */
function hideUntilDefined(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('consent-banner:not(:defined){display:none}');
  document.adoptedStyleSheets.push(sheet);
}

function fetchElementsWhenShown(store: ConsentStore, load: Load): () => Promise<unknown> {
  let fetching: Promise<unknown> | undefined;
  const fetchElements = () =>
    (fetching ??= load('elements')
      // What came may be an old file, or a page that says "not found".
      .then(() => customElements.get('consent-banner') || Promise.reject())
      .catch(() => {
        fetching = undefined;
        store.hide();
        store.problem('elements-missing', 'elements.js');
      }));
  store.subscribe(() => store.shown.size && fetchElements());
  return fetchElements;
}

declare global {
  interface Window {
    /** The page's consent store. */
    consentBanner: ConsentStore;
  }
}
