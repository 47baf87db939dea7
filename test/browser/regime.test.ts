import { expect } from '@open-wc/testing';
import type { ConsentRecord } from '../../src/core/index.js';
import { optOut as german } from '../../src/locales/de.js';
import en, { optOut as texts } from '../../src/locales/en.js';
import { inside } from './embeds.js';
import { BANNER, openPage, remember, remembered, SCRIPT, type TestPage } from './open-page.js';
import { closed, opened, OPENER, switches } from './open-preferences.js';
import { until } from './until.js';
import { click, focus, press } from './visitor.js';

const OPT_OUT = BANNER.replace('hidden', 'hidden regime="opt-out"');
const MIXED = `<consent-banner hidden on-withdraw="keep" categories="analytics marketing">
  <consent-category name="analytics" regime="opt-out"></consent-category></consent-banner>`;
const HELD = ['analytics', 'marketing']
  .map((id) => `<script type="text/plain" data-consent="${id}">ran.push('${id}')</script>`)
  .join('');
const SIGNAL = `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })</script>${SCRIPT}`;
const HANGING = '<script src="/test/fixtures/page-with-hanging-elements.bundle.ts"></script>';
const SLOW_OPENER = SIGNAL.replace('page.', 'page-with-slow-opener.');
const NO_COOKIES = `<script>Object.defineProperty(document, 'cookie', { get: () => '', set() {} })</script>${SCRIPT}`;

const without = (file: string) =>
  `<script src="/test/fixtures/page-without-${file}.bundle.ts"></script>`;
/** A page that knows what is in force. */
async function open(markup = OPT_OUT + HELD, options?: Parameters<typeof openPage>[1]) {
  const page = await openPage(markup, options);
  await page.store.ready;
  return page;
}
const choices = ({ store }: TestPage) => Object.values(store.choices).map(Number).join('');
const words = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim();

/** What visitors read beside our permanent button, and on it. */
const found = (page: TestPage) =>
  [...page.document.querySelectorAll('div')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector('[part=reopen-button]'))
    .find((each) => each?.checkVisibility({ visibilityProperty: true }));
const opener = (page: TestPage) => until(() => found(page), 'the permanent opener');
const lineAt = (button: Element) => words(button.parentElement!.querySelector('p'));
/** Runs when the page has been idle. */
const idle = (page: TestPage) =>
  new Promise((resolve) => (page.window.requestIdleCallback ?? page.window.setTimeout)(resolve));

describe('L44: regime="opt-out"', () => {
  it('has everything on, asks nothing and writes nothing', async () => {
    const page = await open();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['analytics', 'marketing']);
    expect(page.events('consent-ready')[0]).to.include({ decided: true });
    await opener(page);
    expect(page.events('consent-show')).to.have.length(0);
    expect([page.store.record, document.cookie]).to.deep.equal([null, '']);
  });

  it('L30: an objection does not make what other pages were granted last longer', async () => {
    const weekAgo = Math.floor(Date.now() / 1000) - 7 * 86_400;
    document.cookie = `consent=1~1~${weekAgo}~games.1~_m.preferences; path=/`;
    const page = await open();
    page.store.rejectAll();
    expect(page.store.record).to.include({ decidedAt: weekAgo + 1 });
    expect(remembered()).to.include('games.1');
  });

  it('is over where the visitor objects, here and on the next page', async () => {
    const page = await open();
    await click(await opener(page));
    await opened(page);
    await click(await page.part('[part=dialog] [part=reject-button]'));
    expect(remembered()).to.equal('analytics.0~marketing.0~_m.reject-all~_o.1');
    expect(page.events('consent-change')[0]!.revoked).to.deep.equal(['analytics', 'marketing']);
    const next = await open();
    await next.afterQueue('necessary');
    expect([choices(next), next.ran.join()]).to.deep.equal(['00', '']);
  });

  it('keeps what is on out of the cookie, so that it never looks like consent', async () => {
    const page = await open();
    page.store.showPreferences();
    await opened(page);
    await click(switches(page)[1]!);
    await click(await page.part('[part=save-button]'));
    expect([remembered(), choices(page)]).to.deep.equal(['marketing.0~_m.preferences', '10']);
    const next = await open();
    expect([choices(next), next.store.decided]).to.deep.equal(['10', true]);
    const asking = await open(BANNER + HELD);
    expect([choices(asking), asking.store.decided]).to.deep.equal(['00', false]);
  });

  for (const [what, act, kept] of [
    ['accepting all', (page: TestPage) => page.store.acceptAll(), '_m.accept-all'],
    [
      'an embed',
      (page: TestPage) => page.store.save({ social_youtube: true }, 'embed'),
      'social_youtube.1~_m.embed',
    ],
  ] as const)
    it(`keeps nothing of it after ${what}`, async () => {
      const page = await open();
      act(page);
      expect([remembered(), choices(page)]).to.deep.equal([kept, '11']);
      expect(choices(await open(BANNER + HELD))).to.equal('00');
    });

  it('does not take what the cookie says of its own answer for news', async () => {
    remember('marketing.0~_m.preferences');
    const page = await open();
    page.store.showPreferences();
    await opened(page);
    let calls = 0;
    page.store.subscribe(() => calls++);
    page.store.refresh();
    expect([calls, [...page.store.shown].join()]).to.deep.equal([0, 'preferences']);
  });

  it('follows at once what another page objected to, also under an earlier revision', async () => {
    const page = await open(OPT_OUT.replace('hidden', 'hidden revision="2"') + HELD);
    remember('analytics.0~_m.preferences');
    // WebKit tells its pages late of a cookie that another one wrote.
    await until(() => {
      page.store.refresh();
      return choices(page) !== '11';
    });
    expect([choices(page), page.store.decided]).to.deep.equal(['01', true]);
    expect(page.events('consent-change').map(({ source }) => source)).to.deep.equal(['tab']);
  });

  it('L40: keeps an answer to everything where the browser’s signal refuses some of it', async () => {
    const markup = `<consent-banner hidden on-withdraw="keep" categories="functional">
      <consent-category name="marketing" regime="opt-out"></consent-category>
      <consent-service name="openstreetmap"></consent-service></consent-banner>`;
    const page = await open(markup, { script: SIGNAL });
    page.store.acceptAll();
    const next = await open(markup, { script: SIGNAL });
    expect([choices(next), next.store.decided]).to.deep.equal(['10', true]);
  });

  it('L40: offers no switch of a service of what the browser’s signal refuses', async () => {
    const page = await open(
      `<consent-banner hidden per-service regime="opt-out">
        <consent-service name="youtube" category="marketing"></consent-service></consent-banner>`,
      { script: SIGNAL },
    );
    page.store.showPreferences();
    await opened(page);
    await until(() => switches(page)[1]);
    expect(switches(page).map(({ disabled }) => disabled)).to.deep.equal([true, true]);
  });

  it('takes an objection to everything for one to what comes later', async () => {
    remember('analytics.0~marketing.0~_m.reject-all~_o.1');
    const more = OPT_OUT.replace('marketing"', 'marketing social"');
    const page = await open(more);
    expect([choices(page), page.store.decided]).to.deep.equal(['000', true]);
    page.store.save({ analytics: true });
    expect(choices(page)).to.equal('100');
    expect(remembered()).to.equal('marketing.0~social.0~_m.api');
    expect(choices(await open(more))).to.equal('100');
  });

  it('keeps an objection for a year at least, whatever cookie-days says', async () => {
    const age = (days: number) => {
      const then = Math.floor(Date.now() / 1000) - days * 86_400;
      document.cookie = `consent=1~1~${then}~analytics.0~marketing.1~_m.preferences; path=/`;
    };
    age(364);
    const page = await open(OPT_OUT.replace('hidden', 'hidden cookie-days="30"'));
    expect(choices(page)).to.equal('01');
    expect(page.store.record).to.include({
      source: 'preferences',
    } satisfies Partial<ConsentRecord>);
  });

  it('W20: keeps an objection to an earlier revision alive, and its time and end as they are', async () => {
    const then = Math.floor(Date.now() / 1000) - 86_400;
    const value = `1~1~${then}~analytics.0~_m.preferences`;
    document.cookie = `consent=${value}; path=/`;
    const script = `<script>
      const set = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').set;
      window.written = [];
      Object.defineProperty(Document.prototype, 'cookie', {
        get: Object.getOwnPropertyDescriptor(Document.prototype, 'cookie').get,
        set(text) { written.push(text); set.call(this, text); } });
    </script>${SCRIPT}`;
    const page = await open(OPT_OUT.replace('hidden', 'hidden revision="2"'), { script });
    const { written } = page.window as unknown as { written: string[] };
    const ends = new Date((then + 365 * 86_400) * 1000).toUTCString();
    const renewed = written.filter((text) => text.startsWith(`consent=${value};`));
    expect(renewed.map((text) => text.includes(ends))).to.deep.equal([true]);
  });

  for (const [what, value] of [
    ['to an earlier revision', `1~1~${Math.floor(Date.now() / 1000)}~analytics.0~_m.preferences`],
    ['that should have ended', '1~2~1000000000~analytics.0~_m.preferences'],
  ] as const)
    it(`an objection ${what} still is one`, async () => {
      document.cookie = `consent=${value}; path=/`;
      const page = await open(OPT_OUT.replace('hidden', 'hidden revision="2"'));
      expect([choices(page), page.store.decided]).to.deep.equal(['01', true]);
    });

  it('S4: a cookie that can not be read may have been an objection', async () => {
    document.cookie = 'consent=1~1~17638~analytics.; path=/';
    const page = await open();
    await page.problem('bad-cookie');
    expect(choices(page)).to.equal('00');
    page.store.acceptAll();
    expect(choices(page)).to.equal('11');
  });

  it('has nothing on where the browser could not keep an objection', async () => {
    const page = await open(OPT_OUT + HELD, { script: NO_COOKIES });
    expect([choices(page), page.events('consent-show').length]).to.deep.equal(['00', 0]);
  });

  for (const attribute of ['cookie-domain="shop.example"', 'cookie-path="/shop"'])
    it(`has nothing on where no objection could be kept: ${attribute}`, async () => {
      const page = await open(OPT_OUT.replace('hidden', `hidden ${attribute}`) + HELD);
      expect([choices(page), page.ran.length, document.cookie]).to.deep.equal(['00', 0, '']);
    });

  it('S5: takes what can not be read beside an answer for an objection too', async () => {
    const now = Math.floor(Date.now() / 1000);
    const copies = ['nonsense', `1~1~${now}~marketing.0~_m.preferences`];
    const script = `<script>Object.defineProperty(document, 'cookie', {
      get: () => ${JSON.stringify(copies.map((copy) => `consent=${copy}`).join('; '))}, set() {} })</script>${SCRIPT}`;
    const page = await open(OPT_OUT, { script });
    await page.problem('bad-cookie');
    expect(choices(page)).to.equal('00');
  });

  it('S5: takes a later objection to an earlier revision for one beside an answer', async () => {
    const now = Math.floor(Date.now() / 1000);
    const copies = [`2~${now - 9}~_m.accept-all`, `1~${now}~analytics.0~_m.preferences`];
    const script = `<script>Object.defineProperty(document, 'cookie', {
      get: () => ${JSON.stringify(copies.map((copy) => `consent=1~${copy}`).join('; '))}, set() {} })</script>${SCRIPT}`;
    const page = await open(OPT_OUT.replace('hidden', 'hidden revision="2"'), { script });
    expect(choices(page)).to.equal('01');
  });

  it('has nothing on that it does not know all services of', async () => {
    const page = await open(
      OPT_OUT.replace('></', '><consent-service name="vimeo"></consent-service></') + HELD,
      { script: without('categories') },
    );
    await page.problem('service-failed');
    expect([choices(page), page.ran.length]).to.deep.equal(['00', 0]);
  });

  for (const [what, before] of [
    ['where it was asked', 'analytics.0~marketing.0~_m.reject-all'],
    ['by closing the question', 'analytics.0~marketing.0~_m.close'],
  ] as const)
    it(`takes a refusal of everything ${what} for an objection to what comes later`, async () => {
      remember(before);
      const page = await open(OPT_OUT.replace('marketing"', 'marketing social"'));
      expect(choices(page)).to.equal('000');
    });

  it('keeps an objection by script for a year too, whenever the one before was', async () => {
    const then = Math.floor(Date.now() / 1000) - 360 * 86_400;
    document.cookie = `consent=1~1~${then}~analytics.0~_m.preferences; path=/`;
    const page = await open();
    page.store.save({ marketing: false });
    expect(page.store.record!.decidedAt).to.be.at.least(then + 360 * 86_400);
  });

  it('asks for everything where regime.js can not be fetched', async () => {
    const page = await open(OPT_OUT + HELD, { script: without('regime') });
    await page.problem('service-failed');
    await page.part('[part=banner]');
    expect([choices(page), page.store.decided]).to.deep.equal(['00', false]);
  });

  for (const regime of ['opt-in', 'optout', 'OPT-OUT', ''])
    it(`is not meant by "${regime}"`, async () => {
      const page = await open(OPT_OUT.replace('"opt-out"', `"${regime}"`) + HELD);
      await page.part('[part=banner]');
      expect([choices(page), page.ran.length]).to.deep.equal(['00', 0]);
    });

  it('is that of services without a category of their own, and of those that are used later', async () => {
    const page = await open(
      '<consent-banner hidden on-withdraw="keep" regime="opt-out"><consent-service name="vimeo"></consent-service></consent-banner>',
    );
    const [category] = page.store.categories;
    expect([page.store.categories.length, page.store.has(category!)]).to.deep.equal([1, true]);
    page.store.use({
      name: 'own',
      category: 'measuring',
      parameters: { src: '/test/fixtures/say.js' },
    });
    await until(() => page.store.has('measuring'));
    page.store.rejectAll();
    expect(page.store.has('vimeo') || page.store.has('own')).to.equal(false);
  });

  it('can be said by the script tag alone', async () => {
    const page = await open(HELD, {
      script: SCRIPT.replace(
        '<script',
        '<script data-categories="analytics marketing" data-regime="opt-out"',
      ),
    });
    expect(choices(page)).to.equal('11');
    await click(await opener(page));
    await opened(page);
    await click(await page.part('[part=dialog] [part=reject-button]'));
    expect(choices(page)).to.equal('00');
  });

  it('F1: tells Google at once what is granted, and what is refused', async () => {
    const page = await open();
    const updates = () =>
      (page.window as unknown as { dataLayer: Record<number, unknown>[] }).dataLayer
        .filter((entry) => entry[0] === 'consent' && entry[1] === 'update')
        .map((entry) => (entry[2] as Record<string, string>)['analytics_storage']);
    expect(updates()).to.deep.equal(['granted']);
    page.store.rejectAll();
    expect(updates()).to.deep.equal(['granted', 'denied']);
  });

  it('shows what is embedded at once, until the visitor objects', async () => {
    const page = await open(
      `${OPT_OUT}<consent-embed category="marketing" src="/test/fixtures/frame.html" label="Frame"></consent-embed>`,
    );
    const frame = () => inside<HTMLIFrameElement>(page, 'iframe');
    await until(() => frame()?.src.endsWith('/frame.html'));
    page.store.rejectAll();
    await until(() => !frame());
  });

  it('tells of a first answer, also where it changes nothing', async () => {
    const page = await open();
    page.store.acceptAll();
    const [change] = page.events('consent-change');
    expect([change!.source, change!.granted.length]).to.deep.equal(['accept-all', 0]);
  });

  it('forgets with reset(), and does not ask then either', async () => {
    const page = await open();
    page.store.rejectAll();
    page.store.reset();
    expect([choices(page), page.store.shown.size]).to.deep.equal(['11', 0]);
  });

  it('follows an objection in another tab', async () => {
    const [one, other] = [await open(), await open()];
    one.store.rejectAll();
    await until(() => {
      // As when the visitor looks at it again: for browsers that do not tell of cookies, or late.
      other.document.dispatchEvent(new Event('visibilitychange'));
      return choices(other) === '00';
    });
  });
});

describe('L40 L44: Global Privacy Control with regime="opt-out"', () => {
  it('refuses what it is about, before anything held runs, writes nothing and is shown', async () => {
    const page = await open(OPT_OUT + HELD + OPENER, { script: SIGNAL });
    await page.afterQueue('analytics');
    expect([page.ran.join(), choices(page), document.cookie]).to.deep.equal([
      'analytics',
      '10',
      '',
    ]);
    // Also beside an opener of the page's own, which says nothing of it.
    expect(lineAt(await opener(page))).to.equal(texts.signal);
    page.store.showPreferences();
    const dialog = await opened(page);
    expect(words(dialog.querySelector('[part=signal]'))).to.equal(texts.signal);
    const states = switches(page).map(({ checked, disabled }) => [checked, disabled]);
    expect(states, 'statistics, marketing').to.deep.equal([
      [true, false],
      [false, true],
    ]);
  });

  it('is final: what it refused stays refused, and is kept with the next answer', async () => {
    const page = await open(OPT_OUT, { script: SIGNAL });
    page.store.acceptAll();
    expect([choices(page), remembered()]).to.deep.equal(['10', 'marketing.0~_m.accept-all~_g.1']);
    expect(choices(await open()), 'without the signal').to.equal('10');
  });

  it('overrules what was agreed to where it was asked', async () => {
    remember('analytics.1~marketing.1~_m.accept-all~_g.1');
    expect(choices(await open(OPT_OUT, { script: SIGNAL }))).to.equal('10');
    expect(choices(await open(BANNER, { script: SIGNAL })), 'opt-in').to.equal('11');
  });
});

describe('A category with regime="opt-out"', () => {
  it('is on while the others are asked, which is said', async () => {
    const page = await open(MIXED + HELD);
    const banner = await page.part('[part=banner]');
    await page.afterQueue('analytics');
    expect([page.ran.join(), choices(page), page.store.decided]).to.deep.equal([
      'analytics',
      '10',
      false,
    ]);
    const asked = en.description.replace('{purposes}', 'Marketing');
    expect(words(banner)).to.include(`${asked} ${texts.others}`);
    expect(words(banner)).not.to.include(en.news.split(':')[0]!);
  });

  for (const [part, kept, after] of [
    ['reject', 'analytics.0~marketing.0~_m.reject-all~_o.1', '00'],
    ['accept', 'marketing.1~_m.accept-all', '11'],
  ] as const)
    it(`is answered by ${part}ing all`, async () => {
      const page = await open(MIXED + HELD);
      await click(await page.part(`[part=banner] [part=${part}-button]`));
      expect([remembered(), choices(page)]).to.deep.equal([kept, after]);
      expect(choices(await open(MIXED))).to.equal(after);
    });

  it('stays as it is when what is new is agreed to', async () => {
    remember('marketing.1~_m.accept-all');
    const page = await open(MIXED.replace('marketing"', 'marketing social"'));
    const banner = await page.part('[part=banner]');
    expect(words(banner)).to.include(en.news.replace('{purposes}', 'Social media'));
    await click(await page.part('[part=banner] [part=accept-button]'));
    expect(remembered()).to.equal('marketing.1~social.1~_m.preferences');
    expect(choices(page)).to.equal('111');
  });

  it('stays refused when what an earlier revision asked is agreed to anew', async () => {
    remember('analytics.0~marketing.1~_m.preferences');
    const page = await open(MIXED.replace('hidden', 'hidden revision="2"'));
    await click(await page.part('[part=banner] [part=accept-button]'));
    expect([remembered(), choices(page)]).to.deep.equal([
      'analytics.0~marketing.1~_m.accept-all~_o.1',
      '01',
    ]);
  });

  it('is refused with all that is new', async () => {
    remember('marketing.1~_m.accept-all');
    const page = await open(MIXED.replace('marketing"', 'marketing social"'));
    await click(await page.part('[part=banner] [part=reject-button]'));
    expect(choices(page)).to.equal('010');
  });

  it('can be asked in a page that does not ask otherwise', async () => {
    const page = await open(
      MIXED.replace('hidden', 'hidden regime="opt-out"').replace(
        '"analytics" regime="opt-out"',
        '"marketing" regime="opt-in"',
      ),
    );
    await page.part('[part=banner]');
    expect([choices(page), page.store.unanswered.join()]).to.deep.equal(['10', 'marketing']);
  });
});

describe('L44: the permanent opener', () => {
  it('has the title that US states ask for, and opens preferences of that name', async () => {
    const page = await open();
    const button = await opener(page);
    expect(words(button)).to.equal('Your Privacy Choices');
    await click(button);
    const dialog = await opened(page);
    expect(words(dialog.querySelector('h2'))).to.equal('Your Privacy Choices');
    expect(words(dialog)).to.include(texts.preferences);
    expect(switches(page).map(({ checked }) => checked)).to.deep.equal([true, true]);
    await click(await page.part('[part=close-button]'));
    await closed(page);
    await opener(page);
  });

  it('L8: is first seen in the language of the page, and follows it', async () => {
    const page = await open(OPT_OUT, { lang: 'de' });
    const button = await opener(page);
    expect(words(button)).to.equal(german.title);
    page.document.documentElement.lang = 'en';
    await until(() => words(button) === texts.title);
    page.store.showPreferences();
    expect(words((await opened(page)).querySelector('h2'))).to.equal(texts.title);
  });

  for (const [name, markup, isThere] of [
    ['beside an opener of the page', OPT_OUT + OPENER, false],
    ['with reopen="none"', OPT_OUT.replace('hidden', 'hidden reopen="none"'), false],
    [
      'with reopen="floating", beside another',
      OPT_OUT.replace('hidden', 'hidden reopen="floating"') + OPENER,
      true,
    ],
  ] as const)
    it(`is ${isThere ? '' : 'not '}there ${name}`, async () => {
      const page = await open(markup);
      await idle(page);
      await idle(page);
      if (isThere) await opener(page);
      expect(!!found(page)).to.equal(isThere);
    });

  for (const [what, hide] of [
    ['hidden by a class', (page: TestPage) => page.find('#opener').classList.add('away')],
    ['hidden by a style', (page: TestPage) => (page.find('#opener').style.display = 'none')],
    ['removed', (page: TestPage) => page.find('#opener').remove()],
  ] as const)
    it(`comes when the page's own is ${what}`, async () => {
      const page = await open(`${OPT_OUT}<style>.away { visibility: hidden }</style>${OPENER}`);
      await idle(page);
      expect(!!found(page)).to.equal(false);
      hide(page);
      await opener(page);
    });

  it('A15: has the focus again when the preferences are closed', async () => {
    const page = await open();
    await focus((await opener(page)) as HTMLElement);
    await press('Enter');
    await opened(page);
    await press('Escape');
    await closed(page);
    await until(
      () => page.document.activeElement?.shadowRoot?.activeElement === (found(page) as HTMLElement),
    );
  });

  for (const [name, markup] of [
    ['ours', OPT_OUT + HELD],
    ['of the page', OPT_OUT + HELD + OPENER],
    ['of a page that asks for some', MIXED + HELD + OPENER],
  ] as const)
    it(`${name} rejects where elements.js can not be fetched, and says so`, async () => {
      const page = await open(markup, { script: without('elements') });
      await click(markup.includes(OPENER) ? page.find('#opener') : await opener(page));
      await until(() => remembered());
      expect(remembered()).to.equal('analytics.0~marketing.0~_m.reject-all~_o.1');
      await page.problem('elements-missing');
      await until(async () => lineAt(await opener(page)) === en.saved);
    });

  it('says so too where it comes only after the objection', async () => {
    const page = await open(OPT_OUT + OPENER, { script: SLOW_OPENER });
    await click(page.find('#opener'));
    await until(() => remembered(), 'the objection');
    page.window.dispatchEvent(new Event('answer'));
    await page.problem('elements-missing');
    await until(async () => lineAt(await opener(page)) === en.saved);
  });

  it('has its own words from the start in other languages', async () => {
    const page = await open(OPT_OUT, {
      lang: 'de',
      script: '<script src="/test/fixtures/page-with-slow-opt-out.bundle.ts"></script>',
    });
    page.store.showPreferences();
    await until(() => page.window.customElements.get('consent-banner'));
    await page.banner.updateComplete;
    await idle(page);
    expect(page.seen('[part=dialog]') === null, 'nothing in other words').to.equal(true);
    page.window.dispatchEvent(new Event('answer'));
    await opened(page);
    expect(words(page.seen('#preferences'))).to.equal(german.title);
  });

  it('is there, in English, where the languages never come', async () => {
    const page = await open(OPT_OUT, {
      lang: 'de',
      script: '<script src="/test/fixtures/page-with-hanging-texts.bundle.ts"></script>',
    });
    await opener(page);
    expect(words(found(page))).to.equal(texts.title);
    expect(await page.problem('elements-missing')).to.include('locales/de.js');
  });

  it('A16: does not say that an answer was saved when one was only read anew', async () => {
    remember('analytics.0~marketing.0~_m.reject-all');
    const page = await open();
    const button = await opener(page);
    const before = page.store.record;
    page.document.dispatchEvent(new Event('visibilitychange'));
    expect(page.store.record === before, 'the same record').to.equal(false);
    await click(button);
    await opened(page);
    await press('Escape');
    await closed(page);
    expect(lineAt(await opener(page))).to.equal('');
  });

  it('rejects where elements.js never comes', async () => {
    const page = await open(OPT_OUT, { script: HANGING });
    await click(await opener(page));
    await until(() => remembered(), 'the objection', 50_000);
    expect(choices(page)).to.equal('00');
  }).timeout(60_000);

  it('takes no answer that was given meanwhile for an objection where elements.js never comes', async () => {
    const page = await open(OPT_OUT, { script: HANGING });
    page.store.showPreferences();
    page.store.acceptAll();
    expect(page.store.shown.size).to.equal(0);
    expect([remembered(), choices(page)]).to.deep.equal(['_m.accept-all', '11']);
    page.store.showPreferences();
    page.store.hide('preferences');
    expect(choices(page), 'after a wish of its own').to.equal('00');
  });
});
