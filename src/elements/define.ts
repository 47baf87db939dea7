import { shared, version } from '../core/index.js';
import { ConsentBanner } from './banner.js';
import { placeBanner } from './place.js';

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
    placeBanner();
    page.store.subscribe(placeBanner);
  }
}
