import type { ConsentStore } from '../core/index.js';
import { isComplete } from '../gate/index.js';
import { readSettings } from './settings.js';

/** The forms in which a page can say what it asks. */
export const DECLARATIONS = 'consent-banner,template[data-consent-banner]';

/**
 * Finds the page's one `<consent-banner>` in each of its forms and gives its settings to the store; those that are no
 * element yet become one when it is shown. The returned function looks at a form, again when its children change; false
 * asks to be called again when more was parsed.
 */
export function findBanner(
  store: ConsentStore,
  script: HTMLScriptElement | null,
): (element: Element) => boolean {
  let current: Element | undefined;

  const take = (source: Element, prefix?: string) => {
    const configure = () => store.configure(readSettings(source, store, prefix));
    // Before somebody sees the page nothing is known: nothing is asked, loaded or written (W32).
    if ((document as { prerendering?: boolean }).prerendering)
      document.addEventListener('prerenderingchange', configure, { once: true });
    else configure();
  };

  // With nothing else on the page, the script tag's own attributes make the element.
  if (script?.hasAttribute('data-categories')) take(script, 'data-');

  return (element) => {
    // Only the first one counts.
    if (element !== current && current?.isConnected) return true;
    if (!isComplete(element)) return false;
    // Where only the head can be edited, the element waits in a template for a body.
    const banner =
      element instanceof HTMLTemplateElement
        ? element.content.querySelector('consent-banner')
        : (current = element);
    if (banner) take(banner);
    return true;
  };
}
