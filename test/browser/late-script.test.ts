import { expect } from '@open-wc/testing';
import { HeldFile } from './held-file.js';
import { openPage, type TestPage } from './open-page.js';
import { until } from './until.js';

const banner = (service = '') =>
  `<consent-banner hidden on-withdraw="keep" categories="analytics">${service}</consent-banner>`;
const service = (src: string) =>
  `<consent-service name="own" category="analytics" src="${src}"></consent-service>`;
const marked = (src: string, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" src="${src}" ${attributes}></script>`;

/** The page asked for it, and has no answer yet. */
const asked = (page: TestPage, src: string) =>
  until(() => page.document.querySelector(`script[src$="${src}"]:not([data-consent])`));
/** It came, and the page had time to run it: what was asked for later has run. */
async function arrived(page: TestPage, src: string): Promise<void> {
  await until(() => page.requests.includes(src));
  const next = page.document.createElement('script');
  next.src = '/test/fixtures/say.js?next';
  page.document.head.append(next);
  await until(() => page.window.ran.at(-1) === 'next');
  page.window.ran.pop();
}
const swept = (page: TestPage) =>
  until(() => page.window.events.some(({ type }) => type === 'consent-withdraw'));

/** A page that was allowed to ask for a script, and refused before that comes. */
async function openRefused({ src }: HeldFile, body: string): Promise<TestPage> {
  const page = await openPage(body, { head: LISTEN });
  await page.store.ready;
  page.store.acceptAll();
  await asked(page, src);
  page.store.rejectAll();
  return page;
}

const LISTEN = `<script>document.addEventListener('consent-withdraw', (event) => events.push(event))</script>`;

describe('L11: a script that is on its way when consent is withdrawn', () => {
  it('never runs, where it belongs to a declared service', async () => {
    const held = new HeldFile();
    const page = await openRefused(held, banner(service(held.src)));
    await swept(page);
    await held.letGo();
    await arrived(page, held.src);
    expect(page.ran).to.deep.equal([]);
    expect(page.count('script[src*="held.js"]')).to.equal(0);
  });

  it('runs once the visitor agrees again, once', async () => {
    const held = new HeldFile();
    const page = await openRefused(held, banner(service(held.src)));
    await swept(page);
    page.store.acceptAll();
    await held.letGo();
    await until(() => page.ran[0]);
    page.store.rejectAll();
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['held']);
  });

  it('runs also where the visitor agrees again at once', async () => {
    const held = new HeldFile();
    const page = await openRefused(held, banner(service(held.src)));
    page.store.acceptAll();
    await held.letGo();
    await until(() => page.ran[0]);
    expect(page.ran).to.deep.equal(['held']);
  });

  for (const kind of ['', 'async', 'data-consent-type="module"'])
    it(`never runs, where it was marked ${kind}, as far as sweep.js comes before it`, async () => {
      const held = new HeldFile();
      const page = await openRefused(held, banner() + marked(held.src, kind));
      await swept(page);
      await held.letGo();
      await arrived(page, held.src);
      expect(page.ran).to.deep.equal([]);
    });
});
