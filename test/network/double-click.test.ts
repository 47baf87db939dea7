/** People double-click. What was under the banner is not what they meant. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertProblems, assertUsable, BANNER, html } from './checks.js';
import { inChromium, openSite } from './site.js';

const UNDER = `<button id="buy" style="position: fixed; inset: 0; width: 100%">Buy</button>
  <script>document.getElementById('buy').onclick = () => ran.push('buy');</script>`;

describe('A double click in the banner', inChromium, () => {
  for (const action of ['accept-all', 'reject-all'])
    test(`on ${action} does not reach what is under it, and the page goes on`, async (t) => {
      const site = await openSite(t, { html: html(BANNER + UNDER) });
      await site.visit();
      const button = site.banner.locator(`[data-action=${action}]`);
      const { x, y, width, height } = (await button.boundingBox())!;
      const at = [x + width / 2, y + height / 2] as const;
      await site.page.mouse.dblclick(...at);
      await site.banner.waitFor({ state: 'detached' });
      assert.deepEqual(await site.ran(), []);
      await site.page.mouse.click(...at, { clickCount: 1 });
      assert.deepEqual(await site.ran(), ['buy'], 'one that is meant for the page gets there');
      await assertUsable(site);
      assertProblems(site);
    });

  test('is one as slow as the visitor’s system takes it for one', async (t) => {
    const site = await openSite(t, { html: html(BANNER + UNDER) });
    await site.visit();
    const { x, y } = (await site.banner.locator('[data-action=accept-all]').boundingBox())!;
    const { mouse } = site.page;
    await site.stopClock();
    await mouse.click(x + 5, y + 5);
    await site.event('consent-change');
    await site.page.clock.runFor(2000);
    await site.banner.waitFor({ state: 'detached' });
    await mouse.down({ clickCount: 2 });
    await mouse.up({ clickCount: 2 });
    assert.deepEqual(await site.ran(), []);
    await mouse.click(x + 5, y + 5);
    await site.runs('buy');
    assertProblems(site);
  });

  for (const [width, height] of [
    [900, 320],
    [915, 340],
    [1280, 720],
  ] as const)
    test(`on the settings answers nothing in the preferences, at ${width} x ${height}`, async (t) => {
      const site = await openSite(t, { html: html(BANNER + UNDER) });
      await site.page.setViewportSize({ width, height });
      await site.visit();
      await site.banner.locator('[data-action=settings]').dblclick();
      await site.preferences.waitFor();
      await site.settled();
      assert.equal(await site.page.evaluate(() => window.consentBanner.record), null);
      assert.equal(await site.preferences.isVisible(), true);
      assert.deepEqual(await site.ran(), []);
    });

  test('on the button that closes the preferences answers nothing in the banner behind', async (t) => {
    const site = await openSite(t, {
      html: html(BANNER.replace('hidden', 'hidden placement="top"')),
    });
    await site.page.setViewportSize({ width: 768, height: 640 });
    await site.visit();
    await site.banner.locator('[data-action=settings]').click();
    await site.preferences.locator('[data-action=close]').dblclick();
    await site.banner.waitFor();
    await site.settled();
    assert.equal(await site.page.evaluate(() => window.consentBanner.record), null);
    assert.equal(await site.preferences.count(), 0);
  });
});
