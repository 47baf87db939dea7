import { expect } from '@open-wc/testing';
import de from '../../src/locales/de.js';
import en from '../../src/locales/en.js';
import { BANNER, openPage, type TestPage } from './open-page.js';
import { opened, switches } from './open-preferences.js';
import { until } from './until.js';
import { click, focus } from './visitor.js';

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
    'that language where its parts are joined as programmers do': ['de_AT', BANNER, GERMAN],
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

  for (const fixture of ['without', 'with-hanging'])
    it(`as usual where the texts can not be fetched, in English, and says so (${fixture})`, async () => {
      const page = await openPage(BANNER, {
        lang: 'de',
        script: `<script src="/test/fixtures/page-${fixture}-texts.bundle.ts"></script>`,
      });
      expect(await spoken(page)).to.deep.equal(ENGLISH);
      await page.problem('locale-missing');
    });
});

describe('L8: of languages with several writings or names, the banner speaks', () => {
  const cases: Record<string, string> = {
    'zh-CN': 'zh-Hans',
    zh: 'zh-Hans',
    'zh-TW': 'zh-Hant',
    'zh-HK': 'zh-Hant',
    'pt-BR': 'pt-BR',
    'pt-AO': 'pt',
    pt: 'pt',
    no: 'nb',
    nn: 'nb',
    'nn-NO': 'nb',
    iw: 'he',
    'en-GB': 'en',
    'de-x-private': 'de',
    x: 'en',
    constructor: 'en',
  };
  for (const [lang, expected] of Object.entries(cases))
    it(`${expected} where the page says ${lang}`, async () => {
      const page = await openPage(BANNER, { lang });
      expect((await spoken(page)).lang).to.equal(expected);
    });
});

describe('L8: the nearest language', () => {
  it('is found across shadow roots', async () => {
    const page = await openPage(
      `${BANNER}<consent-declaration></consent-declaration><p lang="de"><span></span></p>`,
    );
    const root = page.find('span').attachShadow({ mode: 'open' });
    root.innerHTML = '<div></div>';
    const inner = root.querySelector('div')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<consent-declaration></consent-declaration>';
    const declaration = inner.querySelector('consent-declaration')!;
    const box = await until(() => declaration.shadowRoot?.querySelector('[part=declaration]'));
    expect(box.getAttribute('lang')).to.equal('de');
  });

  const changes: Record<string, (page: TestPage) => void> = {
    'of the page': (page) => (page.document.documentElement.lang = 'de'),
    'of the element': (page) => (page.banner.lang = 'de'),
  };
  for (const [whose, change] of Object.entries(changes))
    it(`${whose} may change: the banner stays, with other texts and the focus where it was`, async () => {
      const page = await openPage(BANNER);
      const box = await page.part('[part=banner]');
      const button = page.seen('[part=reject-button]')!;
      await focus(button);
      change(page);
      await until(() => button.textContent!.trim() === de.rejectAll);
      expect(await spoken(page)).to.deep.equal(GERMAN);
      expect(page.seen('[part=banner]') === box, 'the same box').to.equal(true);
      expect(page.banner.shadowRoot!.activeElement === button, 'the focus').to.equal(true);
      expect(page.events('consent-hide').length).to.equal(0);
    });

  it('may change while the preferences are open, which keep what was chosen and the focus', async () => {
    const page = await openPage(BANNER);
    page.store.showPreferences();
    await opened(page);
    const [first] = switches(page);
    await click(first!);
    first!.focus();
    page.document.documentElement.lang = 'de';
    const title = page.seen('#preferences')!;
    await until(() => title.textContent === de.preferencesTitle);
    expect(first!.checked).to.equal(true);
    expect(page.banner.shadowRoot!.activeElement === first, 'the focus').to.equal(true);
  });
});

describe('The words of a page', () => {
  it('and leave no button empty where one is missing', async () => {
    const page = await openPage(BANNER);
    await page.part('[part=banner]');
    page.banner.words = { acceptAll: 'Yes', rejectAll: '' };
    await until(() => page.seen('[part=accept-button]')!.textContent === 'Yes');
    expect(page.seen('[part=reject-button]')!.textContent).to.equal(en.rejectAll);
  });

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
