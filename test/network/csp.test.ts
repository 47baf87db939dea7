/** Under every policy a careful site may send, the banner shows and consent releases what the policy allows. */
import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import { version } from './answers.js';
import { assertProblems, assertUsable, BANNER, html, SHOP } from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

const NONCED = '<script async nonce="x" src="/consent-banner.js"></script>';
const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html consent-banner";
const HOSTS = 'https://stats.test https://ads.test https://www.googletagmanager.com';

const SERVICE = `<consent-banner hidden categories="analytics">
  <consent-service name="google-analytics" measurement-id="G-ABC1234567"></consent-service></consent-banner>`;

/** Two that wait for each other, so that the second is preloaded, and an inline script. */
const HELD = `
  <script type="text/plain" data-consent="analytics" nonce="x" src="https://stats.test/1.js"></script>
  <script type="text/plain" data-consent="analytics" nonce="x" src="https://stats.test/2.js"></script>
  <script type="text/plain" data-consent="analytics" nonce="x">ran.push('inline')</script>
  <script type="text/plain" data-consent="analytics" data-consent-type="module" nonce="x">ran.push('module')</script>`;
const RUNS = [
  'stats.test/1.js',
  'stats.test/2.js',
  'inline',
  'module',
  'www.googletagmanager.com/gtag/js?id=G-ABC1234567',
];

const openUnder = (
  t: TestContext,
  policy: string,
  body: string,
  { head = NONCED, ...rest }: { head?: string; lang?: string; cookies?: Record<string, string> },
): Promise<Site> =>
  openSite(t, {
    html: html(SHOP + body, { head, ...(rest.lang && { lang: rest.lang }) }),
    headers: { 'content-security-policy': policy },
    ...(rest.cookies && { cookies: rest.cookies }),
  });

const policies = [
  { name: 'nonce', policy: "script-src 'nonce-x'" },
  { name: 'nonce and strict-dynamic', policy: "script-src 'nonce-x' 'strict-dynamic'" },
  {
    name: 'hosts by name, our tag without a nonce',
    policy: `script-src 'self' ${HOSTS} 'nonce-x'`,
    head: '<script async src="/consent-banner.js"></script>',
  },
  {
    name: "Trusted Types and style-src 'self'",
    policy: `style-src 'self'; ${TRUSTED}`,
  },
  {
    name: 'the strictest that the design promises',
    policy: `script-src 'nonce-x' 'strict-dynamic'; style-src 'self'; ${TRUSTED}`,
  },
  { name: 'nothing but nonced scripts', policy: "default-src 'none'; script-src 'nonce-x'" },
  {
    name: 'nothing but nonced scripts, with Trusted Types',
    policy: `default-src 'none'; script-src 'nonce-x'; base-uri 'none'; ${TRUSTED}`,
  },
];

describe('a policy', inChromium, () => {
  for (const { name, policy, head } of policies) {
    test(`W50 W51 W52 W53 S14: ${name}: all is shown and released, nothing violated`, async (t) => {
      // In German, so that a language file is fetched too.
      const site = await openUnder(t, policy, SERVICE + HELD, {
        lang: 'de',
        ...(head && { head }),
      });
      await site.visit();
      await site.ready();
      await site.banner.waitFor();
      assert.equal(
        await site.banner.locator('[data-action=accept-all]').innerText(),
        'Alle akzeptieren',
      );
      assert.equal(
        await site.banner.evaluate((box) => getComputedStyle(box).position),
        'fixed',
        'the styles apply',
      );
      assert.deepEqual(site.foreign, []);
      assert.deepEqual(await site.ran(), []);

      await site.choose('analytics');
      await site.runs(...RUNS);
      await site.settled();
      assert.deepEqual((await site.ran()).toSorted(), RUNS.toSorted());
      await assertUsable(site);
      assertProblems(site);

      await site.reload();
      await site.runs(...RUNS);
      await site.settled();
      assert.deepEqual((await site.ran()).toSorted(), RUNS.toSorted());
      assertProblems(site);
    });
  }

  test('W52: Trusted Types: frames, objects and images are released too', async (t) => {
    const held = `
      <iframe data-consent="social" data-consent-src="https://video.test/frame"></iframe>
      <object data-consent="social" data-consent-data="https://video.test/object"></object>
      <embed data-consent="social" data-consent-src="https://video.test/embed">
      <img data-consent="social" data-consent-src="https://video.test/img" alt="">`;
    const site = await openUnder(t, TRUSTED, BANNER + held, {});
    await site.visit();
    await site.accept();
    await site.sees('four addresses', () => site.foreign.length === 4);
    await site.settled();
    const asked = site.foreign.map((url) => url.slice('https://video.test/'.length));
    assert.deepEqual(asked.toSorted(), ['embed', 'frame', 'img', 'object']);
    assertProblems(site);
  });
});

const INJECTED = '<script type="text/plain" data-consent="necessary">ran.push("injected")</script>';

describe('a policy has the last word', inChromium, () => {
  for (const policy of ["script-src 'nonce-x'", "default-src 'none'; script-src 'nonce-x'"]) {
    test(`W51: ${policy}: we lend our nonce to no markup that somebody injected`, async (t) => {
      const site = await openUnder(t, policy, BANNER + HELD + INJECTED, {});
      await site.visit();
      await site.accept();
      await site.runs('module');
      await site.settled();
      assert.equal((await site.ran()).includes('injected'), false);
      const violations = site.told.filter(({ type }) => type === 'securitypolicyviolation');
      assert.deepEqual(
        violations.map(({ blockedURI }) => blockedURI),
        ['inline'],
        'the browser refused it, so it was tried',
      );
      assert.deepEqual(site.errors, []);
    });
  }

  const forbidden = "require-trusted-types-for 'script'; trusted-types lit-html";

  test('W52: our Trusted Types policy forbidden: what is granted stays held, and we say so', async (t) => {
    const decidedAt = Math.floor(Date.now() / 1000);
    const cookies = { consent: `1~1~${decidedAt}~analytics.1~_m.accept-all` };
    const site = await openUnder(t, forbidden, SERVICE + HELD, { cookies });
    await site.visit();
    await site.event('consent-problem');
    await site.settled();
    assert.deepEqual(await site.ran(), []);
    assert.equal(await site.page.locator('[data-consent-state=released]').count(), 0);
    const problems = site.told.filter(({ type }) => type === 'consent-problem');
    assert.ok(problems.some(({ code }) => code === 'refused-by-policy'));
    assert.equal(
      site.warnings.filter((text) => text.includes('[refused-by-policy]')).length,
      1,
      'one warning however many elements',
    );
    assert.deepEqual(site.errors, []);
    await assertUsable(site);
  });

  test('W52: our Trusted Types policy forbidden: the first visit grants nothing, and we say so', async (t) => {
    const site = await openUnder(t, forbidden, BANNER + HELD, {});
    await site.visit();
    await site.event('consent-problem');
    await site.settled();
    assert.deepEqual(site.ours, ['consent-banner.js', `debug.js?v=${version}`]);
    assert.deepEqual(await site.ran(), []);
    assert.deepEqual(site.foreign, []);
    assert.deepEqual(site.errors, []);
    assert.equal(site.warnings.length, 1);
    await assertUsable(site);
  });
});
