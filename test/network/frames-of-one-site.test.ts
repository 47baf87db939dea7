/** Pages in frames of the same site: the page around them asks, and its answer counts in all of them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertProblems, BANNER, HELD, HELD_RUNS, html, SHOP } from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

const FRAME = '<iframe src="/frame" title="Frame"></iframe>';
const pages = { '/': html(SHOP + BANNER + FRAME), '/frame': html(BANNER + HELD) };

const banners = async (site: Site) =>
  Promise.all(site.page.frames().map((frame) => frame.locator('[part=banner]').count()));
const inFrame = (site: Site) => site.page.frames()[1]!;
const runsInFrame = (site: Site, ...names: string[]) =>
  inFrame(site).waitForFunction(
    (wanted) => wanted.every((name) => window.ran.includes(name)),
    names,
  );

describe('a frame of the same site', inChromium, () => {
  test('does not ask beside the page around it', async (t) => {
    const site = await openSite(t, { html: pages });
    await site.visit();
    await site.banner.first().waitFor();
    await inFrame(site).evaluate(() => window.consentBanner.ready);
    await site.settled();
    assert.deepEqual(await banners(site), [1, 0]);
    assertProblems(site);
  });

  // Browsers that tell of cookies do so in frames too; the others have the page around them.
  for (const [name, before] of [
    ['with cookieStore', ''],
    ['without', 'delete window.cookieStore; delete Window.prototype.cookieStore;'],
  ] as const)
    test(`follows what is answered there, ${name}, and what is withdrawn`, async (t) => {
      const site = await openSite(t, { html: pages, before });
      await site.visit();
      await site.page.locator('body > consent-banner [part=accept-button]').click();
      await runsInFrame(site, ...HELD_RUNS);
      await site.page.evaluate(() => window.consentBanner.rejectAll());
      await inFrame(site).waitForFunction(() => !window.consentBanner.has('analytics'));
      assertProblems(site);
    });

  test('asks by itself where the page around it does not ask', async (t) => {
    const site = await openSite(t, { html: { ...pages, '/': html(SHOP + FRAME, { head: '' }) } });
    await site.visit();
    await inFrame(site).locator('[part=banner]').waitFor();
    assertProblems(site);
  });

  test('asks by itself in a page of another site', async (t) => {
    const outer = 'https://outer.test/';
    const site = await openSite(t, {
      html: pages,
      answers: {
        [outer]: {
          type: 'text/html',
          body: html('<iframe src="https://www.shop.test/frame" title="Shop"></iframe>', {
            head: '',
          }),
        },
      },
    });
    await site.page.goto(outer);
    await inFrame(site).locator('[part=banner]').waitFor();
    assertProblems(site);
  });
});
