import { expect } from '@open-wc/testing';
import { openPage, type TestPage } from './open-page.js';
import { until } from './until.js';

const banner = (service = '') =>
  `<consent-banner hidden on-withdraw="keep" categories="analytics">${service}</consent-banner>`;
const service = (src: string) =>
  `<consent-service name="own" category="analytics" src="${src}"></consent-service>`;
const marked = (src: string, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" src="${src}" ${attributes}></script>`;
/** A script that is made anew, slowly, for every request. */
const slow = () => `/test/fixtures/slow.bundle.ts?${crypto.randomUUID()}`;

/** The page asked for it, and has no answer yet. */
const asked = (page: TestPage, src: string) =>
  until(() => page.document.querySelector(`script[src$="${src}"]:not([data-consent])`));
const arrived = (page: TestPage, src: string) => until(() => page.requests.includes(src));
const swept = (page: TestPage) =>
  until(() => page.window.events.some(({ type }) => type === 'consent-withdraw'));

/** A page that was allowed to ask for a slow script, and refused before that came. */
async function openRefused(src: string, body: string): Promise<TestPage> {
  const page = await openPage(body, { head: LISTEN });
  await page.store.ready;
  page.store.acceptAll();
  await asked(page, src);
  expect(page.requests, 'it is still on its way').not.to.include(src);
  page.store.rejectAll();
  return page;
}

const LISTEN = `<script>document.addEventListener('consent-withdraw', (event) => events.push(event))</script>`;

describe('L11: a script that is on its way when consent is withdrawn', () => {
  it('never runs, where it belongs to a declared service', async () => {
    const src = slow();
    const page = await openRefused(src, banner(service(src)));
    await arrived(page, src);
    await swept(page);
    expect(page.ran).to.deep.equal([]);
    expect(page.count('script[src*="slow"]')).to.equal(0);
  });

  it('runs once the visitor agrees again, once', async () => {
    const src = slow();
    const page = await openRefused(src, banner(service(src)));
    await swept(page);
    page.store.acceptAll();
    await until(() => page.ran[0]);
    page.store.rejectAll();
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['slow']);
  });

  it('runs also where the visitor agrees again at once', async () => {
    const src = slow();
    const page = await openRefused(src, banner(service(src)));
    page.store.acceptAll();
    await until(() => page.ran[0]);
    expect(page.ran).to.deep.equal(['slow']);
  });

  for (const kind of ['', 'async', 'data-consent-type="module"'])
    it(`never runs, where it was marked ${kind}, as far as sweep.js comes before it`, async () => {
      const src = slow();
      const page = await openRefused(src, banner() + marked(src, kind));
      await swept(page);
      await arrived(page, src);
      expect(page.ran).to.deep.equal([]);
    });
});
