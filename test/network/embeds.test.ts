/** `<consent-embed>`: nothing before the click, then the frame that the vendor documents, until the grant is taken back. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { version } from './answers.js';
import { assertProblems, html, SHOP } from './checks.js';
import rows from './embeds/rows.js';
import { inChromium, openSite, type Site } from './site.js';

const BANNER = '<consent-banner hidden categories="analytics marketing"></consent-banner>';
const VIDEO = rows.find(({ service }) => service === 'youtube')!;

const embed = (service: string, attributes = '') =>
  `<consent-embed service="${service}" ${attributes} label="Our factory"></consent-embed>`;
const youtube = embed('youtube', VIDEO.attributes);

const button = (site: Site, part: string, index = 0) =>
  site.page.locator(`consent-embed [part=${part}]`).nth(index);
const frames = (site: Site) =>
  site.page
    .locator('consent-embed iframe')
    .evaluateAll((all) => all.map((each) => (each as HTMLIFrameElement).src));
const cookie = async (site: Site) =>
  (await site.context.cookies()).map(({ value }) => value.replace(/^1~1~\d+~/, ''))[0];

/** Opens a page and waits for its placeholder. The window is so high that nothing lies below the banner. */
async function open(site: Site): Promise<void> {
  await site.page.setViewportSize({ width: 600, height: 4000 });
  await site.visit();
  await site.ready();
  await button(site, 'load-button').waitFor();
}

test('every service with an embed has a row', () => {
  const built = readdirSync(new URL('../../dist/cdn/embeds/', import.meta.url));
  const names = built.filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -3));
  assert.deepEqual(rows.map(({ service }) => service).sort(), names.sort());
});

describe('Each embed', inChromium, () => {
  for (const { service, attributes, frame, page } of rows)
    test(`L1 ${service}: no request before the click, exactly one frame after it, none once stopped`, async (t) => {
      const site = await openSite(t, { html: html(SHOP + BANNER + embed(service, attributes)) });
      await open(site);
      assert.deepEqual(site.foreign, []);
      assert.deepEqual(await frames(site), []);
      const link = button(site, 'original-link');
      assert.equal((await link.count()) ? await link.getAttribute('href') : '', page);

      await button(site, 'load-button').click();
      await site.settled();
      assert.deepEqual(await frames(site), [frame]);
      assert.deepEqual(site.foreign, [frame.split('#')[0]]);
      assert.deepEqual(await site.context.cookies(), [], 'L3: nothing is remembered');

      await button(site, 'stop-button').click();
      await site.settled();
      assert.deepEqual(await frames(site), []);
      assert.equal(site.foreign.length, 1);
      // What a vendor's frame may use, not every browser has.
      const isOurs = (text: string) => !text.startsWith('Unrecognized feature');
      site.warnings.splice(0, Infinity, ...site.warnings.filter(isOurs));
      assertProblems(site);
    });
});

describe('A page with embeds', inChromium, () => {
  test('fetches its own files only, each once', async (t) => {
    const site = await openSite(t, { html: html(SHOP + BANNER + youtube.repeat(3)) });
    await open(site);
    const names = ['elements', 'embed', 'embeds/youtube'].map((name) => `${name}.js?v=${version}`);
    assert.deepEqual(site.ours.toSorted(), ['consent-banner.js', ...names].toSorted());
  });

  test('without an embed fetches nothing of it', async (t) => {
    const site = await openSite(t, { html: html(SHOP + BANNER) });
    await site.visit();
    await site.ready();
    assert.deepEqual(site.ours, ['consent-banner.js', `elements.js?v=${version}`]);
  });

  test('L65: "always" loads all of the service, stores it alone, and leaves the question open', async (t) => {
    const vimeo = embed('vimeo', 'video-id="123456789"');
    const site = await openSite(t, { html: html(SHOP + BANNER + youtube.repeat(5) + vimeo) });
    await open(site);
    await button(site, 'always-button').click();
    await site.settled();
    assert.deepEqual(
      await frames(site),
      Array.from({ length: 5 }, () => VIDEO.frame),
    );
    assert.equal(await cookie(site), 'marketing_youtube.1~_m.embed');
    assert.equal(await site.page.evaluate(() => window.consentBanner.decided), false);
    assert.equal(await site.banner.isVisible(), true);
    const change = await site.event('consent-change');
    assert.deepEqual([change.granted, change.source], [[], 'embed']);

    await site.reload();
    await site.ready();
    await site.page.locator('consent-embed iframe').nth(4).waitFor();
    assert.deepEqual(
      await frames(site),
      Array.from({ length: 5 }, () => VIDEO.frame),
    );
    await button(site, 'stop-button').click();
    await site.settled();
    assert.deepEqual(await frames(site), []);
    assert.equal(await cookie(site), 'marketing_youtube.0~_m.embed');
    assertProblems(site);
  });

  test('L11: a refusal elsewhere takes everything back to the placeholder', async (t) => {
    const site = await openSite(t, {
      html: html(SHOP + BANNER + youtube + embed('vimeo', 'video-id="123456789"')),
    });
    await open(site);
    await button(site, 'always-button').click();
    await button(site, 'load-button', 1).click();
    await site.settled();
    assert.equal((await frames(site)).length, 2);
    await site.reject();
    await site.settled();
    assert.deepEqual(await frames(site), []);
    assert.equal(await cookie(site), 'analytics.0~marketing.0~marketing_youtube.0~_m.reject-all');
    assertProblems(site);
  });

  test('back and forward: what was loaded once is asked for again', async (t) => {
    const site = await openSite(t, {
      html: { '/': html(SHOP + BANNER + youtube), '/next': html('<h1>Next</h1>') },
    });
    await open(site);
    await button(site, 'load-button').click();
    await site.settled();
    const steps = await site.page.evaluate(() => history.length);
    await site.visit('/next');
    assert.equal(await site.page.evaluate(() => history.length), steps + 1, 'the frame is no step');
    await site.back();
    await button(site, 'load-button').waitFor();
    assert.deepEqual(site.foreign, []);
  });

  test('a double click loads once', async (t) => {
    const site = await openSite(t, { html: html(SHOP + BANNER + youtube) });
    await open(site);
    await button(site, 'load-button').dblclick();
    await site.settled();
    assert.deepEqual(site.foreign, [VIDEO.frame]);
    assertProblems(site);
  });

  test('S12: a tool that helps the visitor can click', async (t) => {
    const site = await openSite(t, { html: html(SHOP + BANNER + youtube) });
    await open(site);
    await button(site, 'load-button').evaluate((each) => (each as HTMLElement).click());
    await site.settled();
    assert.deepEqual(site.foreign, [VIDEO.frame]);
    assert.equal(await cookie(site), undefined);
  });

  test('L1: a poster of another site is not asked for', async (t) => {
    const poster = youtube.replace('label', 'poster="https://i.ytimg.test/x.jpg" label');
    const site = await openSite(t, { html: html(SHOP + BANNER + poster) });
    await open(site);
    await site.event('consent-problem');
    await site.settled();
    assert.deepEqual(site.foreign, []);
    assertProblems(site, 'foreign-poster');
  });

  test('S2: an address can not run something, whatever is granted', async (t) => {
    const odd = `<consent-embed category="marketing" src="javascript:ran.push('js')"></consent-embed>`;
    const site = await openSite(t, { html: html(SHOP + BANNER + odd) });
    await site.visit();
    await site.event('consent-problem');
    await site.accept();
    await site.settled();
    assert.deepEqual(await site.ran(), []);
    assert.deepEqual(await frames(site), []);
    assertProblems(site, 'unsafe-link');
  });

  for (const [what, markup, code] of [
    ['an unknown service', embed('youtub', 'video-id="dQw4w9WgXcQ"'), 'unknown-embed'],
    ['no video-id', embed('youtube'), 'missing-parameter'],
    ['neither service nor src', '<consent-embed></consent-embed>', 'empty-embed'],
  ] as const)
    test(`${what}: its link stays, one problem, nothing loads`, async (t) => {
      const body = markup.replace('></', '><a href="/v">The video</a></');
      const site = await openSite(t, { html: html(SHOP + BANNER + body) });
      await site.visit();
      await site.event('consent-problem');
      await site.accept();
      await site.settled();
      assert.equal(await site.page.getByRole('link', { name: 'The video' }).isVisible(), true);
      assert.deepEqual(site.foreign, []);
      assertProblems(site, code);
    });

  test('where embed.js is missing the link stays, and the banner works', async (t) => {
    const body = youtube.replace('></', '><a href="/v">The video</a></');
    const site = await openSite(t, {
      html: html(SHOP + BANNER + body),
      answers: { '/embed.js': { status: 404, type: 'text/plain' } },
    });
    await site.visit();
    await site.event('consent-problem');
    await site.settled();
    assert.equal(await site.page.getByRole('link', { name: 'The video' }).isVisible(), true);
    await site.accept();
    assert.deepEqual(site.foreign, []);
    assertProblems(site, 'elements-missing');
  });

  test('works with everything else in one file', async (t) => {
    const head = '<script src="/consent-banner.all.js"></script>';
    const site = await openSite(t, { html: html(SHOP + BANNER + youtube, { head }) });
    await open(site);
    await button(site, 'load-button').click();
    await site.settled();
    assert.deepEqual(site.foreign, [VIDEO.frame]);
    assertProblems(site);
  });
});

describe('A held frame', inChromium, () => {
  const HELD = `<iframe title="A map" data-consent="marketing" width="400" height="300"
    data-consent-src="https://maps.test/x" DATA></iframe>`;

  test('L1: asks for itself; loaded once nothing is stored, and a refusal ends it', async (t) => {
    const site = await openSite(t, { html: html(SHOP + BANNER + HELD) });
    await open(site);
    assert.deepEqual(site.foreign, []);
    await button(site, 'load-button').click();
    await site.page.waitForFunction('document.activeElement.localName === "iframe"');
    await site.settled();
    assert.deepEqual(site.foreign, ['https://maps.test/x']);
    assert.equal(await cookie(site), undefined);
    assert.equal(await site.page.locator('consent-embed').count(), 0);
    await site.reject();
    await button(site, 'load-button').waitFor();
    assert.equal(await site.page.locator('iframe').getAttribute('src'), null);
    assertProblems(site);
  });

  test('L10: a granted service can be stopped beside it, also on the next visit', async (t) => {
    const named = HELD.replace('DATA', 'data-consent-service="youtube"');
    const site = await openSite(t, { html: html(SHOP + BANNER + named) });
    await open(site);
    await button(site, 'always-button').click();
    await site.settled();
    assert.equal(await cookie(site), 'marketing_youtube.1~_m.embed');
    assert.deepEqual(site.foreign, ['https://maps.test/x']);
    await site.reload();
    await site.ready();
    await button(site, 'stop-button').click();
    await button(site, 'load-button').waitFor();
    assert.equal(await cookie(site), 'marketing_youtube.0~_m.embed');
    assert.equal(await site.page.locator('iframe').getAttribute('src'), null);
    assertProblems(site);
  });

  test('whose category was granted fetches no user interface', async (t) => {
    const decidedAt = Math.floor(Date.now() / 1000);
    const cookies = { consent: `1~1~${decidedAt}~analytics.1~marketing.1~_m.accept-all` };
    const site = await openSite(t, { html: html(SHOP + BANNER + HELD), cookies });
    await site.visit();
    await site.ready();
    assert.deepEqual(site.ours, ['consent-banner.js']);
    assert.deepEqual(site.foreign, ['https://maps.test/x']);
  });
});

describe('Under the strictest policy', inChromium, () => {
  const head = '<script async nonce="x" src="/consent-banner.js"></script>';
  const policy = `script-src 'nonce-x' 'strict-dynamic'; style-src 'self';
    require-trusted-types-for 'script'; trusted-types lit-html consent-banner`.replace(/\s+/g, ' ');

  test('W51 W52: embeds, held frames and forms ask and load', async (t) => {
    const site = await openSite(t, {
      html: html(
        `${SHOP}<consent-banner hidden categories="analytics marketing">
          <consent-service name="google-recaptcha"></consent-service></consent-banner>${youtube}
        <iframe title="A map" data-consent="marketing" data-consent-src="https://maps.test/x"></iframe>
        <form><div class="g-recaptcha" data-sitekey="x"></div><button>Send</button></form>`,
        { head },
      ),
      headers: { 'content-security-policy': policy },
    });
    await open(site);
    await button(site, 'load-button', 1).waitFor();
    // Each asks once its own file has come, so the next one waits.
    await button(site, 'always-button', 2).click();
    await site.sees('reCAPTCHA', () => site.foreign.length === 1);
    await button(site, 'load-button', 1).click();
    await site.sees('the map', () => site.foreign.length === 2);
    await button(site, 'load-button').click();
    await site.settled();
    assert.deepEqual(site.foreign, [
      'https://www.google.com/recaptcha/api.js?render=onload',
      'https://maps.test/x',
      VIDEO.frame,
    ]);
    assertProblems(site);
  });
});
