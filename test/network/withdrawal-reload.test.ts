/** When a page is loaded anew because consent was withdrawn: once, where refused code ran that nothing else stops. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import en from '../../src/locales/en.js';
import { heldBack } from './answers.js';
import { assertProblems, html, SHOP } from './checks.js';
import { inChromium, type Site } from './site.js';
import {
  acceptAndRun,
  cookieNames,
  declaring,
  documents,
  gone,
  openTelling,
  remembered,
  vendors,
  withdraw,
  withdrawAndLoadAnew,
  withdrawals,
} from './withdrawing.js';

const LEAVE_HOTJAR = `document.cookie = '_hjSessionUser_1=1'`;
const now = Math.floor(Date.now() / 1000);

async function assertLoadedAnew(site: Site, ...deleted: string[]): Promise<void> {
  assert.deepEqual(await withdrawals(site, 2), [{ ...gone(...deleted), reloading: true }, gone()]);
  await site.settled();
  assert.equal(documents(site), 2, 'exactly once');
  assert.equal((await withdrawals(site)).length, 2);
  assert.deepEqual(await site.ran(), []);
  assert.deepEqual(await cookieNames(site), ['consent']);
  assert.equal((await remembered(site)).isOwed, false);
}

async function assertNotLoadedAnew(site: Site, ...deleted: string[]): Promise<void> {
  assert.deepEqual(await withdrawals(site), [gone(...deleted)]);
  await site.settled();
  assert.equal(documents(site), 1);
}

const stopless = {
  hotjar: '_hjSessionUser_1',
  'linkedin-insight': 'li_fat_id',
} as const;

describe('a page whose service was withdrawn', inChromium, () => {
  for (const [name, cookie] of Object.entries(stopless) as [keyof typeof stopless, string][])
    test(`L11: is loaded anew once for ${name}, which has no other end`, async (t) => {
      const site = await openTelling(t, {
        html: declaring([name]),
        answers: vendors({ [name]: `document.cookie = '${cookie}=1'` }),
      });
      await site.visit();
      await acceptAndRun(site, name);
      await withdraw(site);
      await assertLoadedAnew(site, cookie);
      assertProblems(site);
    });

  test('L11: is loaded anew for a marked script that ran, also where no service is declared', async (t) => {
    const marked = '<script type="text/plain" data-consent="analytics">ran.push("marked")</script>';
    const site = await openTelling(t, {
      html: html(`<consent-banner hidden></consent-banner>${SHOP}${marked}`),
    });
    await site.visit();
    await acceptAndRun(site, 'marked');
    await withdrawAndLoadAnew(site, () => withdraw(site));
    assert.equal((await remembered(site)).isOwed, false);
  });

  test('L11: is swept then for a marked script of a service that is not declared and writes for ever', async (t) => {
    const write = "document.cookie = '_hjSessionUser_1=1'";
    const marked = `<script type="text/plain" data-consent="analytics" data-consent-service="hotjar">
      setInterval(() => { ${write} }); addEventListener('pagehide', () => { ${write} }); ran.push('marked')</script>`;
    const site = await openTelling(t, {
      html: html(`<consent-banner hidden></consent-banner>${SHOP}${marked}`),
    });
    await site.visit();
    await acceptAndRun(site, 'marked');
    await withdraw(site);
    const [first, second] = await withdrawals(site, 2);
    assert.equal(first!.reloading, true);
    assert.deepEqual(second, gone('_hjSessionUser_1'));
    await site.settled();
    assert.deepEqual(await cookieNames(site), ['consent']);
    assert.equal((await remembered(site)).isOwed, false);
    await site.reload();
    await site.ready();
    assert.deepEqual(site.ours, ['consent-banner.js']);
  });

  test('is not loaded anew by a visitor who is on the way to another page', async (t) => {
    const { answer, letGo } = heldBack();
    // The moment to load it anew comes while the next page is on its way.
    const before = `const wait = setTimeout;
      let due;
      window.setTimeout = (call, delay, ...rest) =>
        delay === 1000 ? (due = call) : wait(call, delay, ...rest);
      addEventListener('beforeunload', () => wait(due));`;
    const site = await openTelling(t, {
      html: {
        '/': declaring(['hotjar'], { body: '<a href="/next">Next</a>' }),
        '/next': html(SHOP),
      },
      answers: { ...vendors({ hotjar: LEAVE_HOTJAR }), '/next': answer },
      before,
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    await withdraw(site);
    assert.equal((await withdrawals(site))[0]!.reloading, true);
    await site.page.getByRole('link', { name: 'Next' }).click({ noWaitAfter: true });
    await site.sees('the next page on its way', () => documents(site) === 2);
    letGo();
    await site.page.waitForURL('**/next');
    assert.equal(documents(site), 2);
    assertProblems(site);
  });

  test('L11: ends even code that writes for ever by it', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar']),
      answers: vendors({
        hotjar: `setInterval(() => { ${LEAVE_HOTJAR} }); addEventListener('pagehide', () => { ${LEAVE_HOTJAR} })`,
      }),
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    await withdraw(site);
    const [, last] = await withdrawals(site, 2);
    assert.deepEqual(last, gone('_hjSessionUser_1'));
    assert.equal(documents(site), 2);
    assert.deepEqual(await cookieNames(site), ['consent']);
  });

  test('L11: is loaded anew again when consent was given and withdrawn again', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar']),
      answers: vendors({ hotjar: LEAVE_HOTJAR }),
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    await withdraw(site);
    await withdrawals(site, 2);
    await site.page.evaluate(() => window.consentBanner.acceptAll());
    await site.runs('hotjar');
    await withdraw(site);
    assert.deepEqual((await withdrawals(site, 4)).slice(2), [
      { ...gone('_hjSessionUser_1'), reloading: true },
      gone(),
    ]);
    assert.equal(documents(site), 3);
  });

  test('L11: with on-withdraw="keep" is not', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar'], { banner: 'on-withdraw="keep"' }),
      answers: vendors({ hotjar: LEAVE_HOTJAR }),
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    await withdraw(site);
    await assertNotLoadedAnew(site, '_hjSessionUser_1');
    assertProblems(site);
  });

  for (const [is, banner, assertIt] of [
    ['is not', '', assertNotLoadedAnew],
    ['is', 'on-withdraw="reload"', assertLoadedAnew],
  ] as const)
    test(`L11: ${is} loaded anew for one that stops when told, with <consent-banner ${banner}>`, async (t) => {
      const site = await openTelling(t, {
        html: declaring(['meta-pixel'], { banner }),
        answers: vendors({ 'meta-pixel': `document.cookie = '_fbp=1'` }),
      });
      await site.visit();
      await acceptAndRun(site, 'meta-pixel');
      await withdraw(site);
      await assertIt(site, '_fbp');
      assertProblems(site);
    });

  const marked = (category: string) =>
    `<script type="text/plain" data-consent="${category}" src="https://ads.test/m.js"></script>`;

  test('L11: is loaded anew for a marked script that ran and was refused', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['amplitude', 'meta-pixel'], { body: marked('analytics') }),
      answers: vendors({ amplitude: '', 'meta-pixel': '' }),
    });
    await site.visit();
    await acceptAndRun(site, 'amplitude', 'meta-pixel', 'ads.test/m.js');
    await withdraw(site, 'analytics');
    assert.deepEqual(await withdrawals(site, 2), [{ ...gone(), reloading: true }, gone()]);
    await site.runs('meta-pixel');
    await site.settled();
    assert.equal(documents(site), 2);
    assert.deepEqual(await site.ran(), ['meta-pixel'], 'what is still granted runs again');
    assertProblems(site);
  });

  test('is not for a marked script that ran and is still granted', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['amplitude'], {
        banner: 'categories="marketing"',
        body: marked('marketing'),
      }),
      answers: vendors({ amplitude: `document.cookie = 'AMP_TEST_1=1'` }),
    });
    await site.visit();
    await acceptAndRun(site, 'amplitude', 'ads.test/m.js');
    await withdraw(site, 'analytics');
    await assertNotLoadedAnew(site, 'AMP_TEST_1');
    assertProblems(site);
  });

  test('is not when nothing of it ran', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar'], { banner: 'on-withdraw="reload"', body: marked('analytics') }),
      cookies: { _hjSessionUser_1: '1' },
    });
    await site.visit();
    await site.reject();
    await assertNotLoadedAnew(site, '_hjSessionUser_1');
    assertProblems(site);
  });

  test('W15 L11: is also when the browser keeps no answer at all: then nothing is granted afterwards', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar'], { banner: 'cookie-domain="elsewhere.test"' }),
      answers: vendors({ hotjar: LEAVE_HOTJAR }),
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    await withdrawAndLoadAnew(site, () => withdraw(site), '_hjSessionUser_1');
    assert.deepEqual(await cookieNames(site), []);
    await site.event('consent-problem');
    assertProblems(site, 'storage-refused');
  });

  test('W15 L11: is also when the browser kept a grant in place of the refusal: that is removed first', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar'], { banner: 'cookie-domain="elsewhere.test"' }),
      answers: vendors({ hotjar: LEAVE_HOTJAR }),
    });
    const value = `1~1~${now - 60}~analytics.1~analytics_hotjar.1~_m.accept-all`;
    await site.context.addCookies([{ name: 'consent', value, domain: '.shop.test', path: '/' }]);
    await site.visit();
    await site.runs('hotjar');
    await withdrawAndLoadAnew(site, () => withdraw(site), '_hjSessionUser_1');
    assert.deepEqual(await cookieNames(site), []);
    await site.event('consent-problem');
    assertProblems(site, 'storage-refused');
  });

  test('A16: says so before it goes', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar']),
      answers: vendors({ hotjar: LEAVE_HOTJAR }),
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    await site.stopClock();
    await withdraw(site);
    await withdrawals(site, 1);
    const notice = site.page.locator('[part=status]');
    await site.page.clock.runFor(700);
    await notice.waitFor();
    assert.equal((await notice.textContent())?.trim(), en.reloading);
    assert.equal(documents(site), 1);
    const loaded = site.page.waitForEvent('load');
    await site.page.clock.runFor(1000);
    await loaded;
    assertProblems(site);
  });

  test('stays for who agrees again before it goes', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar']),
      answers: vendors({ hotjar: LEAVE_HOTJAR }),
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    await site.stopClock();
    await withdraw(site);
    await withdrawals(site, 1);
    await site.page.evaluate(() => window.consentBanner.acceptAll());
    await site.page.clock.runFor(60_000);
    // The frames of the page stand still too.
    await site.page.clock.resume();
    await site.settled();
    assert.equal(documents(site), 1);
    assertProblems(site);
  });

  test('L11: is when the answer is forgotten with reset()', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar']),
      answers: vendors({ hotjar: LEAVE_HOTJAR }),
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    const reset = () => site.page.evaluate(() => window.consentBanner.reset());
    await withdrawAndLoadAnew(site, reset, '_hjSessionUser_1');
    assert.deepEqual(await cookieNames(site), []);
    assertProblems(site);
  });

  test('L11: is when only the service was refused, by an answer as old as the one for its category', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar']),
      answers: vendors({ hotjar: LEAVE_HOTJAR }),
      cookies: { consent: `1~1~${now - 60}~analytics.1~analytics_hotjar.1~_m.accept-all` },
    });
    await site.visit();
    await site.runs('hotjar');
    await withdraw(site, 'analytics_hotjar');
    await assertLoadedAnew(site, '_hjSessionUser_1');
    assertProblems(site);
  });

  const changes: [what: string, change: string][] = [
    [
      'the page swapped its body',
      `document.body.innerHTML = '<consent-banner hidden categories="analytics"></consent-banner><h1>Next</h1>'`,
    ],
    ['the page took out what declares it', `document.querySelector('consent-service').remove()`],
  ];
  for (const [what, change] of changes)
    test(`L11: is loaded anew for a service that ran before ${what}`, async (t) => {
      const site = await openTelling(t, {
        html: declaring(['hotjar'], { banner: 'categories="analytics"' }),
        answers: vendors({ hotjar: LEAVE_HOTJAR }),
      });
      await site.visit();
      await acceptAndRun(site, 'hotjar');
      await site.page.evaluate(change);
      await withdraw(site);
      await assertLoadedAnew(site, '_hjSessionUser_1');
    });

  test('L11: is loaded anew for a marked script that is not in the page any more', async (t) => {
    const site = await openTelling(t, {
      html: declaring([], { banner: 'categories="analytics"', body: marked('analytics') }),
    });
    await site.visit();
    await acceptAndRun(site, 'ads.test/m.js');
    await site.page.evaluate(() => {
      for (const script of document.querySelectorAll('[src*="ads.test"]')) script.remove();
    });
    await withdrawAndLoadAnew(site, () => withdraw(site));
    assertProblems(site);
  });

  test('is not for what was refused before it began, however lately, whatever is said to have run', async (t) => {
    const pretend = `<script>document.addEventListener('consent-ready', () =>
      globalThis[Symbol.for('consent-banner/1')].ran.push({ name: 'hotjar', category: 'analytics', parameters: {} }))</script>`;
    const site = await openTelling(t, {
      html: declaring(['hotjar'], { banner: 'on-withdraw="reload"', body: pretend }),
      cookies: { _hjSessionUser_1: '1' },
    });
    const decidedAt = Math.floor(Date.now() / 1000) + 5;
    const value = `1~1~${decidedAt}~analytics.0~analytics_hotjar.0~_m.reject-all~_w.1`;
    await site.context.addCookies([{ name: 'consent', value, url: site.origin }]);
    await site.visit();
    await assertNotLoadedAnew(site, '_hjSessionUser_1');
    assertProblems(site);
  });

  test('is never in a loop, whatever its markup says has run', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar'], {
        banner: 'on-withdraw="reload"',
        body: `<script type="text/plain" data-consent="analytics" data-consent-service="hotjar" data-consent-state="released">ran.push(1)</script>`,
      }),
      cookies: {
        consent: `1~1~${now - 60}~analytics.0~analytics_hotjar.0~_m.reject-all~_w.1`,
        _hjSessionUser_1: '1',
      },
    });
    await site.visit();
    await assertNotLoadedAnew(site, '_hjSessionUser_1');
    assertProblems(site);
  });
});
