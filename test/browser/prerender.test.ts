import { expect } from '@open-wc/testing';
import { BANNER, openPage, remember, remembered, SCRIPT, type TestPage } from './open-page.js';
import { until } from './until.js';

/** A page that is rendered before somebody goes to it. Drivers refuse the real thing (W32), so the document says it. */
const PRERENDERED = `<script>Object.defineProperty(document, 'prerendering', { value: true, configurable: true })</script>${SCRIPT}`;
const HELD = '<script type="text/plain" data-consent="analytics">ran.push("held")</script>';

function activate(page: TestPage): void {
  Object.defineProperty(page.document, 'prerendering', { value: false });
  page.document.dispatchEvent(new page.window.Event('prerenderingchange'));
}
/** What has to come next, if anything does, has come. */
const idle = (page: TestPage) => new Promise((resolve) => page.window.setTimeout(resolve));

describe('W32: before somebody sees the page', () => {
  it('nothing is asked, and it is as soon as it is seen', async () => {
    const page = await openPage(BANNER, { script: PRERENDERED });
    await idle(page);
    expect(page.events('consent-ready')).to.have.length(0);
    expect([...page.store.shown]).to.deep.equal([]);
    activate(page);
    await page.part('[part=banner]');
  });

  it('nothing is loaded or written, whatever was answered on an earlier visit', async () => {
    remember('analytics.1~marketing.0~_m.preferences');
    const before = document.cookie;
    const page = await openPage(BANNER + HELD, { script: PRERENDERED });
    await idle(page);
    expect(page.ran).to.deep.equal([]);
    expect(page.store.has('analytics')).to.equal(false);
    expect(document.cookie).to.equal(before);
    activate(page);
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['held']);
  });

  it('the answer that counts is the one at that time', async () => {
    remember('analytics.1~marketing.0~_m.preferences');
    const page = await openPage(BANNER + HELD, { script: PRERENDERED });
    remember('analytics.0~marketing.0~_m.reject-all');
    // Browsers tell other documents of a cookie a moment later.
    await until(() => page.document.cookie.includes('analytics.0'));
    activate(page);
    await page.store.ready;
    expect(page.store.has('analytics')).to.equal(false);
    expect(remembered()).to.equal('analytics.0~marketing.0~_m.reject-all');
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
  });
});
