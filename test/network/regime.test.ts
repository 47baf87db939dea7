/** Pages that do not ask first: what is on until the visitor objects, and how they can, whatever is missing. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNothingGranted,
  assertProblems,
  HELD,
  HELD_ASKS,
  HELD_RUNS,
  SHOP,
  TAG,
} from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

const BANNER =
  '<consent-banner hidden regime="opt-out" on-withdraw="keep" categories="analytics marketing"></consent-banner>';
const SIGNAL = `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });`;
const page = (body: string, head = TAG) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${head}</head><body>${body}</body></html>`;
const PAGE = page(SHOP + BANNER + HELD);

const button = (site: Site) => site.page.getByRole('button', { name: 'Your Privacy Choices' });
const files = (site: Site) => site.ours.map((file) => file.replace(/\?.*/, '')).toSorted();
const consent = async (site: Site) =>
  (await site.context.cookies()).find(({ name }) => name === 'consent');
const objected = async (site: Site) => {
  await site.page.waitForFunction(() => document.cookie.includes('~_o.1'));
  return (await consent(site))!;
};

describe('L44: a site with regime="opt-out"', inChromium, () => {
  test('asks nothing, loads everything, and three small files of ours', async (t) => {
    const site = await openSite(t, { html: PAGE });
    await site.visit();
    await site.runs(...HELD_RUNS);
    await button(site).waitFor();
    await site.settled();
    assert.deepEqual(site.foreign.toSorted(), HELD_ASKS);
    assert.deepEqual(files(site), ['consent-banner.js', 'privacy-choices.js', 'regime.js']);
    assert.equal(await consent(site), undefined);
    assertProblems(site);
  });

  test('ends it all for a year by two clicks, also on the next page', async (t) => {
    const site = await openSite(t, { html: PAGE });
    await site.visit();
    await button(site).click();
    await site.preferences.locator('[part=reject-button]').click();
    const { value, expires } = await objected(site);
    const decidedAt = Number(value.split('~')[2]);
    assert.equal(Math.round(expires) - decidedAt, 365 * 86_400);
    await site.visit();
    await site.ready();
    await assertNothingGranted(site);
    assertProblems(site);
  });

  test('L11: is loaded anew where one of several was objected to, and its code has no other end', async (t) => {
    const service =
      '<consent-service name="acme" category="marketing" src="/acme.js"></consent-service>';
    const markup = BANNER.replace('on-withdraw="keep"', '').replace('></', `>${service}</`);
    const site = await openSite(t, {
      html: page(SHOP + markup),
      answers: { '/acme.js': { body: "ran.push('acme')" } },
    });
    await site.visit();
    await site.runs('acme');
    await site.page.evaluate(() => window.consentBanner.save({ marketing: false }));
    await site.ready(2);
    assert.deepEqual(await site.ran(), []);
    assertProblems(site);
  });

  test('L40: asks nobody whom Global Privacy Control is about, and says so', async (t) => {
    const site = await openSite(t, { html: PAGE, before: SIGNAL });
    await site.visit();
    await site.page.getByText('Opt-Out Request Honored (Global Privacy Control)').waitFor();
    await site.settled();
    assert.deepEqual(site.foreign, ['https://stats.test/a.js']);
    assert.equal(await consent(site), undefined);
    assertProblems(site);
  });

  test('L10: removes what a service left before the browser sent the signal', async (t) => {
    const declared = BANNER.replace(
      '></',
      '><consent-service name="meta-pixel" pixel-id="1234567890"></consent-service></',
    );
    const site = await openSite(t, {
      html: page(SHOP + declared),
      before: SIGNAL,
      cookies: { _fbp: 'fb.1.1', own: '1' },
    });
    await site.visit();
    await site.page.waitForFunction(() => !document.cookie.includes('_fbp'));
    assert.deepEqual(
      (await site.context.cookies()).map(({ name }) => name),
      ['own'],
    );
    assertProblems(site);
  });

  for (const [how, answer] of [
    ['is blocked', { abort: true }],
    ['hangs for ever', { until: new Promise(() => {}) }],
  ] as const)
    test(`asks for everything where regime.js ${how}`, async (t) => {
      const site = await openSite(t, { html: PAGE, answers: { '/regime.js': answer } });
      await site.visit();
      await site.banner.waitFor();
      await site.event('consent-problem');
      await assertNothingGranted(site);
      assertProblems(site, 'service-failed');
      await site.reject();
      await assertNothingGranted(site);
    });

  test('grants nothing while regime.js is on its way', async (t) => {
    const site = await openSite(t, {
      html: PAGE,
      answers: { '/regime.js': { until: new Promise(() => {}) } },
    });
    await site.visit('/', 'domcontentloaded');
    await site.sees('the request', () => files(site).includes('regime.js'));
    await assertNothingGranted(site);
    assertProblems(site);
  });

  for (const [name, markup] of [
    ['our opener', PAGE],
    [
      'an opener of its own',
      page(`${SHOP}${BANNER}${HELD}<a href="#consent-preferences">Your Privacy Choices</a>`),
    ],
  ] as const)
    test(`can be objected to by ${name} where elements.js is blocked`, async (t) => {
      const site = await openSite(t, {
        html: markup,
        answers: { '/elements.js': { abort: true } },
      });
      await site.visit();
      await site.runs(...HELD_RUNS);
      await site.page.getByText('Your Privacy Choices').first().click();
      await objected(site);
      await site.page.getByText('Your choice has been saved.').waitFor();
      await site.visit();
      await site.ready();
      await assertNothingGranted(site);
      assertProblems(site);
    });

  test('asks in the banner where the opener is blocked', async (t) => {
    const site = await openSite(t, {
      html: PAGE,
      answers: { '/privacy-choices.js': { abort: true } },
    });
    await site.visit();
    await site.runs(...HELD_RUNS);
    await site.page.getByText('for these purposes unless you object: Statistics').waitFor();
    await site.reject();
    await objected(site);
    await site.reload();
    await site.ready();
    assert.equal(await site.banner.count(), 0);
    await assertNothingGranted(site);
    await site.event('consent-problem');
    assertProblems(site, 'elements-missing');
  });

  test('S5: takes two copies of the cookie for what both allow', async (t) => {
    const site = await openSite(t, { html: { '/shop/': PAGE } });
    const now = Math.floor(Date.now() / 1000);
    const at = (path: string, value: string) => ({
      name: 'consent',
      value: `1~1~${now}~${value}`,
      domain: new URL(site.origin).hostname,
      path,
    });
    await site.context.addCookies([
      at('/shop/', '_m.accept-all'),
      at('/', 'marketing.0~_m.preferences'),
    ]);
    await site.visit('/shop/');
    await site.ready();
    assert.deepEqual(site.foreign, ['https://stats.test/a.js']);
    assertProblems(site);
  });

  test('works under a strict policy, with Trusted Types', async (t) => {
    const policy =
      "default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; style-src 'self'; img-src *; connect-src *; require-trusted-types-for 'script'; trusted-types consent-banner lit-html";
    const site = await openSite(t, {
      html: page(SHOP + BANNER + HELD, TAG.replace('async', 'async nonce="x"')),
      headers: { 'content-security-policy': policy },
    });
    await site.visit();
    await site.runs(...HELD_RUNS);
    await button(site).click();
    await site.preferences.locator('[part=reject-button]').click();
    await objected(site);
    assertProblems(site);
  });
});
