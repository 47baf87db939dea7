/** Markup that is wrong: the page works, nothing is granted, and one warning says what to correct. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import {
  assertNothingGranted,
  assertProblems,
  assertUsable,
  BANNER,
  HELD,
  HELD_RUNS,
  html,
  SHOP,
} from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

/** Visits a page with one mistake; the answer is given later. */
async function visitMistake(t: TestContext, body: string, head?: string): Promise<Site> {
  const site = await openSite(t, { html: html(SHOP + body, head === undefined ? {} : { head }) });
  await site.visit();
  await site.event('consent-problem');
  await site.settled();
  return site;
}

const banner = (attributes: string, content = '') =>
  `<consent-banner hidden ${attributes}>${content}</consent-banner>`;

const DAY = 86_400;

describe('a mistake in <consent-banner>', inChromium, () => {
  const mistakes: [attributes: string, code: string][] = [
    ['polcy-href="/privacy"', 'unknown-attribute'],
    ['revision="two"', 'bad-attribute'],
    ['revision="0"', 'bad-attribute'],
    ['cookie-days="-3"', 'bad-attribute'],
    ['cookie-days="1e3"', 'bad-attribute'],
    ['cookie-name="my cookie"', 'bad-attribute'],
    ['categories="analytics marketing Social!"', 'bad-category'],
  ];
  for (const [attributes, code] of mistakes) {
    test(`W17: ${attributes} counts as not written: ${code}`, async (t) => {
      const site = await visitMistake(t, banner(attributes) + HELD);
      await assertNothingGranted(site);
      await assertUsable(site);
      assert.equal(await site.banner.locator('a').count(), 0);

      await site.accept();
      await site.runs(HELD_RUNS.at(-1)!);
      const [cookie] = await site.context.cookies();
      assert.match(
        cookie!.value,
        /^1~1~\d+~analytics\.1~marketing\.1(~social\.1)?~_m\.accept-all$/,
      );
      assert.equal(cookie!.name, 'consent');
      assert.equal(cookie!.path, '/');
      const days = (cookie!.expires - Date.now() / 1000) / DAY;
      assert.equal(Math.round(days), 183);
      assertProblems(site, code);
    });
  }

  test('W11: more days than a browser keeps a cookie are no mistake, and become 400', async (t) => {
    const site = await openSite(t, { html: html(SHOP + banner('cookie-days="9999"')) });
    await site.visit();
    await site.reject();
    await site.event('consent-change');
    const [cookie] = await site.context.cookies();
    assert.equal(Math.round((cookie!.expires - Date.now() / 1000) / DAY), 400);
    assertProblems(site);
  });

  test('W15: a cookie-domain that is not ours: an answer holds for the page: storage-refused', async (t) => {
    const site = await openSite(t, {
      html: html(SHOP + banner('cookie-domain="ads.test"') + HELD),
    });
    await site.visit();
    await site.reject();
    await site.event('consent-problem');
    await site.settled();
    assert.equal(await site.banner.count(), 0);
    assert.deepEqual(await site.context.cookies(), []);
    await assertNothingGranted(site);
    assertProblems(site, 'storage-refused');
  });

  for (const name of ['google-analitics', 'constructor', '__proto__', '']) {
    test(`S9: <consent-service name="${name}"> stays off: unknown-service`, async (t) => {
      const service = `<consent-service name="${name}" measurement-id="G-1"></consent-service>`;
      const site = await visitMistake(t, banner('', service) + HELD);
      await assertNothingGranted(site);
      await site.accept();
      await site.runs(HELD_RUNS.at(-1)!);
      await site.settled();
      assert.deepEqual(
        site.requests.filter((each) => each.url().includes('/services/')),
        [],
      );
      assertProblems(site, 'unknown-service');
    });
  }

  const links = [
    'policy-href="javascript:alert(1)"',
    'imprint-href=" &#9;JaVa&#10;ScRiPt:alert(1)"',
    'policy-href="&#1;javascript:alert(1)"',
    'imprint-href="data:text/html,&lt;script>alert(1)&lt;/script>"',
    'policy-href="vbscript:alert(1)"',
    'imprint-href="blob:https://www.shop.test/1"',
    'policy-href="https://["',
  ];
  for (const link of links) {
    test(`S2: ${link} leads nowhere: unsafe-link`, async (t) => {
      const site = await visitMistake(t, banner(link) + HELD);
      await assertNothingGranted(site);
      await assertUsable(site);
      assert.equal(await site.banner.isVisible(), true);
      assert.equal(await site.banner.locator('a').count(), 0);
      assertProblems(site, 'unsafe-link');
    });
  }

  test('a second one stays silent: second-banner', async (t) => {
    const second = banner('categories="other"', '<p>Second</p>');
    const site = await visitMistake(t, BANNER + second + HELD);
    await assertNothingGranted(site);
    await assertUsable(site);
    assert.equal(await site.banner.count(), 1);
    assert.equal(await site.page.locator('text=Second').isVisible(), false);
    assert.deepEqual(await site.page.evaluate(() => window.consentBanner.categories), [
      'analytics',
      'marketing',
      'social',
    ]);
    assertProblems(site, 'second-banner');
  });

  test('a head template with nothing in it leaves the page as it is', async (t) => {
    const head =
      '<script src="/consent-banner.js"></script><template data-consent-banner></template>';
    const site = await openSite(t, { html: html(SHOP + HELD, { head }) });
    await site.visit();
    await site.settled();
    await assertNothingGranted(site);
    await assertUsable(site);
    assert.deepEqual(site.errors, []);
  });

  test('a head template with nothing in it does not cost the page its banner', async (t) => {
    const head =
      '<script src="/consent-banner.js"></script><template data-consent-banner></template>';
    const site = await openSite(t, { html: html(SHOP + BANNER + HELD, { head }) });
    await site.visit();
    await site.ready();
    await site.accept();
    await site.runs(HELD_RUNS.at(-1)!);
    assert.deepEqual(site.errors, []);
  });
});

describe('a mistake in held markup', inChromium, () => {
  test('S4: an unknown category stays held whatever is answered: unknown-category', async (t) => {
    const held = `<script type="text/plain" data-consent="statistics">ran.push('held')</script>`;
    const site = await visitMistake(t, BANNER + held);
    await assertNothingGranted(site);
    await site.accept();
    await site.settled();
    assert.deepEqual(await site.ran(), []);
    await assertUsable(site);
    assertProblems(site, 'unknown-category');
  });

  test('a known category beside an unknown one stays held too: unknown-category', async (t) => {
    const held = `<iframe data-consent="analytics constructor" data-consent-src="https://stats.test/"></iframe>`;
    const site = await visitMistake(t, BANNER + held);
    await site.accept();
    await site.settled();
    assert.deepEqual(site.foreign, []);
    assertProblems(site, 'unknown-category');
  });

  const SYNC = '<script src="/consent-banner.js"></script>';
  for (const [name, live] of [
    ['src', '<script data-consent="analytics" src="https://stats.test/live.js"></script>'],
    ['inline', `<script data-consent="analytics">ran.push('live')</script>`],
    ['module', `<script type="module" data-consent="analytics">ran.push('live')</script>`],
    [
      'deferred',
      '<script defer data-consent="analytics" src="https://stats.test/live.js"></script>',
    ],
  ] as const) {
    test(`S16: a live script (${name}) after us does not run, also not later: live-script`, async (t) => {
      const site = await visitMistake(t, BANNER + live + HELD, SYNC);
      assert.deepEqual(await site.ran(), []);
      await assertUsable(site);
      await site.accept();
      await site.runs(HELD_RUNS.at(-1)!);
      await site.settled();
      assert.deepEqual(await site.ran(), ['buy', ...HELD_RUNS]);
      assertProblems(site, 'live-script');
    });
  }

  test('S16: a live script before us ran already; it does not run twice: live-script', async (t) => {
    const live = `<script data-consent="analytics">ran.push('live')</script>`;
    const site = await visitMistake(t, live + BANNER + SYNC, '');
    await site.accept();
    await site.settled();
    assert.deepEqual(await site.ran(), ['live']);
    assertProblems(site, 'live-script');
  });

  for (const tag of ['img', 'iframe']) {
    test(`S16: <${tag} data-consent src> is unloaded, and loads once granted: live-src`, async (t) => {
      const live = `<${tag} data-consent="marketing" src="https://ads.test/live" id="live"></${tag}>`;
      const site = await visitMistake(t, BANNER + live, SYNC);
      const element = site.page.locator('#live');
      assert.equal(await element.getAttribute('src'), null);
      await site.accept();
      await site.settled();
      assert.equal(await element.getAttribute('src'), 'https://ads.test/live');
      assertProblems(site, 'live-src');
    });
  }
});
