/** Mistakes in `<consent-banner>`: the page works, nothing is granted, and one warning says what to correct. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNothingGranted,
  assertProblems,
  assertUsable,
  BANNER,
  HELD,
  HELD_RUNS,
  html,
  SHOP,
  TAG,
} from './checks.js';
import { inChromium, openSite } from './site.js';

const DAY = 86_400;

const banner = (attributes: string, content = '') =>
  `<consent-banner hidden ${attributes}>${content}</consent-banner>`;

/** Has more reported than visitors have to pay for. */
const DEBUGGING_TAG = TAG.replace('async', 'async data-debug');

/** Pages that differ in one thing, by path. */
const pagesOf = (bodies: string[]) =>
  Object.fromEntries(
    bodies.map((body, index) => [`/${index}`, html(SHOP + body + HELD, { head: DEBUGGING_TAG })]),
  );

const daysOf = ({ expires }: { expires: number }) =>
  Math.round((expires - Date.now() / 1000) / DAY);

describe('a mistake in <consent-banner>', inChromium, () => {
  test('in an attribute: it counts as not written', async (t) => {
    const mistakes: [attributes: string, code: string][] = [
      ['polcy-href="/privacy"', 'unknown-attribute'],
      ['revision="two"', 'bad-attribute'],
      ['revision="0"', 'bad-attribute'],
      ['revision="1.5"', 'bad-attribute'],
      ['cookie-days="-3"', 'bad-attribute'],
      ['cookie-days="1e3"', 'bad-attribute'],
      ['cookie-name="my cookie"', 'bad-attribute'],
      ['categories="analytics marketing Social!"', 'bad-category'],
    ];
    const bodies = mistakes.map(([attributes]) => banner(attributes));
    const site = await openSite(t, { html: pagesOf(bodies) });
    for (const [index, [attributes, code]] of mistakes.entries())
      await t.test(`${attributes}: ${code}`, async () => {
        await site.visitAnew(`/${index}`);
        await site.event('consent-problem');
        await site.ready();
        await assertNothingGranted(site);
        await assertUsable(site);
        assert.equal(await site.banner.locator('a').count(), 0);

        await site.accept();
        await site.runs(...HELD_RUNS);
        const [cookie] = await site.context.cookies();
        assert.match(
          cookie!.value,
          /^1~1~\d+~analytics\.1~marketing\.1(~social\.1)?~_m\.accept-all$/,
        );
        assert.deepEqual([cookie!.name, cookie!.path, daysOf(cookie!)], ['consent', '/', 183]);
        assertProblems(site, code);
      });
  });

  test('in a link: it leads nowhere: unsafe-link', async (t) => {
    const links = [
      'policy-href="javascript:alert(1)"',
      'imprint-href=" &#9;JaVa&#10;ScRiPt:alert(1)"',
      'policy-href="&#1;javascript:alert(1)"',
      'imprint-href="data:text/html,&lt;script>alert(1)&lt;/script>"',
      'policy-href="vbscript:alert(1)"',
      'imprint-href="blob:https://www.shop.test/1"',
      'policy-href="https://["',
    ];
    const site = await openSite(t, { html: pagesOf(links.map((link) => banner(link))) });
    for (const [index, link] of links.entries())
      await t.test(`S2: ${link}`, async () => {
        await site.visitAnew(`/${index}`);
        await site.event('consent-problem');
        await site.ready();
        await site.banner.waitFor();
        await assertNothingGranted(site);
        await assertUsable(site);
        assert.equal(await site.banner.locator('a').count(), 0);
        assertProblems(site, 'unsafe-link');
      });
  });

  test('in the name of a service: it stays off, nothing is fetched in its name: unknown-service', async (t) => {
    const names = ['google-analitics', 'constructor', '__proto__', ''];
    const bodies = names.map((name) =>
      banner('', `<consent-service name="${name}" measurement-id="G-1"></consent-service>`),
    );
    const site = await openSite(t, { html: pagesOf(bodies) });
    for (const [index, name] of names.entries())
      await t.test(`S9: "${name}"`, async () => {
        await site.visitAnew(`/${index}`);
        await site.event('consent-problem');
        await site.ready();
        await assertNothingGranted(site);
        await site.accept();
        await site.runs(...HELD_RUNS);
        await site.settled();
        assert.equal(
          site.requests.some((each) => /\/services\/(?!categories\.js)/.test(each.url())),
          false,
        );
        assertProblems(site, 'unknown-service');
      });
  });

  test('W11: more days than a browser keeps a cookie are no mistake, and become 400', async (t) => {
    const site = await openSite(t, { html: html(SHOP + banner('cookie-days="9999"')) });
    await site.visit();
    await site.reject();
    await site.event('consent-change');
    const [cookie] = await site.context.cookies();
    assert.equal(daysOf(cookie!), 400);
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

  test('a second one stays silent: second-banner', async (t) => {
    const second = banner('categories="other"', '<p>Second</p>');
    const site = await openSite(t, { html: html(SHOP + BANNER + second + HELD) });
    await site.visit();
    await site.event('consent-problem');
    await site.ready();
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

  test('a head template with nothing in it costs the page nothing, nor its banner', async (t) => {
    const head =
      '<script src="/consent-banner.js"></script><template data-consent-banner></template>';
    const site = await openSite(t, {
      html: { '/none': html(SHOP + HELD, { head }), '/one': html(SHOP + BANNER + HELD, { head }) },
    });
    await site.visit('/none');
    await site.settled();
    await assertNothingGranted(site);
    await assertUsable(site);
    assert.deepEqual(site.errors, []);

    await site.visit('/one');
    await site.ready();
    await site.accept();
    await site.runs(...HELD_RUNS);
    assert.deepEqual(site.errors, []);
  });
});
