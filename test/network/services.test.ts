/** Declared services: nothing before consent, then what their vendors document, once. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { heldBack, version } from './answers.js';
import { assertNothingGranted, assertProblems, html, SHOP } from './checks.js';
import { inChromium, openSite } from './site.js';

interface Vendor {
  name: string;
  category: string;
  attributes: string;
  script: string;
  /** An id that no account of the vendor has, and what is asked for then. */
  odd: string;
  oddScript: string;
  /** Read in the page once the vendor's script is there, in `stub`. */
  read: string;
  stub: unknown;
}

/** Tells an `arguments` object from an array, which JSON does not. */
const KIND = '((entry) => [Object.prototype.toString.call(entry), ...entry])';

const vendors: Vendor[] = [
  {
    name: 'google-analytics',
    category: 'analytics',
    attributes: 'measurement-id="G-ABC1234567"',
    script: 'https://www.googletagmanager.com/gtag/js?id=G-ABC1234567',
    odd: 'measurement-id="UA-44994606-1&x=1"',
    oddScript: 'https://www.googletagmanager.com/gtag/js?id=UA-44994606-1%26x%3D1',
    read: `(dataLayer[1][1] = dataLayer[1][1] instanceof Date, [Array.isArray(dataLayer), dataLayer.map(${KIND})])`,
    stub: [
      true,
      [
        [
          '[object Arguments]',
          'consent',
          'default',
          {
            ad_storage: 'denied',
            ad_user_data: 'denied',
            ad_personalization: 'denied',
            analytics_storage: 'granted',
          },
        ],
        ['[object Arguments]', 'js', true],
        ['[object Arguments]', 'config', 'G-ABC1234567'],
      ],
    ],
  },
  {
    name: 'hotjar',
    category: 'analytics',
    attributes: 'site-id="1016800"',
    script: 'https://static.hotjar.com/c/hotjar-1016800.js?sv=6',
    odd: 'site-id="../1"',
    oddScript: 'https://static.hotjar.com/c/hotjar-..%2F1.js?sv=6',
    read: `(hj('event', 'bought'), [_hjSettings, hj.q.map(${KIND})])`,
    stub: [{ hjid: 1016800, hjsv: 6 }, [['[object Arguments]', 'event', 'bought']]],
  },
  {
    name: 'linkedin-insight',
    category: 'marketing',
    attributes: 'partner-id="1234567"',
    script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    odd: 'partner-id="acme"',
    oddScript: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    read: `(lintrk('track', { conversion_id: 1 }),
      [_linkedin_partner_id, _linkedin_data_partner_ids, lintrk.q.map(${KIND})])`,
    stub: ['1234567', ['1234567'], [['[object Array]', 'track', { conversion_id: 1 }]]],
  },
  {
    name: 'hubspot',
    category: 'marketing',
    attributes: 'hub-id="4124978" region="eu1"',
    script: 'https://js-eu1.hs-scripts.com/4124978.js',
    odd: 'hub-id="41/../24"',
    oddScript: 'https://js.hs-scripts.com/41%2F..%2F24.js',
    read: '[disableHubSpotCookieBanner, _hsq, _hsp]',
    stub: [
      true,
      [],
      [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
    ],
  },
];

const declare = (name: string, attributes = '', category = ''): string =>
  html(`${SHOP}<consent-banner hidden categories="${category}">
    <consent-service name="${name}" ${attributes}></consent-service></consent-banner>`);
const fileOfService = (name: string) => `services/${name}.js?v=${version}`;

for (const vendor of vendors) {
  const { name, category, attributes, script, odd, oddScript, read, stub } = vendor;

  describe(`<consent-service name="${name}">`, inChromium, () => {
    test('L1 F2: asks nobody before consent; then its script, once, after its stub and calls', async (t) => {
      const site = await openSite(t, { html: declare(name, attributes) });
      await site.visit();
      await site.ready();
      await assertNothingGranted(site);
      assert.equal(site.ours.includes(fileOfService(name)), false, 'not even its file');

      await site.accept();
      await site.runs(script.slice('https://'.length));
      await site.settled();
      assert.deepEqual(site.foreign, [script]);
      assert.deepEqual(await site.ran(), [script.slice('https://'.length)]);
      assert.deepEqual(await site.page.evaluate(read), stub);
      assert.deepEqual(site.told.find(({ type }) => type === 'consent-change')?.['granted'], [
        category,
      ]);

      await site.page.evaluate(() => {
        window.consentBanner.save({});
        window.consentBanner.acceptAll();
      });
      await site.settled();
      assert.deepEqual(site.foreign, [script], 'a second answer starts nothing twice');
      assertProblems(site);
    });

    test('L1: refused, not even its file is fetched, now or on the next visit', async (t) => {
      const site = await openSite(t, { html: declare(name, attributes, `${category} other`) });
      await site.visit();
      await site.choose('other');
      await site.event('consent-change');
      for (const visit of ['this', 'the next']) {
        await site.settled();
        assert.deepEqual(site.foreign, [], `${visit} visit`);
        assert.equal(site.ours.includes(fileOfService(name)), false, `${visit} visit`);
        await site.reload();
        await site.ready();
      }
      assertProblems(site);
    });

    test('S3: without its parameter it stays off, with an odd one it loads; it says so', async (t) => {
      const site = await openSite(t, {
        html: { '/missing': declare(name), '/odd': declare(name, odd) },
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
      assert.deepEqual(site.foreign, [oddScript], 'percent-encoded');
      assertProblems(site, 'odd-parameter');
    });
  });
}

describe('services', inChromium, () => {
  test('the stubs leave what the page has: its data layer and its gtag', async (t) => {
    const own =
      '<script>dataLayer = [{ page: "shop" }]; function gtag() { ran.push(arguments[0]) }</script>';
    const site = await openSite(t, {
      html: own + declare('google-analytics', 'measurement-id="G-ABC1234567"'),
    });
    await site.visit();
    await site.accept();
    await site.runs('www.googletagmanager.com/gtag/js?id=G-ABC1234567');
    assert.deepEqual((await site.ran()).slice(0, 3), ['consent', 'js', 'config']);
    assert.deepEqual(await site.page.evaluate('dataLayer'), [{ page: 'shop' }]);
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
