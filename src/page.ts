import {
  cookieJar,
  type ConsentStore,
  createStore,
  type Doors,
  share,
  shared,
  version,
} from './core/index.js';
import { createGate, HELD, HELD_ATTRIBUTES, startServices, trusted, watch } from './gate/index.js';
import { DECLARATIONS, findBanner } from './page/banner-finder.js';
import { listenToOpeners } from './page/openers.js';

/**
 * Puts the floors together for this page, once; a second copy of us gets the first one's store.
 * @param script the script tag that we came with, if any: it can carry settings and a nonce
 */
export function startPage(doors: Doors, script: HTMLScriptElement | null = null): ConsentStore {
  const first = shared();
  if (first) {
    first.store.problem('loaded-twice', `${first.version} and ${version}`);
    return first.store;
  }

  const store = createStore({
    target: document,
    now: Date.now,
    jar: cookieJar,
    problems: doors.problems,
  });
  share({ version, store, doors });
  publish(store);
  hideUntilDefined();
  fetchElementsWhenShown(store, doors);
  listenToOpeners(store);

  const gate = createGate(store);
  startServices(store, doors.service, (address) => {
    if (!gate.claim(address)) return;
    const script = document.createElement('script');
    script.src = trusted().createScriptURL(address);
    script.nonce = nonce;
    document.head.append(script);
  });
  const nonce = script?.nonce ?? '';

  const consider = findBanner(store, script);
  watch(`${HELD},${DECLARATIONS}`, HELD_ATTRIBUTES, (element, isLate) =>
    element.matches(DECLARATIONS) ? consider(element) : gate.consider(element, isLate),
  );
  return store;
}

/** A value that is already there belongs to somebody else. */
function publish(store: ConsentStore): void {
  if (window.consentBanner) store.problem('name-taken');
  else window.consentBanner = store;
}

/** Without this the children of an element that is not defined yet would show as text. */
function hideUntilDefined(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('consent-banner:not(:defined){display:none}');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function fetchElementsWhenShown(store: ConsentStore, doors: Doors): void {
  let fetching: Promise<unknown> | undefined;
  store.subscribe(() => {
    if (store.shown.size)
      fetching ??= doors.elements().catch((error: unknown) => {
        fetching = undefined;
        store.hide();
        store.problem('elements-missing', error);
      });
  });
}

declare global {
  interface Window {
    /** The page's consent store. */
    consentBanner: ConsentStore;
  }
}
