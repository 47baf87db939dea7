import type { ConsentStore } from '../core/index.js';

const OPENER = '[href="#consent-preferences"],[data-consent-open]';

/** Opens the preferences for clicks on the page's own links and buttons, also those that come later or live in shadow trees. */
export function listenToOpeners(store: ConsentStore): void {
  document.addEventListener('click', (event) => {
    // The document and the window, last in the path, match nothing.
    const path = event.composedPath() as Partial<HTMLElement>[];
    const opener = path.find((element) => element.matches?.(OPENER));
    if (!opener) return;
    event.preventDefault();
    // Safari does not focus what is clicked; closing the preferences returns focus to where it was.
    opener.focus!();
    store.showPreferences();
  });
}
