/** Pages that the Back button brings back as they were left: the answer that counts is the one at that time. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertProblems, BANNER, HELD, HELD_RUNS, html, SHOP } from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

/** It is looked at after a withdrawal, and would be loaded anew meanwhile. */
const KEEPING = BANNER.replace('hidden', 'hidden on-withdraw="keep"');
const pages = { '/': html(SHOP + KEEPING + HELD), '/next': html(KEEPING + SHOP) };
/** Says when a page comes back, which drivers do not. */
const NOTE_RETURN = `addEventListener('pageshow', ({ persisted }) => { window.isBack = persisted; });`;

/** Leaves the page for the next one, does something there, and goes back to the page as it was left. */
async function leave(site: Site, act: () => Promise<unknown>): Promise<void> {
  // A page that still waits for something may not be kept.
  await site.settled();
  await site.page.evaluate(() => Object.assign(window, { mark: 'same page' }));
  await site.visit('/next');
  await act();
  site.forget();
  await site.page.goBack({ waitUntil: 'commit' });
  const mark = await site.page.waitForFunction(() => {
    const { isBack, mark: found } = window as { isBack?: boolean; mark?: string };
    return isBack && `${found}`;
  });
  assert.equal(await mark.jsonValue(), 'same page', 'the browser really kept it');
}

async function open(
  t: Parameters<typeof openSite>[0],
  cookies: Record<string, string> = {},
): Promise<Site> {
  const site = await openSite(t, { html: pages, before: NOTE_RETURN, keepsPages: true, cookies });
  await site.visit();
  return site;
}

describe('W31: a page that comes back by the Back button', inChromium, () => {
  test('has no banner any more once it was answered, and loads what was granted', async (t) => {
    const site = await open(t);
    await leave(site, () => site.accept());
    await site.runs(...HELD_RUNS);
    assert.equal(await site.banner.count(), 0);
    assertProblems(site);
  });

  test('loads nothing after a refusal', async (t) => {
    const site = await open(t);
    await leave(site, () => site.reject());
    await site.banner.waitFor({ state: 'detached' });
    await site.settled();
    assert.deepEqual(await site.ran(), []);
    assertProblems(site);
  });

  test('withdraws what was refused meanwhile', async (t) => {
    const site = await open(t);
    await site.accept();
    await site.runs(...HELD_RUNS);
    await leave(site, () => site.page.evaluate(() => window.consentBanner.rejectAll()));
    await site.page.waitForFunction(() => !window.consentBanner.has('analytics'));
    assertProblems(site);
  });

  test('is followed by its frames as before, also where the browser does not tell of cookies', async (t) => {
    const site = await openSite(t, {
      html: {
        ...pages,
        '/': html(`${KEEPING}<iframe src="/frame"></iframe>`),
        '/frame': pages['/'],
      },
      before: `${NOTE_RETURN} delete window.cookieStore; delete Window.prototype.cookieStore;`,
      keepsPages: true,
    });
    await site.visit();
    await leave(site, async () => {});
    await site.accept();
    // The driver does not know the frames of a page that came back.
    await site.page.waitForFunction(() => window[0]!.ran[0]);
    assertProblems(site);
  });

  test('asks again where the answer was forgotten meanwhile', async (t) => {
    const hourAgo = Math.floor(Date.now() / 1000) - 3600;
    const consent = `1~1~${hourAgo}~analytics.0~marketing.0~social.0~_m.reject-all`;
    const site = await open(t, { consent });
    await site.ready();
    await leave(site, () => site.context.clearCookies());
    await site.banner.waitFor();
    assertProblems(site);
  });
});
