import { expect } from '@open-wc/testing';
import { BANNER, openPage, remember, remembered, type TestPage } from './open-page.js';
import { until } from './until.js';

const HELD = `<script type="text/plain" data-consent="analytics">ran.push('analytics')</script>`;

/** Puts a banner into a shadow root of the page's. */
function putInside(page: TestPage): HTMLElement {
  const root = page.find('main').attachShadow({ mode: 'open' });
  root.innerHTML = BANNER;
  return root.querySelector('consent-banner')!;
}

describe('A banner in a shadow root of the page, which the script can not find,', () => {
  it('declares nothing: nothing is granted, even where the visitor agreed before', async () => {
    remember('analytics.1~marketing.1');
    const page = await openPage('<main></main>');
    putInside(page);
    page.find('main').insertAdjacentHTML('afterend', HELD);
    // Told of in the same go, by when the banner would have been found.
    await until(() => page.find('script[data-consent]').dataset['consentState'] === 'held');
    expect(page.store.decided).to.equal(false);
    expect(page.store.has('analytics')).to.equal(false);
    expect(page.store.categories).to.deep.equal([]);
    expect(page.ran).to.deep.equal([]);
    expect(remembered()).to.equal('analytics.1~marketing.1');
  });

  it('shows nothing and breaks nothing once the elements are there', async () => {
    const page = await openPage(`<main></main>${BANNER}${HELD}`);
    await page.part('[part=banner]');
    const inner = putInside(page);
    await page.problem('second-banner');
    page.store.rejectAll();
    await until(() => !page.seen('[part=banner]'));
    expect(inner.shadowRoot!.querySelector('[part=banner]')).to.equal(null);
    expect(page.ran).to.deep.equal([]);
  });
});
