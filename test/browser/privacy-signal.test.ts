import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { AXE, expectAccessible } from './expect-accessible.js';
import { BANNER, openPage, remember, SCRIPT } from './open-page.js';
import { opened } from './open-preferences.js';

/** A browser that says this. */
const saying = (value: string) =>
  `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: ${value}, configurable: true })</script>${SCRIPT}`;
const PAGE = `${BANNER}<main><h1>Page</h1></main>`;

describe('L41: Global Privacy Control', () => {
  it('is named in the banner and in the preferences', async () => {
    const page = await openPage(PAGE, { script: saying('true'), head: AXE });
    const box = await page.part('[part=banner]');
    expect(box.querySelector('[part=signal]')?.textContent).to.equal(en.signal);
    await expectAccessible(page);
    page.store.showPreferences();
    const dialog = await opened(page);
    expect(dialog.querySelector('[part=signal]')?.textContent).to.equal(en.signal);
    await expectAccessible(page);
  });

  for (const [answers, isNamed] of [
    ['analytics.1~marketing.1', false],
    ['analytics.1~marketing.0', true],
  ] as const)
    it(`is ${isNamed ? '' : 'not '}named after the answer ${answers}`, async () => {
      remember(`${answers}~_g.1`);
      const page = await openPage(PAGE, { script: saying('true') });
      page.store.showPreferences();
      const dialog = await opened(page);
      expect(page.store.has('marketing')).to.equal(!isNamed);
      expect(dialog.querySelector('[part=signal]') !== null).to.equal(isNamed);
    });

  for (const value of ['undefined', '"1"', '1', 'false'])
    it(`W1: is not sent by ${value}`, async () => {
      const page = await openPage(PAGE, { script: saying(value) });
      const box = await page.part('[part=banner]');
      expect(box.querySelector('[part=signal]') === null).to.equal(true);
    });
});
