import { expect } from '@open-wc/testing';
import de from '../../src/locales/de.js';
import en from '../../src/locales/en.js';
import { BANNER, openPage, type TestPage } from './open-page.js';
import { until } from './until.js';

/** The banner's heading and language, once they are there. */
async function spoken(page: TestPage) {
  const box = await page.part('[part=banner]');
  const title = box.querySelector('[part=title]')!.textContent!.trim();
  return { title, lang: box.getAttribute('lang') };
}
const ENGLISH = { title: en.title, lang: 'en' };
const GERMAN = { title: de.title, lang: 'de' };

describe('L8: the banner speaks', () => {
  const cases: Record<string, [pageLang: string, markup: string, expected: object]> = {
    'the language of the page': ['de', BANNER, GERMAN],
    'that language where the page names a region': ['de-AT', BANNER, GERMAN],
    'that language however it is written': ['DE', BANNER, GERMAN],
    'the nearest language': ['en', `<main lang="de">${BANNER}</main>`, GERMAN],
    'its own language': ['de', BANNER.replace('hidden', 'hidden lang="en"'), ENGLISH],
    'English where we lack the language': ['tlh', BANNER, ENGLISH],
    'English where the page names none': ['', BANNER, ENGLISH],
    'English where the language is rubbish': ['../../evil', BANNER, ENGLISH],
  };
  for (const [name, [lang, markup, expected]] of Object.entries(cases))
    it(name, async () => {
      const page = await openPage(markup, { lang });
      expect(await spoken(page)).to.deep.equal(expected);
    });

  it('German in every text, without a gap', async () => {
    const page = await openPage(
      BANNER.replace('hidden', 'hidden policy-href="/p" controller="X"'),
      {
        lang: 'de',
      },
    );
    const box = await page.part('[part=banner]');
    page.store.showPreferences();
    const dialog = await page.part('[part=dialog]');
    const text = `${box.textContent} ${dialog.textContent}`;
    expect(dialog.getAttribute('lang')).to.equal('de');
    expect(text).to.include('Statistik und Marketing');
    for (const word of [de.acceptAll, de.rejectAll, de.settings, de.save, de.policy])
      expect(text).to.include(word);
    expect(text).not.to.match(/\{|undefined|\b(the|you|cookies and)\b/i);
  });

  it('as usual where the texts can not be fetched, in English, and says so', async () => {
    const page = await openPage(BANNER, {
      lang: 'de',
      script: '<script src="/test/fixtures/page-without-texts.bundle.ts"></script>',
    });
    expect(await spoken(page)).to.deep.equal(ENGLISH);
    await page.problem('locale-missing');
  });
});

describe('The words of a page', () => {
  it('take the place of ours, one by one', async () => {
    const page = await openPage(BANNER);
    await page.part('[part=banner]');
    page.banner.words = { acceptAll: 'Yes', description: 'May we use {purposes}?' };
    await page.banner.updateComplete;
    expect(page.seen('[part=accept-button]')!.textContent!.trim()).to.equal('Yes');
    expect(page.seen('[part=reject-button]')!.textContent!.trim()).to.equal(en.rejectAll);
    expect(page.seen('[part=description]')!.textContent).to.include(
      'May we use Statistics and Marketing?',
    );
  });

  it('count also when they come before the elements do', async () => {
    const page = await openPage(
      `${BANNER}<script>document.querySelector('consent-banner').words = { title: 'Early' }</script>`,
    );
    const title = await page.part('[part=title]');
    await until(() => title.textContent!.trim() === 'Early');
  });
});
