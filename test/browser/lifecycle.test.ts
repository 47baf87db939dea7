import { expect } from '@open-wc/testing';
import { BANNER, openPage, remembered } from './open-page.js';
import { until } from './until.js';
import { click } from './visitor.js';

describe('The element', () => {
  it('asks again after it was taken out and put back', async () => {
    const page = await openPage(`${BANNER}<main></main>`);
    await page.part('[part=banner]');
    const { banner } = page;
    banner.remove();
    page.find('main').append(banner);
    const button = await page.part('[part=reject-button]');
    await until(() => button.getClientRects().length);
    await click(button);
    await until(() => remembered());
    await until(() => banner.hidden);
    expect(remembered()).to.equal('analytics.0~marketing.0~_m.reject-all');
  });

  it('follows the answer after it was moved', async () => {
    const page = await openPage(`${BANNER}<main></main>`);
    await page.part('[part=banner]');
    page.find('main').append(page.banner);
    page.store.acceptAll();
    await until(() => !page.seen('[part=banner]'));
    page.store.reset();
    await page.part('[part=banner]');
    expect(page.banner.hidden).to.equal(false);
  });

  it('holds on to nothing once it is out of the page', async () => {
    const page = await openPage(BANNER);
    await page.part('[part=banner]');
    const { banner } = page;
    banner.remove();
    await banner.updateComplete;
    let updates = 0;
    banner.requestUpdate = () => void updates++;
    page.store.rejectAll();
    page.store.acceptAll();
    expect(updates).to.equal(0);
  });

  it('of the next page takes over', async () => {
    const page = await openPage(BANNER);
    await page.part('[part=banner]');
    const body = page.document.createElement('body');
    body.innerHTML = BANNER;
    page.document.body.replaceWith(body);
    await click(await page.part('[part=accept-button]'));
    await until(() => page.store.decided);
    await until(() => page.banner.hidden);
  });

  it('that was not `hidden` is left without the attribute', async () => {
    const page = await openPage(BANNER.replace('hidden', ''));
    await page.part('[part=banner]');
    page.store.rejectAll();
    await until(() => !page.seen('[part=banner]'));
    expect(page.banner.hidden).to.equal(false);
  });

  it('may be made by script, before or after the elements are there', async () => {
    const page = await openPage('<main></main>');
    const make = () => {
      const banner = page.document.createElement('consent-banner');
      banner.setAttribute('categories', 'analytics');
      page.find('main').replaceChildren(banner);
    };
    make();
    await page.part('[part=banner]');
    page.store.rejectAll();
    make();
    page.store.reset();
    await page.part('[part=banner]');
    expect(page.store.categories).to.deep.equal(['analytics']);
  });
});
