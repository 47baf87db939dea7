/**
 * The floating button that opens the preferences, for pages that show no opener of their own (L10, L25). Fetched when the
 * page is idle.
 */
import type { ConsentStore } from '../core/index.js';
import en from '../locales/en.js';
import { floatButton } from './floating-button.js';
import { hasOpener } from './has-opener.js';

/** Two sliders: the usual picture for preferences. */
const ICON =
  'M4 7h8m6 0h2M4 17h2m6 0h8M12 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0';

export function offerReopening(store: ConsentStore): void {
  void floatButton(store, {
    english: { lang: en.lang, preferencesTitle: en.preferencesTitle },
    icon: ICON,
    width: 24,
    // Out of the way where there is no such place.
    places: ['', 'other-side', 'in-the-way'],
    isWanted: () =>
      store.decided &&
      !store.shown.size &&
      (store.reopen === 'floating' || (store.reopen !== 'none' && !hasOpener())),
    label: (_box, button, { preferencesTitle }) => {
      // Its name and what mice are told of it.
      button.title = preferencesTitle;
    },
  });
}

export default offerReopening;
