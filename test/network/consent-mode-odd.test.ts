/** Google Consent Mode on pages that were there first, or get in our way: nothing is granted, nothing throws. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNothingGranted, assertProblems, assertUsable } from './checks.js';
import {
  ADS,
  analytics,
  ANALYTICS,
  DEFAULT,
  DENIED,
  type Entry,
  GOOGLE,
  layer,
  openLayer,
  page,
  save,
  tag,
  update,
} from './data-layer.js';
import { inChromium } from './site.js';

const BOTH = { banner: 'categories="analytics marketing"' };
const all = { analytics: true, marketing: true };
const none = { analytics: false, marketing: false };
const ANALYTICS_TAG = analytics('category="analytics"');
const inline = (code: string) => `<script>${code}</script>`;

/** Tag Manager's own snippet, as its vendor gives it. */
const snippet = (attributes: string) => `<script ${attributes}>(function(w,d,s,l,i){w[l]=w[l]||[];
  w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});var f=d.getElementsByTagName(s)[0],
  j=d.createElement(s),dl=l!='dataLayer'?'&l='+l:'';j.async=true;j.src=
  'https://www.googletagmanager.com/gtm.js?id='+i+dl;f.parentNode.insertBefore(j,f);
  })(window,document,'script','dataLayer','GTM-ABC1234');</script>`;
const SNIPPET: Entry = { 'gtm.start': 'now', event: 'gtm.js' };

/** The tag of Google's own snippet. */
const gtag = `window.dataLayer = window.dataLayer || []; function gtag() { dataLayer.push(arguments); }
  gtag('js', new Date()); gtag('config', 'G-ABC1234567');`;

describe("Google's own snippets", inChromium, () => {
  test('F1 F3: Tag Manager, marked by hand, waits; the update is there before it runs', async (t) => {
    const site = await openLayer(t, {
      html: page('', { ...BOTH, after: snippet('type="text/plain" data-consent="marketing"') }),
    });
    await site.visit();
    await site.ready();
    await assertNothingGranted(site);
    await site.accept();
    await site.runs(GOOGLE.container.address);
    assert.deepEqual(await layer(site), [
      DEFAULT,
      ...update({ ...ANALYTICS, ...ADS }, all),
      SNIPPET,
    ]);
    assertProblems(site);
  });

  test('F1: not marked, after our tag: the default comes first, the update when it is known', async (t) => {
    const site = await openLayer(t, {
      html: page('', { ...BOTH, after: inline(gtag) }),
    });
    await site.visit();
    await site.reject();
    assert.deepEqual(await layer(site), [DEFAULT, ...tag('G-ABC1234567'), ...update({}, none)]);
    assertProblems(site);
  });

  for (const [what, before, entries] of [
    ['a tag', inline(gtag), tag('G-ABC1234567')],
    ['Tag Manager', snippet(''), [SNIPPET]],
  ] as const)
    test(`F1: ${what} that was set up before our default is reported once: late-default`, async (t) => {
      const site = await openLayer(t, { html: page('', { ...BOTH, before, tag: 'data-debug' }) });
      await site.visit();
      await site.event('consent-problem');
      await site.accept();
      await save(site, none);
      assert.deepEqual(await layer(site), [
        ...entries,
        DEFAULT,
        ...update({ ...ANALYTICS, ...ADS }, all),
        ...update({}, none),
      ]);
      assertProblems(site, 'late-default');
    });

  test('what the page put into its data layer before us is no tag', async (t) => {
    const own = `dataLayer = [null, undefined, 'config', 7, ['js'], { page: 'shop' }];`;
    const site = await openLayer(t, { html: page('', { ...BOTH, before: inline(own) }) });
    await site.visit();
    await site.ready();
    assert.deepEqual(await layer(site), [
      null,
      undefined,
      'config',
      7,
      ['js'],
      { page: 'shop' },
      DEFAULT,
    ]);
    assertProblems(site);
  });
});

describe('a page that gets in the way of the data layer', inChromium, () => {
  const posers = [
    ['a form', '<form id="dataLayer"><input name="push"><input name="some"></form>'],
    ['two elements', '<a id="dataLayer"></a><a id="dataLayer"></a>'],
    ['a frame of another site', '<iframe name="dataLayer" src="https://other.test/"></iframe>'],
    ['a text', inline(`dataLayer = 'mine'`)],
    ['null', inline(`dataLayer = null`)],
  ] as const;
  for (const [what, before] of posers)
    test(`S8 F1: dataLayer is ${what}: Google is told all the same`, async (t) => {
      const site = await openLayer(t, {
        html: `<!doctype html><html lang="en">${before}${page(ANALYTICS_TAG, BOTH)}`,
      });
      await site.visit();
      await site.ready();
      assert.deepEqual(await layer(site), [DEFAULT]);
      await assertUsable(site);
      await site.accept();
      await site.runs(GOOGLE.analytics.address);
      assert.deepEqual(await layer(site), [
        DEFAULT,
        ...update({ ...ANALYTICS, ...ADS }, all),
        ...tag(GOOGLE.analytics.id),
      ]);
      assertProblems(site);
    });

  for (const [when, code, first] of [
    ['while it is parsed', inline(`dataLayer = [{ page: 'shop' }];`), [{ page: 'shop' }]],
    ['with nothing', inline(`dataLayer = undefined;`), []],
  ] as const)
    test(`F1: replaced by the page ${when}: the default is told again before a tag in advanced mode starts`, async (t) => {
      const html = page(ANALYTICS_TAG, { tag: 'data-google-consent-mode="advanced"' });
      const site = await openLayer(t, { html: html.replace('<consent-banner', `${code}$&`) });
      await site.visit();
      await site.runs(GOOGLE.analytics.address);
      assert.deepEqual(await layer(site), [...first, DEFAULT, ...tag(GOOGLE.analytics.id)]);
      assertProblems(site);
    });

  test('F1: replaced by the page after the answer: default and answer are told again with the next one', async (t) => {
    const site = await openLayer(t, { html: page('', BOTH) });
    await site.visit();
    await site.accept();
    await site.page.evaluate('void (dataLayer = [])');
    await save(site, { marketing: false });
    assert.deepEqual(await layer(site), [
      DEFAULT,
      ...update(ANALYTICS, { analytics: true, marketing: false }),
    ]);
    assertProblems(site);
  });

  test('S9: Object.prototype grants no signal', async (t) => {
    const polluted = ['analytics', 'marketing', 'google-analytics', 'ad_storage', 'signals'];
    const site = await openLayer(t, {
      html: page(ANALYTICS_TAG, BOTH),
      before: polluted
        .map((name) => `Object.prototype[${JSON.stringify(name)}] = 'granted';`)
        .join(''),
    });
    await site.visit();
    await site.reject();
    // As text, which has only what an entry has itself.
    const entries = await site.page.evaluate<string[]>(
      'dataLayer.map((entry) => JSON.stringify(entry.event ? entry : entry[2]))',
    );
    assert.deepEqual(
      entries.map((entry) => JSON.parse(entry)),
      [DENIED, DENIED, { event: 'consent-update', choices: none }],
    );
    assert.deepEqual(site.foreign, []);
  });

  test('a push of the page that throws keeps nobody from an answer', async (t) => {
    const site = await openLayer(t, {
      html: page('', {
        ...BOTH,
        before: inline(`dataLayer = []; dataLayer.push = () => { throw new Error('theirs') };`),
      }),
    });
    await site.visit();
    await site.accept();
    await site.event('consent-change');
    await site.settled();
    assert.equal(await site.page.evaluate(() => window.consentBanner.has('marketing')), true);
    assert.equal(await site.banner.count(), 0);
    // Default, update and event.
    assert.deepEqual(site.errors, ['theirs', 'theirs', 'theirs']);
  });

  test('S9: signals that no one can name are told to nobody', async (t) => {
    const site = await openLayer(t, {
      html: page(
        `<consent-category name="ads" signals="__proto__ constructor ad_storage wait_for_update"></consent-category>
        <consent-category name="constructor" signals="analytics_storage"></consent-category>`,
      ),
    });
    await site.visit();
    await site.ready();
    await save(site, { ads: true });
    assert.deepEqual(await layer(site), [
      DEFAULT,
      ...update({ ad_storage: 'granted' }, { ads: true, constructor: false }),
    ]);
    assertProblems(site);
  });
});
