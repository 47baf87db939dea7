/** Mistakes in held markup: the page works, and what is marked wrongly stays held, or is stopped. */
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
} from './checks.js';
import { inChromium, openSite } from './site.js';

const SYNC = '<script src="/consent-banner.js"></script>';
const LIVE = 'https://stats.test/live.js';

describe('an unknown category', inChromium, () => {
  test('S4: stays held whatever is answered: unknown-category', async (t) => {
    const held = `<script type="text/plain" data-consent="statistics">ran.push('held')</script>`;
    const site = await openSite(t, { html: html(SHOP + BANNER + held) });
    await site.visit();
    await site.event('consent-problem');
    await site.ready();
    await assertNothingGranted(site);
    await site.accept();
    await site.settled();
    assert.deepEqual(await site.ran(), []);
    await assertUsable(site);
    assertProblems(site, 'unknown-category');
  });

  test('S4: keeps held what also has a known one: unknown-category', async (t) => {
    const held = `<iframe data-consent="analytics constructor" data-consent-src="https://stats.test/"></iframe>`;
    const site = await openSite(t, { html: html(SHOP + BANNER + held) });
    await site.visit();
    await site.event('consent-problem');
    await site.accept();
    await site.settled();
    assert.deepEqual(site.foreign, []);
    assertProblems(site, 'unknown-category');
  });
});

describe('a live marked script', inChromium, () => {
  test('S16: after us does not run, also not later: live-script', async (t) => {
    const lives = {
      '/external': `<script data-consent="analytics" src="${LIVE}"></script>`,
      '/inline': `<script data-consent="analytics">ran.push('live')</script>`,
      '/module': `<script type="module" data-consent="analytics">ran.push('live')</script>`,
      '/deferred': `<script defer data-consent="analytics" src="${LIVE}"></script>`,
    };
    const pages = Object.entries(lives).map(([path, live]) => [
      path,
      html(SHOP + BANNER + live + HELD, { head: SYNC }),
    ]);
    const site = await openSite(t, { html: Object.fromEntries(pages) });
    for (const path of Object.keys(lives))
      await t.test(path.slice(1), async () => {
        await site.visitAnew(path);
        await site.event('consent-problem');
        await site.ready();
        assert.deepEqual(await site.ran(), []);
        await assertUsable(site);
        await site.accept();
        await site.runs(...HELD_RUNS);
        await site.settled();
        assert.deepEqual(await site.ran(), ['buy', ...HELD_RUNS]);
        assertProblems(site, 'live-script');
      });
  });

  test('S16: before us ran already; it does not run twice: live-script', async (t) => {
    const live = `<script data-consent="analytics">ran.push('live')</script>`;
    const site = await openSite(t, { html: html(SHOP + live + BANNER + SYNC, { head: '' }) });
    await site.visit();
    await site.event('consent-problem');
    await site.ready();
    await site.accept();
    await site.settled();
    assert.deepEqual(await site.ran(), ['live']);
    assertProblems(site, 'live-script');
  });
});

describe('a live source', inChromium, () => {
  for (const tag of ['img', 'iframe'])
    test(`S16: of <${tag}> is unloaded, and loads once granted: live-src`, async (t) => {
      const live = `<${tag} data-consent="marketing" src="https://ads.test/live" id="live"></${tag}>`;
      const site = await openSite(t, { html: html(SHOP + BANNER + live, { head: SYNC }) });
      await site.visit();
      await site.event('consent-problem');
      await site.ready();
      const element = site.page.locator('#live');
      assert.equal(await element.getAttribute('src'), null);
      await site.accept();
      await site.settled();
      assert.equal(await element.getAttribute('src'), 'https://ads.test/live');
      assertProblems(site, 'live-src');
    });
});
