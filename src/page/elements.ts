import type { ConsentStore, Load } from '../core/index.js';
import { isA } from '../gate/index.js';

/** What the files of elements beside the banner's are for: those elements, and forms that wait for a service. */
export const ASKING = 'consent-embed,consent-declaration,[data-consent-form],.g-recaptcha';

/** Frames ask too while they are held, or while the service alone was granted, which can be taken back beside them. */
const FRAMES = 'iframe:is([data-consent-state=held],[data-consent-service])';

/**
 * Has the elements fetched as soon as something is shown, and gives what has them fetched for an element that asks. Each
 * is tried again the next time when it could not be had.
 */
export function fetchElementsWhenNeeded(
  store: ConsentStore,
  load: Load,
): (element: Element) => Promise<void> {
  let fetching: Promise<unknown> | undefined;

  const fetchAll = async (file?: string) => {
    try {
      await (fetching ??= load('elements'));
      // What came may be an old file, or a page that says "not found".
      if (!customElements.get('consent-banner')) throw file;
    } catch {
      fetching = undefined;
      store.hide();
      return store.problem('elements-missing', 'elements.js');
    }
    if (file) load(file).catch(() => store.problem('elements-missing', `${file}.js`));
  };

  store.subscribe(() => {
    if (store.shown.size) void fetchAll();
  });
  return async (element) => {
    if (isA(element, 'consent-declaration')) return fetchAll('declaration');
    await store.ready;
    if (isA(element, `${ASKING},${FRAMES}`)) await fetchAll('embed');
  };
}
