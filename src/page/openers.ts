import type { ConsentStore } from '../core/index.js';

/** Opens the preferences for clicks on the page's own links and buttons, also those that come later or live in shadow trees. */
export function listenToOpeners(store: ConsentStore): void {
  document.addEventListener('click', (event) => {
    for (const target of event.composedPath()) {
      if (!(target instanceof HTMLElement)) continue;
      if (!target.matches('[href="#consent-preferences"],[data-consent-open]')) continue;
      event.preventDefault();
      // Safari does not focus what is clicked; closing the preferences returns focus to where it was.
      target.focus();
      store.showPreferences();
    }
  });
}
