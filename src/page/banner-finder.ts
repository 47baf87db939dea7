import type { ConsentStore } from '../core/index.js';
import { isComplete } from '../gate/index.js';
import { readSettings } from './settings.js';

/** What makes us look for the page's settings (again). */
export const DECLARATIONS =
  'consent-banner,consent-category,consent-service,template[data-consent-banner]';

/**
 * Finds the page's one `<consent-banner>` in each of its forms and gives its settings to the store. The returned
 * function looks at a declaration; false asks to be called again when more of the page was parsed.
 */
export function findBanner(
  store: ConsentStore,
  script: HTMLScriptElement | null,
): (element: Element) => boolean {
  let current: HTMLElement | undefined;
  let read = '';

  const take = (banner: HTMLElement) => {
    const isNews = banner !== current || banner.outerHTML !== read;
    current = banner;
    read = banner.outerHTML;
    if (isNews) store.configure(readSettings(banner, store));
  };

  /** Its settings are complete, so they count before there is a body to put it in. First, so that it is read first (A2). */
  const place = (banner: HTMLElement) => {
    take(banner);
    if (document.body) document.body.prepend(banner);
    else document.addEventListener('DOMContentLoaded', () => document.body.prepend(banner));
  };

  // With nothing else on the page, the script tag's own attributes make the element.
  if (script?.dataset.categories) {
    const banner = document.createElement('consent-banner');
    banner.hidden = true;
    for (const { name, value } of script.attributes)
      if (name.startsWith('data-')) banner.setAttribute(name.slice(5), value);
    place(banner);
  }

  return (element) => {
    if (!isComplete(element)) return false;
    const banner = element.closest<HTMLElement>('consent-banner');
    if (element instanceof HTMLTemplateElement) {
      // Where only the head can be edited, the element waits in a template for a body.
      const inside = element.content.querySelector<HTMLElement>('consent-banner');
      if (inside && !current?.isConnected) place(document.importNode(inside, true));
    } else if (banner && current?.isConnected && banner !== current) {
      store.problem('second-banner');
    } else if (banner) {
      if (!isComplete(banner)) return false;
      take(banner);
    }
    return true;
  };
}
