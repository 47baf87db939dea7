/** A content blocker hides the banner or blocks our files: the page works, and nothing is granted. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNothingGranted,
  assertProblems,
  assertUsable,
  HELD,
  html,
  SHOP,
  TAG,
} from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

const LINK = '<a href="#consent-preferences">Cookie settings</a>';
const TALL = '<div style="height: 3000px"></div>';

/** Nothing lies over the page or makes it inert: it scrolls, tabs and takes clicks. */
async function assertFree(site: Site): Promise<void> {
  await assertUsable(site);
  await site.page.mouse.move(400, 300);
  await site.page.mouse.wheel(0, 500);
  await site.page.waitForFunction(() => scrollY > 0);
  await site.page.evaluate(() => scrollTo(0, 0));
  await site.page.locator('#buy').focus();
  await site.page.keyboard.press('Tab');
  assert.equal(
    await site.page.evaluate(() => document.activeElement?.textContent),
    'Cookie settings',
  );
}

const ELEMENT = 'consent-banner { display: none !important }';
const BOX =
  'consent-banner::part(banner), consent-banner::part(dialog) { display: none !important }';

describe('hidden', inChromium, () => {
  for (const [css, attributes] of [
    [ELEMENT, ''],
    [ELEMENT, 'modal'],
    [BOX, ''],
    [BOX, 'modal'],
  ] as const) {
    test(`6.2 L4 L9: <consent-banner ${attributes}> by ${css}: the page is free, nothing is granted`, async (t) => {
      const banner = `<consent-banner hidden ${attributes}></consent-banner>`;
      const head = `<style>${css}</style>${TAG}`;
      const site = await openSite(t, { html: html(SHOP + LINK + banner + HELD + TALL, { head }) });
      await site.visit();
      await site.ready();
      assert.equal(await site.banner.isVisible(), false);
      await assertFree(site);
      await assertNothingGranted(site);

      await site.page.click('text=Cookie settings');
      await site.settled();
      assert.equal(await site.preferences.isVisible(), false);
      await assertFree(site);
      await assertNothingGranted(site);
      assert.deepEqual(await site.context.cookies(), []);
      assertProblems(site);
    });
  }
});

describe('hidden later, while it is open', inChromium, () => {
  for (const open of ['banner', 'preferences'] as const) {
    test(`6.2 W42: the modal ${open}: the page is free again, nothing is granted`, async (t) => {
      const banner = '<consent-banner hidden modal></consent-banner>';
      const site = await openSite(t, { html: html(SHOP + LINK + banner + HELD + TALL) });
      await site.visit();
      await site.ready();
      await site.banner.waitFor();
      if (open === 'preferences') await site.banner.locator('[data-action=settings]').click();
      await site[open].waitFor();
      await site.page.addStyleTag({ content: 'consent-banner { display: none !important }' });
      await site.settled();
      await assertFree(site);
      await assertNothingGranted(site);
      assertProblems(site);
    });
  }
});

describe('blocked', inChromium, () => {
  test('6.2: consent-banner.js: what is marked stays inert, the page is free', async (t) => {
    const banner = '<consent-banner hidden><p>We use cookies</p></consent-banner>';
    const site = await openSite(t, {
      html: html(SHOP + LINK + banner + HELD + TALL),
      answers: { '/consent-banner.js': { abort: true } },
    });
    await site.visit();
    await site.settled();
    assert.equal(await site.page.locator('text=We use cookies').isVisible(), false);
    await assertFree(site);
    await assertNothingGranted(site);
    assert.deepEqual(site.told, []);
    assertProblems(site);
  });

  test('6.2: a granted script: those after it run, the page is free', async (t) => {
    const banner = '<consent-banner hidden></consent-banner>';
    const site = await openSite(t, {
      html: html(SHOP + LINK + banner + HELD + TALL),
      answers: { 'https://stats.test/a.js': { abort: true } },
    });
    await site.visit();
    await site.accept();
    await site.runs('ads.test/m.js');
    assert.deepEqual(await site.ran(), ['inline', 'ads.test/m.js']);
    await assertFree(site);
    assertProblems(site);
  });
});
