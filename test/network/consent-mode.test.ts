/** Google Consent Mode v2, basic: what the data layer has, entry by entry, after what the visitor does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNothingGranted, assertProblems } from './checks.js';
import {
  ADS,
  ads,
  analytics,
  ANALYTICS,
  answered,
  CONTAINER,
  container,
  DEFAULT,
  defaultOf,
  FUNCTIONAL,
  GOOGLE,
  layer,
  openLayer,
  page,
  save,
  tag,
  update,
} from './data-layer.js';
import { inChromium } from './site.js';

const BOTH = { banner: 'categories="analytics marketing" on-withdraw="keep"' };
const all = { analytics: true, marketing: true };
const none = { analytics: false, marketing: false };

describe('Consent Mode, basic', inChromium, () => {
  test('F1 F2 F3 L1: a first visit pushes the denied default and asks nobody', async (t) => {
    const site = await openLayer(t, { html: page(analytics() + ads() + container()) });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    assert.deepEqual(await layer(site), [DEFAULT]);
    await assertNothingGranted(site);
    assertProblems(site);
  });

  test('F1 F2: accepted, one update, then the tags, though three services of Google are on the page', async (t) => {
    const site = await openLayer(t, { html: page(analytics() + ads() + container()) });
    await site.visit();
    await site.accept();
    await site.runs(GOOGLE.container.address);
    // Two share one script, which has the id of whichever starts first.
    await site.page.waitForFunction(() => window.ran.length === 2);
    await site.settled();
    const entries = await layer(site);
    assert.deepEqual(entries.slice(0, 3), [DEFAULT, ...update({ ...ANALYTICS, ...ADS }, all)]);
    // Their files come in any order; each has its own in its own.
    const rest = entries.slice(3);
    assert.equal(rest.length, 5);
    for (const { id } of [GOOGLE.analytics, GOOGLE.ads]) {
      const config = rest.findIndex((entry) => Array.isArray(entry) && entry[2] === id);
      assert.deepEqual(rest.slice(config - 1, config + 1), tag(id));
    }
    assert.ok(rest.some((entry) => JSON.stringify(entry) === JSON.stringify(CONTAINER)));
    assertProblems(site);
  });

  test('F1: refused, one update that denies; nobody is asked', async (t) => {
    const site = await openLayer(t, { html: page(analytics() + ads()) });
    await site.visit();
    await site.reject();
    await site.event('consent-change');
    await site.settled();
    assert.deepEqual(await layer(site), [DEFAULT, ...update({}, none)]);
    await assertNothingGranted(site);
    assertProblems(site);
  });

  for (const [what, answer, granted, choices, tags] of [
    ['agreed', 'analytics.1~marketing.1', { ...ANALYTICS, ...ADS }, all, tag(GOOGLE.analytics.id)],
    ['refused', 'analytics.0~marketing.0', {}, none, []],
  ] as const)
    test(`F1: who ${what} on an earlier visit gets default and one update, before consent-ready`, async (t) => {
      const site = await openLayer(t, {
        html: page(analytics('category="analytics"'), BOTH),
        cookies: answered(answer),
      });
      await site.visit();
      await site.ready();
      if (tags[0]) await site.runs(GOOGLE.analytics.address);
      assert.deepEqual(await layer(site), [DEFAULT, ...update(granted, choices), ...tags]);
      assert.deepEqual(await site.page.evaluate('heard'), [
        ['consent-ready', ['command', 'consent', 'update'], 'consent-update'],
      ]);
      assert.equal(site.foreign.length, tags[0] ? 1 : 0);
      assertProblems(site);
    });

  test('F1: an answer to only some of the categories counts for these', async (t) => {
    const site = await openLayer(t, {
      html: page(analytics('category="analytics"'), BOTH),
      cookies: answered('analytics.1'),
    });
    await site.visit();
    await site.runs(GOOGLE.analytics.address);
    await site.banner.waitFor();
    assert.deepEqual(await layer(site), [
      DEFAULT,
      ...update(ANALYTICS, { analytics: true, marketing: false }),
      ...tag(GOOGLE.analytics.id),
    ]);
    assertProblems(site);
  });

  test('F1: one update per change: another category, withdrawal, reset; none for an answer that changes nothing', async (t) => {
    const site = await openLayer(t, { html: page('', BOTH) });
    await site.visit();
    await site.choose('analytics');
    await site.event('consent-change');
    const expected = [DEFAULT, ...update(ANALYTICS, { analytics: true, marketing: false })];
    assert.deepEqual(await layer(site), expected);

    await save(site, { analytics: true });
    await save(site, { marketing: false });
    assert.deepEqual(await layer(site), expected, 'nothing changed');

    await save(site, { marketing: true });
    expected.push(...update({ ...ANALYTICS, ...ADS }, all));
    assert.deepEqual(await layer(site), expected, 'another category');

    await save(site, none);
    expected.push(...update({}, none));
    assert.deepEqual(await layer(site), expected, 'withdrawal');

    await save(site, all);
    await site.page.evaluate(() => window.consentBanner.reset());
    expected.push(...update({ ...ANALYTICS, ...ADS }, all), ...update({}, none));
    assert.deepEqual(await layer(site), expected, 'reset');
    assertProblems(site);
  });

  test('L11: withdrawn, the update that denies is told before the page is loaded anew, and after', async (t) => {
    const site = await openLayer(t, {
      html: page(ads()),
      // Kept over the reload, to see what the page told last.
      before: `document.addEventListener('consent-withdraw', ({ reloading }) => {
        if (reloading) sessionStorage.setItem('layer', JSON.stringify(layerOf())) });`,
    });
    await site.visit();
    await site.accept();
    await site.runs(GOOGLE.ads.address);
    const anew = site.page.waitForEvent('load');
    await site.page.evaluate(() => window.consentBanner.rejectAll());
    await anew;
    await site.ready(2);
    const before = JSON.parse(await site.page.evaluate('sessionStorage.getItem("layer")'));
    const refused = update({}, { marketing: false });
    assert.deepEqual(before.slice(-2), refused);
    assert.deepEqual(await layer(site), [DEFAULT, ...refused]);
    assert.deepEqual(await site.ran(), []);
    assertProblems(site);
  });

  test('F1: the update is told when consent-change fires, and before the first request to Google', async (t) => {
    const site = await openLayer(t, {
      html: page(analytics('category="analytics"'), BOTH),
      answers: {
        'https://www.googletagmanager.com/gtag/js': { body: `ran.push('google', layerOf())` },
      },
      before: `new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node.src?.includes('googletagmanager')) heard.push('asked');
      }).observe(document, { childList: true, subtree: true });
      document.addEventListener('consent-change', () => heard.push(document.cookie.includes('analytics.1')));`,
    });
    await site.visit();
    await site.accept();
    await site.runs('google');
    assert.deepEqual(await site.page.evaluate('heard.slice(1)'), [
      ['consent-change', ['command', 'consent', 'update'], 'consent-update'],
      true,
      'asked',
    ]);
    assert.deepEqual((await site.ran())[1], [
      DEFAULT,
      ...update({ ...ANALYTICS, ...ADS }, all),
      ...tag(GOOGLE.analytics.id),
    ]);
    assertProblems(site);
  });

  test('F1: a service that the page declares late pushes no update by itself', async (t) => {
    const site = await openLayer(t, {
      html: page('', { banner: 'categories="analytics" on-withdraw="keep"' }),
      cookies: answered('analytics.1'),
    });
    await site.visit();
    await site.ready();
    const expected = [DEFAULT, ...update(ANALYTICS, { analytics: true })];
    assert.deepEqual(await layer(site), expected);

    await site.page.evaluate((markup) => {
      const template = document.createElement('template');
      template.innerHTML = markup;
      document.querySelector('consent-banner')!.append(template.content);
    }, analytics());
    await site.runs(GOOGLE.analytics.address);
    expected.push(...tag(GOOGLE.analytics.id));
    assert.deepEqual(await layer(site), expected);

    await save(site, { analytics: false });
    expected.push(...update({}, { analytics: false }));
    assert.deepEqual(await layer(site), expected);
    assertProblems(site);
  });
});

describe('who decides about a signal', inChromium, () => {
  test('the categories that are named after its purpose; what is always on is granted at once', async (t) => {
    const site = await openLayer(t, {
      html: page('<consent-category name="functional" required></consent-category>', {
        banner: 'categories="analytics social"',
      }),
    });
    await site.visit();
    await site.ready();
    const expected = [
      DEFAULT,
      ...update(FUNCTIONAL, { analytics: false, social: false, functional: true }),
    ];
    assert.deepEqual(await layer(site), expected);
    await site.accept();
    expected.push(
      ...update(
        { ...FUNCTIONAL, ...ANALYTICS },
        { analytics: true, social: true, functional: true },
      ),
    );
    assert.deepEqual(await layer(site), expected);
    assertProblems(site);
  });

  test('<consent-category signals>, and only that; where two name one, both have to be granted', async (t) => {
    const site = await openLayer(t, {
      html: page(
        `<consent-category name="ads" signals="ad_storage ad_user_data ad_personalization"></consent-category>
        <consent-category name="people" signals=" ad_user_data
          ad_personalization "></consent-category>`,
        { banner: 'categories="marketing"' },
      ),
    });
    await site.visit();
    await site.ready();
    await save(site, { marketing: true });
    await save(site, { ads: true });
    await save(site, { people: true });
    assert.deepEqual(await layer(site), [
      DEFAULT,
      ...update({}, { marketing: true, ads: false, people: false }),
      ...update({ ad_storage: 'granted' }, { marketing: true, ads: true, people: false }),
      ...update(ADS, { marketing: true, ads: true, people: true }),
    ]);
    assertProblems(site);
  });

  test('a declared service of Google in a category of another name', async (t) => {
    const site = await openLayer(t, {
      html: page(analytics('category="statistics"') + ads('category="adverts"'), {
        banner: 'on-withdraw="keep"',
      }),
    });
    await site.visit();
    await site.choose('statistics');
    await site.runs(GOOGLE.analytics.address);
    await save(site, { statistics: false, adverts: true });
    assert.deepEqual(await layer(site), [
      DEFAULT,
      ...update(ANALYTICS, { statistics: true, adverts: false }),
      ...tag(GOOGLE.analytics.id),
      ...update(ADS, { statistics: false, adverts: true }),
      ...tag(GOOGLE.ads.id),
    ]);
    assertProblems(site);
  });

  test('L11: one that was refused on its own, though its category is on', async (t) => {
    const site = await openLayer(t, {
      html: page(analytics('category="analytics"'), BOTH),
      cookies: answered('analytics.1~marketing.1~analytics_google-analytics.0'),
    });
    await site.visit();
    await site.ready();
    assert.deepEqual(await layer(site), [DEFAULT, ...update(ADS, all)]);
    assert.deepEqual(site.foreign, []);
    assertProblems(site);
  });
});

describe('attributes of the script tag', inChromium, () => {
  for (const attributes of ['async', 'defer', 'type="module" data-consent-script'])
    test(`F1: ${attributes}: tags that may have come first wait for the answer`, async (t) => {
      const site = await openLayer(t, { html: page('', { ...BOTH, tag: attributes }) });
      await site.visit();
      await site.accept();
      await site.event('consent-change');
      assert.deepEqual(await layer(site), [
        defaultOf({ wait_for_update: 500 }),
        ...update({ ...ANALYTICS, ...ADS }, all),
      ]);
      assertProblems(site);
    });

  test('F1: so they do for a tag that another script puts into the page', async (t) => {
    const insert = `<script>document.head.append(
      Object.assign(document.createElement('script'), { src: '/consent-banner.js' }))</script>`;
    const site = await openLayer(t, {
      html: `${insert}<consent-banner hidden></consent-banner>`,
    });
    await site.visit();
    await site.ready();
    assert.deepEqual(await layer(site), [defaultOf({ wait_for_update: 500 })]);
    assertProblems(site);
  });

  test('off: no word of ours to Google; a declared service starts after consent all the same', async (t) => {
    const site = await openLayer(t, {
      html: page(analytics('category="analytics"'), {
        ...BOTH,
        tag: 'data-google-consent-mode="off" data-google-ads-redaction',
      }),
    });
    await site.visit();
    await site.ready();
    assert.equal(await site.page.evaluate('typeof dataLayer'), 'undefined');
    assert.deepEqual(site.foreign, []);
    await site.accept();
    await site.runs(GOOGLE.analytics.address);
    assert.deepEqual(await layer(site), tag(GOOGLE.analytics.id));
    assertProblems(site);
  });

  test('the data layer has the name that the page gave it, for declared services too', async (t) => {
    const site = await openLayer(t, {
      html: page(container('category="marketing"') + analytics('category="analytics"'), {
        ...BOTH,
        tag: 'data-google-data-layer="layer"',
      }),
    });
    await site.visit();
    await site.choose('analytics');
    await site.runs(`${GOOGLE.analytics.address}&l=layer`);
    await save(site, { marketing: true });
    await site.runs(`${GOOGLE.container.address}&l=layer`);
    assert.deepEqual(await layer(site, 'layer'), [
      DEFAULT,
      ...update(ANALYTICS, { marketing: false, analytics: true }),
      ...tag(GOOGLE.analytics.id),
      ...update({ ...ANALYTICS, ...ADS }, all),
      CONTAINER,
    ]);
    assert.equal(await site.page.evaluate('typeof dataLayer'), 'undefined');
    assertProblems(site);
  });

  test('redaction and pass-through are set right after the default, before any tag', async (t) => {
    const site = await openLayer(t, {
      html: page(analytics('category="analytics"'), {
        ...BOTH,
        tag: 'data-google-ads-redaction data-google-url-passthrough',
      }),
    });
    await site.visit();
    await site.accept();
    await site.runs(GOOGLE.analytics.address);
    assert.deepEqual(await layer(site), [
      DEFAULT,
      ['command', 'set', 'ads_data_redaction', true],
      ['command', 'set', 'url_passthrough', true],
      ...update({ ...ANALYTICS, ...ADS }, all),
      ...tag(GOOGLE.analytics.id),
    ]);
    assertProblems(site);
  });
});
