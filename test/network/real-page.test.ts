/** A real company's privacy page, whose tags ran without asking, marked as the README tells a site owner to. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { version } from './answers.js';
import { assertProblems } from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

const file = new URL('../../../shared/pages/allthingstalk.html', import.meta.url);
// The page is not ours to copy into the repository.
const skipPage = inChromium.skip || (existsSync(file) ? false : `${file.pathname} is not there`);

const HOTJAR = 'https://static.hotjar.com/c/hotjar-1016800.js?sv=6';
const ANALYTICS = 'https://www.googletagmanager.com/gtag/js?id=G-ABC1234567';
/** How their stubs sign. */
const RUNS = [HOTJAR, ANALYTICS].map((url) => url.slice('https://'.length));
const HUBSPOT = '/hs/scriptloader/4124978.js';
const VENDORS = /hotjar|google|hs-scripts|hs-analytics|hubspot\.(com|net)|\/hs\/scriptloader/;
/** The page's own style sheet and tools, which happen to live with HubSpot. */
const OWN = /cdn2\.hubspot\.net\/.*\.css|hubspotusercontent|\/hs\/hsstatic/;
const OURS = /\?v=/;

/** Replaces what is in the page exactly once; a page that is not the one we know fails. */
function exchange(page: string, [from, to]: [RegExp, string]): string {
  assert.equal(page.match(new RegExp(from, 'g'))?.length, 1, `${from} is there once`);
  return page.replace(from, () => to);
}

const marks: [RegExp, string][] = [
  [/<head>/, '<head><script async src="/consent-banner.js"></script>'],
  [
    /<!--  Added by GoogleAnalytics integration -->[^]*<!-- \/Added by GoogleAnalytics integration -->/,
    '',
  ],
  [
    /(?<=<!-- Hotjar Tracking Code [^\n]*\n)<script>/,
    '<script type="text/plain" data-consent="analytics">',
  ],
  [
    /(?<=id="hs-script-loader" src="\/hs\/scriptloader\/4124978.js") type="text\/javascript"/,
    ' type="text/plain" data-consent="marketing"',
  ],
  [
    /(?<=<body [^>]*>)/,
    `<consent-banner hidden policy-href="/privacy" categories="analytics marketing">
       <consent-service name="google-analytics" measurement-id="G-ABC1234567"></consent-service>
     </consent-banner>`,
  ],
  [/(?=<\/body>)/, '<a href="#consent-preferences">Cookie settings</a>'],
];
const marked = () => marks.reduce(exchange, readFileSync(file, 'utf8'));

const openPage = (t: Parameters<typeof openSite>[0]): Promise<Site> =>
  openSite(t, {
    origin: 'https://www.allthingstalk.com',
    html: marked(),
    answers: { [HUBSPOT]: { body: "ran.push('hubspot')" } },
  });

/** What the tags asked for. */
const asked = (site: Site): string[] =>
  site.requests
    .map((each) => each.url())
    .filter((url) => VENDORS.test(url) && !OWN.test(url) && !OURS.test(url));

/** Everything that the page keeps in the browser. */
const kept = async (site: Site) => ({
  cookies: (await site.context.cookies()).map(({ name }) => name),
  ...(await site.page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
  }))),
});
const NOTHING = { cookies: [], local: [], session: [], databases: [], caches: [] };

describe('a real page', { ...inChromium, skip: skipPage }, () => {
  test('L1 L3: before a choice its tags ask for nothing, and nothing is kept', async (t) => {
    const site = await openPage(t);
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    // What people do without answering.
    await site.page.mouse.wheel(0, 800);
    await site.page.mouse.click(600, 10);
    await site.page.keyboard.press('Escape');
    await site.settled();

    assert.deepEqual(asked(site), []);
    assert.deepEqual(await kept(site), NOTHING);
    assert.equal(await site.banner.isVisible(), true);
    assert.equal(site.foreign.filter((url) => OWN.test(url)).length, 2, 'its own files do load');
    assertProblems(site);
  });

  test('L20 L30: "reject all" keeps it so, on this visit and the next, and the banner is gone', async (t) => {
    const site = await openPage(t);
    await site.visit();
    await site.reject();
    await site.banner.waitFor({ state: 'detached' });
    await site.settled();
    assert.deepEqual(asked(site), []);
    assert.deepEqual(await kept(site), { ...NOTHING, cookies: ['consent'] });

    // What the refusal still owes would be paid on the next page, by one more file.
    await site.page.waitForFunction(() => !document.cookie.includes('~_w.1'));
    await site.reload();
    await site.ready();
    assert.deepEqual(asked(site), []);
    assert.equal(await site.banner.count(), 0);
    assert.deepEqual(site.ours, ['consent-banner.js']);
    assert.deepEqual(await kept(site), { ...NOTHING, cookies: ['consent'] });
    assertProblems(site);
  });

  test('L6: agreeing to analytics alone loads Hotjar and Analytics, not HubSpot', async (t) => {
    const site = await openPage(t);
    await site.visit();
    await site.choose('analytics');
    await site.runs(...RUNS);
    await site.settled();
    assert.deepEqual(asked(site).toSorted(), [HOTJAR, ANALYTICS]);
    assert.deepEqual((await site.ran()).toSorted(), RUNS);
    assert.deepEqual(site.told.find(({ type }) => type === 'consent-change')?.['granted'], [
      'analytics',
    ]);

    await site.reload();
    await site.runs(...RUNS);
    await site.settled();
    assert.deepEqual(asked(site).toSorted(), [HOTJAR, ANALYTICS]);
    assert.equal(await site.banner.count(), 0);
    assert.deepEqual(site.ours, ['consent-banner.js', `services/google-analytics.js?v=${version}`]);
    assertProblems(site);
  });

  test('L6: agreeing to marketing alone loads HubSpot with all its attributes, and nothing else', async (t) => {
    const site = await openPage(t);
    await site.visit();
    await site.choose('marketing');
    await site.runs('hubspot');
    await site.settled();
    assert.deepEqual(asked(site), [site.origin + HUBSPOT]);
    const copy = site.page.locator('script#hs-script-loader:not([data-consent])');
    assert.deepEqual(
      await copy.evaluate((script: HTMLScriptElement) => [script.async, script.defer]),
      [true, true],
    );
    assertProblems(site);
  });
});
