import { expect } from '@open-wc/testing';
import de from '../../src/locales/de.js';
import en from '../../src/locales/en.js';
import { BANNER, openPage, openStream, remember, SCRIPT, type TestPage } from './open-page.js';
import { closed, opened, OPENER } from './open-preferences.js';
import { until } from './until.js';
import { click, focus, press } from './visitor.js';

const FLOATING = BANNER.replace('hidden', 'hidden reopen="floating"');

const found = (page: TestPage) =>
  [...page.document.querySelectorAll('div')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLButtonElement>('[part=reopen-button]'))
    .find(Boolean);

/** The button, once visitors see it. */
const button = (page: TestPage) =>
  until(() => {
    const it = found(page);
    return it?.checkVisibility({ visibilityProperty: true }) ? it : null;
  }, 'the floating button');
const hidden = (page: TestPage) =>
  until(() => !found(page)?.checkVisibility({ visibilityProperty: true }), 'the button to go');
/** Runs when the page has been idle. */
const idle = (page: TestPage) =>
  new Promise((resolve) => (page.window.requestIdleCallback ?? page.window.setTimeout)(resolve));

describe('L10: the floating button', () => {
  it('is there after an answer on a page without an opener of its own', async () => {
    const page = await openPage(BANNER);
    await page.part('[part=banner]');
    expect(!found(page), 'before the answer').to.equal(true);
    page.store.rejectAll();
    await button(page);
  });

  for (const [name, markup, isThere] of [
    ['auto, beside an opener', BANNER + OPENER, false],
    ['none', BANNER.replace('hidden', 'hidden reopen="none"'), false],
    ['floating, beside an opener', FLOATING + OPENER, true],
  ] as const)
    it(`is ${isThere ? '' : 'not '}there with ${name}`, async () => {
      remember('analytics.0~marketing.0');
      const page = await openPage(markup);
      await idle(page);
      await idle(page);
      if (isThere) await button(page);
      expect(found(page) !== undefined).to.equal(isThere);
    });

  it('is not there where the opener is parsed long after the page was idle', async () => {
    remember('analytics.0~marketing.0');
    const { page, write, end } = await openStream(
      `<!doctype html><html lang="en"><title>Page</title><script src="/test/fixtures/recorder.js"></script>${SCRIPT}<body>${BANNER}<main>`,
    );
    await until(() => page.window.consentBanner?.decided);
    await idle(page);
    await idle(page);
    write(`Text</main>${OPENER}`);
    end();
    await idle(page);
    await idle(page);
    expect(!found(page)).to.equal(true);
  });

  for (const how of ['hidden', 'style="display: none"', 'style="visibility: hidden"'])
    it(`is there where nobody can see the page’s own opener: ${how}`, async () => {
      remember('analytics.0~marketing.0');
      const page = await openPage(
        `${FLOATING.replace('floating', 'auto')}<footer ${how}>${OPENER}</footer>`,
      );
      if (how.includes('visibility')) page.find('#opener').style.display = 'none';
      await button(page);
      page.find('footer').removeAttribute('hidden');
      page.find('footer').removeAttribute('style');
      page.find('#opener').removeAttribute('style');
      page.window.dispatchEvent(new page.window.Event('resize'));
      await until(() => !found(page)?.checkVisibility({ visibilityProperty: true }));
    });

  it('opens the preferences with the keyboard, has a name and is large enough', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(BANNER);
    const it = await button(page);
    const { width, height } = it.getBoundingClientRect();
    expect(Math.min(width, height), 'A5').to.be.at.least(44);
    // Its only name, so that nobody hears it twice.
    expect(it.title).to.equal(en.preferencesTitle);
    expect(it.ariaLabel).to.equal(null);
    expect(it.localName).to.equal('button');
    await focus(it);
    await press('Enter');
    await opened(page);
    await hidden(page);
    await press('Escape');
    await closed(page);
    await button(page);
  });

  it('speaks the language of the page', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(BANNER, { lang: 'de' });
    expect((await button(page)).parentElement!.lang).to.equal('de');
  });

  it('L8: follows when the language of the page changes', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(BANNER);
    const it = await button(page);
    expect(it.title).to.equal(en.preferencesTitle);
    page.document.documentElement.lang = 'de';
    await until(() => it.title === de.preferencesTitle);
    expect(it.parentElement!.lang).to.equal('de');
    page.document.body.lang = 'fr';
    await until(() => it.parentElement!.lang === 'fr');
    page.document.body.lang = 'en';
    await until(() => it.title === en.preferencesTitle);
  });

  it('is not there while the banner is', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(BANNER);
    await button(page);
    page.store.reset();
    await page.part('[part=banner]');
    await hidden(page);
    await click(await page.part('[part=reject-button]'));
    await button(page);
    expect(page.store.decided).to.equal(true);
  });

  it('survives another body', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(BANNER);
    await button(page);
    const body = page.document.createElement('body');
    body.innerHTML = BANNER;
    page.document.body.replaceWith(body);
    await until(() => body.isConnected && found(page)?.isConnected);
    await click(await button(page));
    await opened(page);
  });

  it('leaves an element before it alone while the page is parsed', async () => {
    remember('analytics.0~marketing.0');
    const { page, write, end } = await openStream(
      `<!doctype html><html lang="en"><title>Page</title><script src="/test/fixtures/recorder.js"></script>${SCRIPT}<body>${FLOATING}<main>`,
    );
    await until(() => page.window.consentBanner?.decided);
    await idle(page);
    await idle(page);
    expect(!found(page)).to.equal(true);
    write('Text</main>');
    end();
    await button(page);
  });

  it('W43: is not printed', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(BANNER);
    const root = (await button(page)).getRootNode() as ShadowRoot;
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const print = rules.filter(({ cssText }) => cssText.startsWith('@media print'));
    expect(print.map(({ cssText }) => cssText).join()).to.match(/div\s*\{\s*display:\s*none/);
  });
});

describe('A4: the floating button covers nothing that can be reached:', () => {
  const at = (side: string, what = 'a href="#x"') =>
    `<${what} style="position: fixed; bottom: 30px; ${side}: 30px; width: 12px; height: 12px"></${what.split(' ')[0]}>`;
  const openWith = async (markup: string) => {
    remember('analytics.0~marketing.0');
    return openPage(`${FLOATING}${markup}`);
  };

  it('it stands at the start', async () => {
    const page = await openWith('');
    expect((await button(page)).getBoundingClientRect().left).to.be.below(20);
  });

  it('it moves to the other side', async () => {
    const page = await openWith(at('left'));
    const it = await button(page);
    await until(() => it.getBoundingClientRect().right > page.window.innerWidth - 20);
    expect(it.parentElement!.className).to.equal('other-side');
  });

  it('it goes where both sides are taken', async () => {
    const page = await openWith(at('left') + at('right', 'button'));
    await until(() => found(page)?.parentElement!.className === 'in-the-way');
    await hidden(page);
    page.find('button').remove();
    page.window.dispatchEvent(new page.window.Event('resize'));
    await button(page);
    expect(found(page)!.parentElement!.className).to.equal('other-side');
  });

  it('it stays over a main element that only links lead the focus to', async () => {
    const page = await openWith('<main tabindex="-1" style="height: 200vh">Text</main>');
    const it = await button(page);
    expect(it.parentElement!.className).to.equal('');
  });
});
