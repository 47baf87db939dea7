import { shared, version } from '../core/index.js';
import { ConsentBanner } from './banner.js';

/** Registers our elements. A tag that something else registered is left alone, with a warning: no banner is shown then, and nothing granted. */
export function defineElements(): void {
  const page = shared();
  if (page && page.version !== version)
    page.store.problem('elements-stale', `${page.version} and ${version}`);
  else if (customElements.get('consent-banner')) page?.store.problem('tag-taken');
  else customElements.define('consent-banner', ConsentBanner);
}
