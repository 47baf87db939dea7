/** Refusal and withdrawal where the page declares services of its own, says odd things, or may not open its storage. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertProblems, html, SHOP } from './checks.js';
import { inChromium } from './site.js';
import {
  acceptAndRun,
  cookieNames,
  declaring,
  gone,
  openTelling,
  remembered,
  vendors,
  withdraw,
  withdrawAndLoadAnew,
  withdrawals,
} from './withdrawing.js';

const ownService = (cookies: string, body = '') =>
  html(`<consent-banner hidden on-withdraw="keep">
    <consent-service name="x" category="analytics" cookies="${cookies}"></consent-service>
    </consent-banner>${SHOP}${body}`);

describe("a service of the page's own", inChromium, () => {
  test('L11: has the cookies removed that it is declared with, and no others', async (t) => {
    const theirs = ['a.b', 'x_', 'x_1', 'y1', 'y22'];
    const others = ['a-b', 'ax_1', 'X_1', 'xy1', 'yx', 'y_'];
    const site = await openTelling(t, {
      html: ownService('x_* /^y\\d/ a.b'),
      cookies: Object.fromEntries([...theirs, ...others].map((name) => [name, '1'])),
    });
    await site.visit();
    await site.reject();
    assert.deepEqual(await withdrawals(site), [gone(...theirs)]);
    assert.deepEqual(await cookieNames(site), [...others, 'consent'].sort());
    assertProblems(site);
  });

  test('L11: that claims every cookie still leaves the answer', async (t) => {
    const site = await openTelling(t, { html: ownService('*'), cookies: { x_1: '1', y: '' } });
    await site.visit();
    await site.reject();
    assert.deepEqual(await withdrawals(site), [gone('x_1', 'y')]);
    assert.deepEqual(await cookieNames(site), ['consent']);
    assert.equal((await remembered(site)).isOwed, false);
    assertProblems(site);
  });

  test('L11: may be started by marked markup', async (t) => {
    const marked = `<script type="text/plain" data-consent="analytics" data-consent-service="x" src="https://x.test/x.js"></script>`;
    const site = await openTelling(t, {
      html: ownService('x_*', marked),
      answers: {
        '/services/x.js': { body: 'export default () => {}' },
        'https://x.test/x.js': { body: `document.cookie = 'x_1=1'; ran.push('x')` },
      },
    });
    await site.visit();
    await acceptAndRun(site, 'x');
    assert.deepEqual(await cookieNames(site), ['consent', 'x_1']);
    await withdraw(site);
    assert.deepEqual(await withdrawals(site), [gone('x_1')]);
    assert.deepEqual(await cookieNames(site), ['consent']);
    assertProblems(site);
  });

  test('says which expression is none, and removes by the others', async (t) => {
    const site = await openTelling(t, {
      html: ownService('/(/ x_*'),
      cookies: { x_1: '1', y: '1' },
    });
    await site.visit();
    await site.reject();
    assert.deepEqual(await withdrawals(site), [gone('x_1')]);
    const { message } = await site.event('consent-problem');
    assert.match(`${message}`, /cookies="\/\(\/"/);
    assert.deepEqual(await cookieNames(site), ['consent', 'y']);
    assertProblems(site, 'bad-attribute');
  });
});

describe('a page with odd names', inChromium, () => {
  for (const name of ['a"b', 'constructor', '__proto__'])
    test(`S4 S9: data-consent-service='${name}' does not keep others from being removed`, async (t) => {
      const site = await openTelling(t, {
        html: declaring(['hotjar'], {
          body: `<template data-consent="analytics" data-consent-service='${name}'></template>`,
        }),
        cookies: { _hjSessionUser_1: '1', cart: '1' },
      });
      await site.visit();
      await site.reject();
      await site.event('consent-change');
      assert.deepEqual(await withdrawals(site), [gone('_hjSessionUser_1')]);
      assert.deepEqual(await cookieNames(site), ['cart', 'consent']);
      assertProblems(site);
    });

  test('S4: nor does a declared one', async (t) => {
    const odd = `<consent-service name='a"b' category="analytics"></consent-service>`;
    const site = await openTelling(t, {
      html: declaring(['hotjar'], { banner: 'on-withdraw="reload"' }).replace(
        '</consent-banner>',
        `${odd}</consent-banner>`,
      ),
      cookies: { _hjSessionUser_1: '1' },
    });
    await site.visit();
    await site.reject();
    assert.deepEqual(await withdrawals(site), [gone('_hjSessionUser_1')]);
    assertProblems(site);
  });
});

describe('a held frame', inChromium, () => {
  test('L11: is unloaded when consent is withdrawn, and waits again', async (t) => {
    const address = 'https://video.test/embed';
    const site = await openTelling(t, {
      html: html(`<consent-banner hidden></consent-banner>${SHOP}
        <iframe data-consent="marketing" data-consent-src="${address}"></iframe>`),
    });
    const frames = () => site.page.frames().map((frame) => frame.url());
    await site.visit();
    await site.accept();
    await site.sees('the frame', () => site.foreign.includes(address));
    await site.settled();
    assert.deepEqual(frames().slice(1), [address]);

    await withdraw(site);
    await site.page
      .locator(`iframe[data-consent-src="${address}"]:not([src])`)
      .waitFor({ state: 'attached' });
    await site.settled();
    assert.deepEqual(
      frames().filter((url) => url === address),
      [],
    );
    assert.deepEqual(site.foreign, [address]);
    assertProblems(site);
  });
});

describe('a page that may not open its storage', inChromium, () => {
  test('W15: in a sandboxed frame, is refused and withdrawn without an error', async (t) => {
    const site = await openTelling(t, {
      html: {
        '/': html('<iframe sandbox="allow-scripts" src="/inner"></iframe>', { head: '' }),
        '/inner': declaring(['hotjar']),
      },
      answers: vendors({ hotjar: '' }),
    });
    await site.visit();
    await site.ready();
    const frame = site.page.frames()[1]!;
    await frame.evaluate(() => window.consentBanner.acceptAll());
    await frame.waitForFunction(() => window.ran.includes('hotjar'));
    await frame.evaluate(() => window.consentBanner.rejectAll());
    assert.deepEqual(await withdrawals(site), [{ ...gone(), reloading: true }]);
    await frame.waitForFunction(() => !window.ran.includes('hotjar') && window.consentBanner);
    await site.event('consent-problem');
    assertProblems(site, 'storage-refused');
  });

  const refusing = (...places: string[]) =>
    places
      .map(
        (place) => `Object.defineProperty(${place}, {
          get() { throw new DOMException('no', 'SecurityError') }, set() { throw new DOMException('no', 'SecurityError') } });`,
      )
      .join('');

  test('W15: because cookies throw, is refused and withdrawn without an error', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar']),
      before: refusing(`Document.prototype, 'cookie'`),
      answers: vendors({ hotjar: '' }),
    });
    await site.visit();
    await acceptAndRun(site, 'hotjar');
    await withdrawAndLoadAnew(site, () => withdraw(site));
    await site.event('consent-problem');
    assertProblems(site, 'storage-refused');
  });

  test('W15: because storage throws, has its cookies removed all the same', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['amplitude']),
      before: refusing(`window, 'localStorage'`, `window, 'sessionStorage'`, `window, 'indexedDB'`),
      answers: vendors({ amplitude: `document.cookie = 'AMP_TEST_1=1'` }),
    });
    await site.visit();
    await acceptAndRun(site, 'amplitude');
    await withdraw(site);
    assert.deepEqual(await withdrawals(site), [gone('AMP_TEST_1')]);
    assert.deepEqual(await cookieNames(site), ['consent']);
    assert.equal((await remembered(site)).isOwed, false);
    assertProblems(site);
  });
});

describe('copies of the cookie', inChromium, () => {
  test('S5: that other parts of the site set are forgotten too, and grant nothing later', async (t) => {
    const site = await openTelling(t, { html: declaring([]) });
    const { hostname } = new URL(site.origin);
    const copy = (digit: number) =>
      `1~1~${Math.floor(Date.now() / 1000) - 60}~analytics.${digit}~marketing.${digit}~social.${digit}`;
    await site.context.addCookies([
      { name: 'consent', value: copy(1), domain: `.${hostname}`, path: '/' },
      { name: 'consent', value: copy(0), url: site.origin },
    ]);
    await site.visit();
    await site.ready();
    await site.page.evaluate(() => window.consentBanner.reset());
    await withdrawals(site);
    assert.deepEqual(await cookieNames(site), []);
    await site.reload();
    await site.ready();
    assert.equal(await site.page.evaluate(() => window.consentBanner.decided), false);
    assertProblems(site);
  });
});
