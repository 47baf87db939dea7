/** Google Consent Mode v2, advanced: Google's declared services start at once and are told; nothing else does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertProblems } from './checks.js';
import {
  ADS,
  ads,
  analytics,
  ANALYTICS,
  answered,
  CONTAINER,
  container,
  DEFAULT,
  floodlight,
  GOOGLE,
  HOTJAR,
  layer,
  openLayer,
  page,
  save,
  tag,
  update,
} from './data-layer.js';
import { inChromium } from './site.js';
import { documents, openTelling, withdraw, withdrawals } from './withdrawing.js';

const ADVANCED = { tag: 'data-google-consent-mode="advanced"' };
const all = { analytics: true, marketing: true };
const none = { analytics: false, marketing: false };
/** With its category written down it starts without the table of categories. */
const ANALYTICS_TAG = analytics('category="analytics"');
const BOTH = { ...ADVANCED, banner: 'categories="analytics marketing"' };

describe('Consent Mode, advanced', inChromium, () => {
  for (const [name, markup, { address }, started] of [
    ['google-analytics', analytics(), GOOGLE.analytics, tag(GOOGLE.analytics.id)],
    ['google-ads', ads(), GOOGLE.ads, tag(GOOGLE.ads.id)],
    ['google-floodlight', floodlight(), GOOGLE.floodlight, tag(GOOGLE.floodlight.id)],
    ['google-tag-manager', container(), GOOGLE.container, [CONTAINER]],
  ] as const)
    test(`F1 F3 L11: ${name} starts at once, denied; is told the answer; goes on when it is taken back`, async (t) => {
      const site = await openLayer(t, { html: page(markup, BOTH) });
      await site.visit();
      await site.runs(address);
      const expected = [DEFAULT, ...started];
      assert.deepEqual(await layer(site), expected);
      assert.equal(await site.page.evaluate(() => window.consentBanner.has('marketing')), false);

      await site.accept();
      expected.push(...update({ ...ANALYTICS, ...ADS }, all));
      assert.deepEqual(await layer(site), expected, 'one update');

      const done = site.page.evaluate(
        () =>
          new Promise<boolean>((resolve) =>
            document.addEventListener('consent-withdraw', ({ reloading }) => resolve(reloading)),
          ),
      );
      await withdraw(site);
      assert.equal(await done, false);
      expected.push(...update({}, none));
      assert.deepEqual(await layer(site), expected, 'not stopped, not loaded anew');
      assert.equal(documents(site), 1);
      assert.equal(site.foreign.length, 1);
      assert.equal(await site.page.evaluate('window["ga-disable-G-ABC1234567"]'), undefined);
      assertProblems(site);
    });

  test('F1: a returning visitor is told before the tags start', async (t) => {
    const site = await openLayer(t, {
      html: page(ANALYTICS_TAG, BOTH),
      cookies: answered('analytics.1~marketing.0'),
    });
    await site.visit();
    await site.runs(GOOGLE.analytics.address);
    assert.deepEqual(await layer(site), [
      DEFAULT,
      ...update(ANALYTICS, { analytics: true, marketing: false }),
      ...tag(GOOGLE.analytics.id),
    ]);
    assertProblems(site);
  });

  test('F1: who refused on an earlier visit stays refused', async (t) => {
    const site = await openLayer(t, {
      html: page(ANALYTICS_TAG, BOTH),
      cookies: answered('analytics.0~marketing.0'),
    });
    await site.visit();
    await site.runs(GOOGLE.analytics.address);
    assert.deepEqual(await layer(site), [
      DEFAULT,
      ...update({}, none),
      ...tag(GOOGLE.analytics.id),
    ]);
    assertProblems(site);
  });

  test('L1: services that do not follow it wait for consent, also those of the site owner', async (t) => {
    const own =
      '<consent-service name="acme" category="analytics" src="https://acme.test/s.js"></consent-service>';
    const held =
      '<script type="text/plain" data-consent="analytics" src="https://stats.test/a.js"></script>';
    const site = await openLayer(t, {
      html: page(ANALYTICS_TAG + HOTJAR + own, { ...ADVANCED, after: held }),
    });
    await site.visit();
    await site.runs(GOOGLE.analytics.address);
    await site.settled();
    assert.deepEqual(site.foreign, [`https://${GOOGLE.analytics.address}`]);
    await site.accept();
    await site.runs('static.hotjar.com/c/hotjar-1016800.js?sv=6', 'acme.test/s.js');
    assertProblems(site);
  });

  test('L11: what it left is removed all the same', async (t) => {
    const site = await openTelling(t, {
      html: page(ANALYTICS_TAG, BOTH),
      answers: {
        'https://www.googletagmanager.com/gtag/js': {
          body: `document.cookie = '_ga=1'; ran.push('ga')`,
        },
      },
    });
    await site.visit();
    await site.runs('ga');
    await site.reject();
    assert.deepEqual(await withdrawals(site), [
      { deleted: ['_ga'], remaining: [], reloading: false },
    ]);
    assertProblems(site);
  });

  test('F1: several services, one update for all', async (t) => {
    const site = await openLayer(t, { html: page(ANALYTICS_TAG + ads() + container(), ADVANCED) });
    await site.visit();
    await site.runs(GOOGLE.container.address);
    // The two tags share one script.
    await site.page.waitForFunction(() => window.layerOf().length === 6);
    await save(site, { analytics: true });
    assert.deepEqual(
      (await layer(site)).slice(6),
      update(ANALYTICS, { analytics: true, marketing: false }),
    );
    assertProblems(site);
  });

  test('the one-tag form says it too', async (t) => {
    const site = await openLayer(t, {
      html: page(ANALYTICS_TAG, {
        tag: 'data-google-consent-mode="advanced" data-categories="analytics"',
      }),
    });
    await site.visit();
    await site.runs(GOOGLE.analytics.address);
    assert.deepEqual(await layer(site), [DEFAULT, ...tag(GOOGLE.analytics.id)]);
    assertProblems(site);
  });
});
