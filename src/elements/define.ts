import { shared, version } from '../core/index.js';
import { ConsentBanner } from './banner.js';
import { latePart } from './late-part.js';
import type { placeBanner } from './place-banner.js';

/**
 * Registers our elements, unless the page runs another version of us, which then reports that they are missing. A tag
 * that something else registered is left alone, with a warning: no banner is shown then, and nothing granted.
 */
export function defineElements(): void {
  const page = shared();
  if (page && page.version !== version) return;
  if (page && window.consentBanner !== page.store) page.store.problem('name-taken');
  if (page?.hasElements) return;
  if (customElements.get('consent-banner')) page?.store.problem('tag-taken');
  else {
    customElements.define('consent-banner', ConsentBanner);
    if (!page) return;
    page.hasElements = true;
    void placeWhereNeeded();
    page.store.subscribe(placeWhereNeeded);
  }
}

/** In which a page can declare the banner beside the element itself. */
const OTHER_FORMS = 'template[data-consent-banner],script[data-categories]';

/** Most pages have the element itself; the other forms in which one is declared become one when it is shown. */
async function placeWhereNeeded(): Promise<void> {
  if (document.querySelector('consent-banner') || !document.querySelector(OTHER_FORMS)) return;
  const place = await latePart<typeof placeBanner>('place-banner');
  place?.();
}
