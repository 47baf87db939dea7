import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { AXE, expectAccessible } from './expect-accessible.js';
import { BANNER, openPage, remember, remembered, SCRIPT } from './open-page.js';
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

describe('L40: Global Privacy Control', () => {
  const held = ['analytics', 'functional', 'marketing', 'social']
    .map((id) => `<script type="text/plain" data-consent="${id}">ran.push('${id}')</script>`)
    .join('');
  const ASKING = BANNER.replace('analytics marketing', 'analytics functional marketing social');
  const ALL = 'analytics.1~functional.1~marketing.1~social.1';
  const open = (markup = ASKING + held) => openPage(markup, { script: saying('true') });

  it('refuses what was granted before it was sent, before anything held runs', async () => {
    remember(`${ALL}~_m.accept-all`);
    const page = await open();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['analytics', 'functional']);
    expect(page.store.decided, 'is not asked again for that').to.equal(true);
    expect({ ...page.store.choices }).to.deep.equal({
      analytics: true,
      functional: true,
      marketing: false,
      social: false,
    });
    expect(page.events('consent-ready')[0]!.choices['marketing']).to.equal(false);
  });

  it('refuses services of what it refuses, whatever was answered for them alone', async () => {
    remember('analytics.1~marketing.0~marketing_youtube.1~_m.embed');
    const page = await open(BANNER);
    expect(page.store.has('marketing', 'youtube')).to.equal(false);
  });

  it('alone writes nothing', async () => {
    remember(`${ALL}~_m.accept-all`);
    const page = await open();
    await page.afterQueue('analytics');
    expect(remembered()).to.equal(`${ALL}~_m.accept-all`);
    expect(page.events('consent-change')).to.have.length(0);
  });

  it('leaves the visitor a later choice, which is recorded as made while it was sent', async () => {
    remember(`${ALL}~_m.accept-all`);
    const page = await open();
    page.store.save({ marketing: true }, 'preferences');
    expect(remembered()).to.equal(
      'analytics.1~functional.1~marketing.1~social.0~_m.preferences~_g.1',
    );
    expect(page.store.has('marketing')).to.equal(true);
    const next = await open();
    await next.afterQueue('analytics');
    expect(next.ran).to.deep.equal(['analytics', 'functional', 'marketing']);
  });

  it('still refuses after a later choice what only another page asks, which says that it is about that', async () => {
    remember('analytics.1~_m.accept-all');
    const here = await open(BANNER.replace('analytics marketing', 'marketing'));
    here.store.acceptAll();
    expect(remembered()).to.equal('marketing.1~_m.accept-all~_g.1');
    const deny = '<consent-category name="analytics" gpc="deny"></consent-category>';
    const there = await open(BANNER.replace('></', `>${deny}</`));
    expect({ ...there.store.choices }).to.deep.equal({ analytics: false, marketing: true });
    expect(there.store.unanswered).to.deep.equal(['analytics']);
  });

  for (const [says, granted] of [
    ['<consent-category name="analytics" gpc="deny"></consent-category>', []],
    [
      '<consent-category name="marketing" gpc="ignore"></consent-category>',
      ['analytics', 'marketing'],
    ],
    ['<consent-category name="marketing" gpc="ingore"></consent-category>', ['analytics']],
    ['<consent-category name="marketing" gpc></consent-category>', ['analytics']],
  ] as const)
    it(`leaves to the site: ${says}`, async () => {
      remember('analytics.1~marketing.1~_m.accept-all');
      const page = await open(BANNER.replace('></', `>${says}</`));
      const { store } = page;
      expect(store.categories.filter((id) => store.has(id))).to.deep.equal(granted);
    });

  it('is not recorded where it is not sent', async () => {
    const page = await openPage(BANNER);
    page.store.acceptAll();
    expect(remembered()).to.equal('analytics.1~marketing.1~_m.accept-all');
  });
});
