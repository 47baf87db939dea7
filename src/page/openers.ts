import { type ConsentStore, OPENER } from '../core/index.js';
import { isA } from '../gate/index.js';

/** Opens the preferences for clicks on the page's own links and buttons, also those that come later or live in shadow trees. */
export function listenToOpeners(store: ConsentStore): void {
  document.addEventListener('click', (event) => {
    const opener = event.composedPath().find((node) => isA(node, OPENER)) as
      HTMLElement | undefined;
    if (!opener) return;
    event.preventDefault();
    // Safari does not focus what is clicked; closing the preferences returns focus to where it was.
    opener.focus();
    store.showPreferences();
  });
}
