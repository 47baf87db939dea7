/** Declared services when something is wrong, or changes while they start; test/network/vendors has what each does. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { heldBack, version } from './answers.js';
import { assertProblems, html, SHOP } from './checks.js';
import { inChromium, openSite } from './site.js';

const declare = (name: string, attributes = '', category = ''): string =>
  html(`${SHOP}<consent-banner hidden categories="${category}">
    <consent-service name="${name}" ${attributes}></consent-service></consent-banner>`);
const fileOfService = (name: string) => `services/${name}.js?v=${version}`;

describe('services', inChromium, () => {
  test('S3: without its parameter one stays off, with an odd one it loads; it says so', async (t) => {
    const site = await openSite(t, {
      html: {
        '/missing': declare('hotjar'),
        '/odd': declare('google-analytics', 'measurement-id="UA-44994606-1&x=1"'),
      },
    });
    await site.visitAnew('/missing');
    await site.accept();
    await site.event('consent-problem');
    await site.settled();
    assert.deepEqual(site.foreign, []);
    assertProblems(site, 'missing-parameter');

    await site.visitAnew('/odd');
    await site.accept();
    await site.event('consent-problem');
    await site.sees('its script', () => !!site.foreign[0]);
    await site.settled();
    assert.deepEqual(
      site.foreign,
      ['https://www.googletagmanager.com/gtag/js?id=UA-44994606-1%26x%3D1'],
      'percent-encoded',
    );
    assertProblems(site, 'odd-parameter');
  });

  test('the stubs leave what the page has: its data layer and its gtag', async (t) => {
    const own =
      '<script>dataLayer = [{ page: "shop" }]; function gtag() { ran.push(arguments[0]) }</script>';
    const site = await openSite(t, {
      html: own + declare('google-analytics', 'measurement-id="G-ABC1234567"'),
    });
    await site.visit();
    await site.accept();
    await site.runs('www.googletagmanager.com/gtag/js?id=G-ABC1234567');
    assert.deepEqual((await site.ran()).slice(0, 2), ['js', 'config'], 'its gtag is called');
    const layer = await site.page.evaluate<unknown[]>(
      'dataLayer.map((entry) => entry[1] ?? entry.event ?? entry)',
    );
    assert.deepEqual(layer, [{ page: 'shop' }, 'default', 'update', 'consent-update']);
    assertProblems(site);
  });

  test('S3 W59: one of the site owner starts by its own address, with what its element says', async (t) => {
    const acme = (attributes: string) => declare('acme-stats', attributes);
    const site = await openSite(t, {
      html: {
        '/': acme(
          'category="statistics" src="https://stats.acme.test/s.js" crossorigin="anonymous"',
        ),
        '/odd': acme('category="statistics" src="javascript:ran.push(1)"'),
        '/none': acme('src="https://stats.acme.test/s.js"'),
      },
    });
    await site.visit();
    await site.ready();
    assert.deepEqual(site.foreign, []);
    await site.accept();
    await site.runs('stats.acme.test/s.js');
    await site.settled();
    assert.deepEqual(site.foreign, ['https://stats.acme.test/s.js']);
    const script = site.page.locator('script[src="https://stats.acme.test/s.js"]');
    assert.equal(await script.getAttribute('crossorigin'), 'anonymous');
    assert.equal(await script.getAttribute('integrity'), null);
    assertProblems(site);

    for (const [path, code] of [
      ['/odd', 'missing-parameter'],
      ['/none', 'unknown-service'],
    ] as const) {
      await site.visitAnew(path);
      await site.accept();
      await site.event('consent-problem');
      await site.settled();
      assert.deepEqual(site.foreign, [], path);
      assert.deepEqual(await site.ran(), [], path);
      assertProblems(site, code);
    }
  });

  test('W15: one that looks at localStorage is refused without an error where that is blocked', async (t) => {
    const site = await openSite(t, {
      html: declare('plausible', 'script-id="AbCdEfGhIjKlMnOpQrStU"'),
      before: `Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('blocked', 'SecurityError'); },
      });`,
    });
    await site.visit();
    await site.accept();
    await site.runs('plausible.io/js/pa-AbCdEfGhIjKlMnOpQrStU.js');
    await site.page.evaluate(() => window.consentBanner.rejectAll());
    await site.settled();
    assert.deepEqual(site.errors, []);
    assert.equal(await site.page.evaluate(() => window.consentBanner.has('plausible')), false);
    assertProblems(site);
  });

  test('L1: one that is named like a category waits for its own', async (t) => {
    const named = (name: string) =>
      `<consent-service name="${name}" category="marketing" src="https://${name}.test/s.js"></consent-service>`;
    const site = await openSite(t, {
      html: html(`${SHOP}<consent-banner hidden categories="analytics marketing">
        <consent-category name="shop" required></consent-category>
        ${named('necessary')}${named('analytics')}${named('shop')}</consent-banner>`),
    });
    await site.visit();
    await site.ready();
    assert.deepEqual(site.foreign, []);
    await site.choose('analytics');
    await site.event('consent-change');
    await site.settled();
    assert.deepEqual(site.foreign, []);
    await site.page.evaluate(() => window.consentBanner.acceptAll());
    await site.runs('necessary.test/s.js', 'analytics.test/s.js', 'shop.test/s.js');
    assertProblems(site);
  });

  test('L11: one of the site owner has no other end, so the page is loaded anew', async (t) => {
    const site = await openSite(t, {
      html: declare('acme-stats', 'category="statistics" src="https://stats.acme.test/s.js"'),
    });
    await site.visit();
    await site.accept();
    await site.runs('stats.acme.test/s.js');
    const anew = site.page.waitForEvent('load');
    await site.page.evaluate(() => window.consentBanner.rejectAll());
    await anew;
    await site.ready(2);
    await site.settled();
    assert.deepEqual(await site.ran(), []);
    assertProblems(site);
  });

  test('S9: what the page put on Object.prototype is no attribute of its script', async (t) => {
    const site = await openSite(t, {
      html: declare('hotjar', 'site-id="1016800"'),
      before: `Object.prototype.onerror = 'ran.push("onerror")';`,
      answers: { 'https://static.hotjar.com/c/hotjar-1016800.js': { abort: true } },
    });
    await site.visit();
    await site.accept();
    await site.sees('its script', () => !!site.foreign[0]);
    await site.settled();
    assert.deepEqual(await site.ran(), []);
  });

  test('one whose script a blocker empties does no harm', async (t) => {
    const site = await openSite(t, {
      html: declare('microsoft-uet', 'tag-id="12345678"'),
      answers: { 'https://bat.bing.com/bat.js': { body: '' } },
    });
    await site.visit();
    await site.accept();
    await site.sees('its script', () => !!site.foreign[0]);
    await site.settled();
    assert.deepEqual(site.errors, []);
    assertProblems(site);
  });

  test('those that have nothing to load are asked for, and say nothing', async (t) => {
    const site = await openSite(t, {
      html: html(`${SHOP}<consent-banner hidden>
        <consent-service name="youtube" video-id="dQw4w9WgXcQ"></consent-service>
        <consent-service name="bitly"></consent-service></consent-banner>`),
    });
    await site.visit();
    await site.accept();
    await site.settled();
    assert.deepEqual(site.foreign, []);
    assertProblems(site);
  });

  test('one whose file is missing stays off and says so', async (t) => {
    const site = await openSite(t, {
      html: declare('hotjar', 'site-id="1016800"'),
      answers: { '/services/hotjar.js': { status: 404 } },
    });
    await site.visit();
    await site.accept();
    await site.event('consent-problem');
    await site.settled();
    assert.deepEqual(site.foreign, []);
    assertProblems(site, 'service-failed');
  });

  test('L11: the answer taken back while its file is on the way keeps it off', async (t) => {
    const { answer, letGo } = heldBack();
    const site = await openSite(t, {
      html: declare('hotjar', 'site-id="1016800"'),
      answers: { '/services/hotjar.js': answer },
    });
    await site.visit();
    await site.accept();
    await site.sees('its file is asked for', () => site.ours.includes(fileOfService('hotjar')));
    await site.page.evaluate(() => window.consentBanner.rejectAll());
    letGo();
    await site.settled();
    assert.deepEqual(site.foreign, []);
    assertProblems(site);

    await site.page.evaluate(() => window.consentBanner.acceptAll());
    await site.runs('static.hotjar.com/c/hotjar-1016800.js?sv=6');
    assertProblems(site);
  });

  test('S4: one that was refused on its own stays off, though its category is on', async (t) => {
    const now = Math.floor(Date.now() / 1000);
    const answers = 'analytics.1~analytics_hotjar.0~analytics_other.0';
    const held = `<script type="text/plain" data-consent="analytics" data-consent-service="other" src="https://other.test/x.js"></script>
      <script type="text/plain" data-consent="analytics" src="https://stats.test/a.js"></script>`;
    const site = await openSite(t, {
      html: declare('hotjar', 'site-id="1016800"') + held,
      cookies: { consent: `1~1~${now}~${answers}~_m.preferences` },
    });
    await site.visit();
    await site.runs('stats.test/a.js');
    await site.settled();
    assert.deepEqual(await site.ran(), ['stats.test/a.js']);
    assert.deepEqual(site.ours, ['consent-banner.js']);
    assertProblems(site);
  });
});
