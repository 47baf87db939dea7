/** Where the answer is kept: this host alone, or the widest domain that the browser allows, and in one copy only. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertProblems, HELD, HELD_RUNS, html, SHOP } from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

const now = Math.floor(Date.now() / 1000);
const banner = (attributes = '') =>
  `<consent-banner hidden categories="analytics marketing" ${attributes}></consent-banner>`;
const AUTO = banner('cookie-domain="auto"');

/** What the browser keeps: where, and the answer without its time. */
const kept = async (site: Site) =>
  (await site.context.cookies()).map(({ name, domain, path, value }) =>
    [`${name} ${domain}${path}`, value.replace(/^1~(\d+)~\d+/, '$1')].join(' '),
  );
/** Only once the answer is where it belongs is its place noted in it. */
const placed = (site: Site) => site.page.waitForFunction(() => document.cookie.includes('~_d.'));

describe('cookie-domain="auto"', inChromium, () => {
  for (const [origin, domain, labels] of [
    ['https://www.example.test', '.example.test', 2],
    ['http://www.example.test', '.example.test', 2],
    ['https://deep.down.shop.example.co.uk', '.example.co.uk', 3],
    // What this suffix keeps apart are people's own sites.
    ['https://me.github.io', '.me.github.io', 3],
  ] as const)
    test(`shares the answer as widely as the browser allows: ${origin}`, async (t) => {
      // It is looked at after a withdrawal, and would be loaded anew meanwhile.
      const keeping = AUTO.replace('hidden', 'hidden on-withdraw="keep"');
      const site = await openSite(t, { origin, html: html(SHOP + keeping + HELD) });
      await site.visit();
      await site.banner.waitFor();
      assert.deepEqual(await kept(site), [], 'nothing is tried before there is an answer');
      await site.accept();
      await placed(site);
      await site.settled();
      const only = `consent ${domain}/ 1~analytics.1~marketing.1~_m.accept-all~_d.${labels}`;
      assert.deepEqual(await kept(site), [only]);

      await site.reload();
      await site.runs(...HELD_RUNS);
      await site.settled();
      assert.deepEqual(site.ours, ['consent-banner.js'], 'a later visit needs nothing more');
      assert.deepEqual(await kept(site), [only], 'renewed where it is');

      await site.page.evaluate(() => window.consentBanner.rejectAll());
      await site.page.waitForFunction(() => !document.cookie.includes('~_w.1'));
      await site.settled();
      assert.deepEqual(await kept(site), [
        `consent ${domain}/ 1~analytics.0~marketing.0~_m.reject-all~_d.${labels}`,
      ]);
      assertProblems(site);
    });

  test('a sibling site has the answer, and neither makes the other ask again', async (t) => {
    const origin = 'https://www.example.test';
    const other = 'https://blog.example.test/';
    const script = `<script async src="${origin}/consent-banner.js"></script>`;
    const games =
      '<consent-banner hidden categories="games" cookie-domain="auto"></consent-banner>';
    const site = await openSite(t, {
      origin,
      html: html(SHOP + AUTO),
      answers: { [other]: { type: 'text/html', body: html(games, { head: script }) } },
    });
    await site.visit();
    await site.reject();
    await placed(site);
    await site.page.goto(other);
    await site.accept();
    await site.page.waitForFunction(() => window.consentBanner.has('games'));
    await site.visit();
    await site.ready();
    assert.equal(await site.banner.count(), 0);
    await site.page.goto(other);
    await site.page.evaluate(() => window.consentBanner.ready);
    assert.equal(await site.banner.count(), 0);
    assert.deepEqual(await kept(site), [
      'consent .example.test/ 1~games.1~analytics.0~marketing.0~_m.accept-all~_d.2',
    ]);
    assertProblems(site);
  });

  for (const origin of ['http://127.0.0.1', 'http://[::1]'])
    test(`keeps it to this host where there is no wider one: ${origin}`, async (t) => {
      const site = await openSite(t, { origin, html: html(SHOP + AUTO) });
      await site.visit();
      await site.reject();
      await placed(site);
      const { hostname } = new URL(origin);
      assert.deepEqual(await kept(site), [
        `consent ${hostname}/ 1~analytics.0~marketing.0~_m.reject-all~_d.0`,
      ]);
      await site.reload();
      await site.ready();
      assert.equal(await site.banner.count(), 0);
      assert.deepEqual(site.ours, ['consent-banner.js']);
      assertProblems(site);
    });

  test('W13: a __Host- cookie has no domain', async (t) => {
    const name = 'cookie-name="__Host-consent"';
    for (const markup of [banner(name), banner(`${name} cookie-domain="auto"`)]) {
      const site = await openSite(t, { html: html(SHOP + markup) });
      await site.visit();
      await site.reject();
      await site.event('consent-change');
      await site.settled();
      const [only, ...others] = await kept(site);
      assert.match(only!, /^__Host-consent www\.shop\.test\/ 1~analytics\.0~marketing\.0~/);
      assert.deepEqual(others, []);
      assertProblems(site);
    }
  });

  test('a reset forgets the answer for the domain also where sweep.js is missing', async (t) => {
    const site = await openSite(t, {
      html: html(SHOP + AUTO),
      answers: { '/sweep.js': { status: 404 } },
    });
    await site.visit();
    await site.accept();
    await site.page.waitForFunction(() => document.cookie.includes('~_d.2'));
    await site.page.evaluate(() => window.consentBanner.reset());
    await site.event('consent-problem');
    assert.deepEqual(await kept(site), []);
    assertProblems(site, 'sweep-failed');
  });

  test('where after-answer.js is missing the answer holds for this host, and it is tried again', async (t) => {
    const site = await openSite(t, {
      html: html(SHOP + AUTO),
      answers: { '/after-answer.js': { status: 404 } },
    });
    await site.visit();
    await site.reject();
    await site.event('consent-problem');
    assert.deepEqual(await kept(site), [
      'consent www.shop.test/ 1~analytics.0~marketing.0~_m.reject-all',
    ]);
    assertProblems(site, 'elements-missing');
  });
});

describe('S5: several copies of the answer', inChromium, () => {
  const at = (seconds: number, answers: string) => `1~1~${now - seconds}~${answers}~_m.preferences`;
  const openSplit = async (t: Parameters<typeof openSite>[0], markup: string) => {
    const site = await openSite(t, { html: { '/shop/cart': html(SHOP + markup + HELD) } });
    await site.context.addCookies([
      {
        name: 'consent',
        value: at(60, 'analytics.1~marketing.0'),
        domain: '.shop.test',
        path: '/',
      },
      { name: 'consent', value: at(50, 'analytics.1~marketing.1'), url: site.origin },
      { name: 'consent', value: at(40, 'analytics.0~marketing.1'), url: `${site.origin}/shop/` },
    ]);
    return site;
  };

  for (const [name, markup, place, note] of [
    ['for this host', banner(), 'www.shop.test/', ''],
    ['for a domain', banner('cookie-domain="shop.test"'), '.shop.test/', ''],
    ['for a domain to be found', AUTO, '.shop.test/', '~_d.2'],
  ] as const)
    test(`grant only what all of them grant, and the next answer overwrites each: ${name}`, async (t) => {
      const site = await openSplit(t, markup);
      await site.visit('/shop/cart');
      await site.ready();
      assert.deepEqual(await site.ran(), []);
      assert.equal((await kept(site)).length, 3, 'no copy is touched without an answer');

      await site.page.evaluate(() => window.consentBanner.acceptAll());
      await site.runs(...HELD_RUNS);
      await site.settled();
      const answer = `1~analytics.1~marketing.1~_m.accept-all${note}`;
      assert.deepEqual(await kept(site), [`consent ${place} ${answer}`]);

      await site.visit('/shop/cart');
      await site.runs(...HELD_RUNS);
      assertProblems(site);
    });
});
