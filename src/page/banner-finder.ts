import type { ConsentStore } from '../core/index.js';
import { isComplete } from '../gate/index.js';
import { readSettings } from './settings.js';

/** The forms in which a page can say what it asks. */
export const DECLARATIONS = 'consent-banner,template[data-consent-banner]';

/**
 * Finds the page's one `<consent-banner>` in each of its forms and gives its settings to the store. The returned
 * function looks at a form, again when its children change; false asks to be called again when more was parsed.
 */
export function findBanner(
  store: ConsentStore,
  script: HTMLScriptElement | null,
): (element: Element) => boolean {
  let current: Element | undefined;

  const take = (banner: Element) => store.configure(readSettings((current = banner), store));

  /** Its settings are complete, so they count before there is a body to put it in. First, so that it is read first (A2). */
  const place = (banner: Element) => {
    take(banner);
    const prepend = () => document.body.prepend(banner);
    if (document.body) prepend();
    else document.addEventListener('DOMContentLoaded', prepend);
  };

  // With nothing else on the page, the script tag's own attributes make the element.
  if (script?.hasAttribute('data-categories')) {
    const banner = document.createElement('consent-banner');
    banner.hidden = true;
    for (const { name, value } of script.attributes)
      if (name.startsWith('data-')) banner.setAttribute(name.slice(5), value);
    place(banner);
  }

  return (element) => {
    // Only the first one counts.
    if (element !== current && current?.isConnected) return true;
    if (!isComplete(element)) return false;
    if (element instanceof HTMLTemplateElement) {
      // Where only the head can be edited, the element waits in a template for a body.
      const banner = element.content.querySelector('consent-banner');
      if (banner) place(document.importNode(banner, true));
    } else take(element);
    return true;
  };
}
