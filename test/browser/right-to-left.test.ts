import { expect } from '@open-wc/testing';
import { BANNER, openPage, type TestPage } from './open-page.js';
import { opened } from './open-preferences.js';
import { DECLARATION } from './open-declaration.js';
import { until } from './until.js';

const directionOf = (page: TestPage, element: Element) =>
  page.window.getComputedStyle(element).direction;

describe('A19: texts that are written from right to left', () => {
  for (const lang of ['ar', 'he', 'fa', 'ar-EG'])
    it(`come out so in ${lang} on a page that gives no direction`, async () => {
      const page = await openPage(BANNER, { lang });
      const box = await page.part('[part=banner]');
      expect(directionOf(page, box)).to.equal('rtl');
      page.store.showPreferences();
      expect(directionOf(page, await opened(page))).to.equal('rtl');
      expect(directionOf(page, page.seen('[part=status]')!)).to.equal('rtl');
      expect(directionOf(page, page.document.body), 'of the page').to.equal('ltr');
    });

  it('come out so in a declaration', async () => {
    const page = await openPage(BANNER + DECLARATION, { lang: 'ar' });
    const box = await until(() =>
      page.find('consent-declaration').shadowRoot?.querySelector('[part=declaration]'),
    );
    expect(directionOf(page, box)).to.equal('rtl');
  });

  it('have refusing, which comes first, to the right of accepting', async () => {
    const page = await openPage(BANNER, { lang: 'ar' });
    const accept = await page.part('[part=accept-button]');
    await until(() => accept.getBoundingClientRect().width);
    const reject = page.seen('[part=reject-button]')!;
    expect(reject.getBoundingClientRect().left).to.be.above(accept.getBoundingClientRect().left);
  });
});

describe('A19: the direction of the page counts for', () => {
  it('other texts', async () => {
    const page = await openPage(`<div dir="rtl">${BANNER}</div>`, { lang: 'tlh' });
    expect(directionOf(page, await page.part('[part=banner]'))).to.equal('rtl');
  });

  it('texts whose language changed back', async () => {
    const page = await openPage(BANNER, { lang: 'ar' });
    const box = await page.part('[part=banner]');
    page.document.documentElement.lang = 'en';
    await until(() => box.getAttribute('lang') === 'en');
    await until(() => directionOf(page, box) === 'ltr');
    expect(directionOf(page, box)).to.equal('ltr');
  });
});
