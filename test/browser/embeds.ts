import { BANNER, openPage, type TestPage } from './open-page.js';
import { until } from './until.js';

/** Content of the test server in place of a vendor's. */
export const FRAME = '/test/fixtures/frame.html';
export const EMBED = `<consent-embed category="marketing" src="${FRAME}?x" label="Our factory"></consent-embed>`;

/** Something in the shadow tree of an embed, or null. */
export const inside = <Found extends HTMLElement = HTMLElement>(
  page: TestPage,
  selector: string,
  index = 0,
): Found | null =>
  [...page.document.querySelectorAll('consent-embed')]
    .at(index)
    ?.shadowRoot?.querySelector<Found>(selector) ?? null;

/** The same as soon as visitors see it. */
export const seen = <Found extends HTMLElement = HTMLElement>(
  page: TestPage,
  selector: string,
  index = 0,
): Promise<Found> =>
  until(() => {
    const found = inside<Found>(page, selector, index);
    return found?.checkVisibility({ visibilityProperty: true }) ? found : null;
  }, `${selector} in embed ${index}`);

export const gone = (page: TestPage, selector: string, index = 0): Promise<boolean> =>
  until(() => {
    const found = inside(page, selector, index);
    return !found?.checkVisibility({ visibilityProperty: true });
  }, `${selector} to go`);

/** A page whose embed asks; the banner is out of the way. */
export async function openEmbed(
  markup = EMBED,
  options: Parameters<typeof openPage>[1] = {},
): Promise<TestPage> {
  const page = await openPage(`${BANNER}<main><h1>Page</h1>${markup}</main>`, options);
  page.document.addEventListener('consent-show', (event) => event.preventDefault());
  await page.store.ready;
  page.store.hide();
  await seen(page, '[part=placeholder]');
  return page;
}
