/** Two tabs of one site: what one of them still has to do never undoes what was answered in the other. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { heldBack } from './answers.js';
import { assertProblems } from './checks.js';
import { inChromium } from './site.js';
import {
  acceptAndRun,
  cookieNames,
  declaring,
  gone,
  openTelling,
  vendors,
  withdrawAndLoadAnew,
  withdrawals,
} from './withdrawing.js';

/** As in browsers that do not tell of cookies: the answer of the other tab is found when somebody looks at this one. */
const DEAF = `Object.defineProperty(window, 'cookieStore', { value: undefined })`;

describe('a sweep that ends after another tab answered', inChromium, () => {
  test('L11: leaves the newer refusal in the cookie', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['amplitude', 'meta-pixel'], { banner: 'on-withdraw="keep"' }),
      answers: vendors({ amplitude: '', 'meta-pixel': '' }),
      before: DEAF,
    });
    await site.visit();
    await acceptAndRun(site, 'amplitude', 'meta-pixel');
    await site.page.evaluate(() =>
      window.consentBanner.save({ analytics: false, marketing: true }),
    );
    const [own] = await site.context.cookies();
    const other = own!.value.replace('marketing.1', 'marketing.0');
    assert.notEqual(other, own!.value);
    await site.context.addCookies([{ name: 'consent', value: other, url: site.origin }]);

    assert.equal((await withdrawals(site)).length, 1);
    const [cookie] = await site.context.cookies();
    // Where that came before sweep.js, its debt may be paid by now.
    assert.equal(cookie!.value.replace('~_w.1', ''), other.replace('~_w.1', ''));
    assertProblems(site);
  });
});

describe('a reset whose sweep comes after another tab answered', inChromium, () => {
  test('L11: leaves the newer answer in the cookie', async (t) => {
    const { answer, letGo } = heldBack();
    const site = await openTelling(t, {
      html: declaring(['amplitude'], { banner: 'on-withdraw="keep"' }),
      answers: { ...vendors({ amplitude: '' }), '/sweep.js': answer },
      before: DEAF,
    });
    await site.visit();
    await acceptAndRun(site, 'amplitude');
    const [own] = await site.context.cookies();
    await site.page.evaluate(() => window.consentBanner.reset());
    const value = own!.value
      .replaceAll('.1~', '.0~')
      .replace(/^1~1~(\d+)/, (_, at: string) => `1~1~${+at + 3}`);
    await site.context.addCookies([{ name: 'consent', value, url: site.origin }]);
    letGo();
    assert.equal((await withdrawals(site)).length, 1);
    const cookies = await site.context.cookies();
    assert.deepEqual(
      cookies.map((cookie) => cookie.value),
      [value],
    );
    assertProblems(site);
  });
});

describe('a page that comes back by the Back button', inChromium, () => {
  test('L11 W32: where it was refused meanwhile, is loaded anew at once: its visitor did that', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar']),
      answers: vendors({ hotjar: `document.cookie = '_hjSession_1=1'` }),
      before: DEAF,
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    const [own] = await site.context.cookies(site.origin);
    const value = own!.value.replaceAll('.1~', '.0~');
    await site.context.addCookies([{ name: 'consent', value, url: site.origin }]);
    // No test browser keeps pages: this is what page/elsewhere.ts notes, and the event that comes before it.
    const comeBack = () =>
      site.page.evaluate(() => {
        document.dispatchEvent(new Event('visibilitychange'));
        const page = globalThis as unknown as Record<symbol, { restoredAt: number }>;
        page[Symbol.for('consent-banner/1')]!.restoredAt = Date.now();
      });
    await withdrawAndLoadAnew(site, comeBack, '_hjSession_1');
    assertProblems(site);
  });
});

describe('a refusal in another tab', inChromium, () => {
  test('L11: stops and removes here at once, and reloads only when nobody looks', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar']),
      answers: vendors({ hotjar: `document.cookie = '_hjSession_1=1'` }),
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    const [own] = await site.context.cookies(site.origin);
    const value = own!.value.replaceAll('.1~', '.0~');
    await site.context.addCookies([{ name: 'consent', value, url: site.origin }]);
    const change = () => site.told.find((each) => each['source'] === 'tab');
    await site.sees('the change', () => !!change());
    assert.deepEqual(change()!['revoked'], ['analytics']);
    assert.deepEqual(await withdrawals(site), [gone('_hjSession_1')]);
    assert.deepEqual(await cookieNames(site), ['consent']);

    site.requests.length = 0;
    const loaded = site.page.waitForEvent('load');
    await site.page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await loaded;
    assert.equal(site.requests.filter((each) => each.url().includes('hotjar')).length, 0);
    assertProblems(site);
  });
});
