/** A remembered answer that can not be read, or not be kept, grants nothing. */
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

const page = html(SHOP + BANNER + HELD);
const now = Math.floor(Date.now() / 1000);
const DAY = 86_400;
const ALL = 'analytics.1~marketing.1~social.1';

/** A script that makes the browser tell of this cookie, which real ones would not keep. */
const pretend = (value: string) => `Object.defineProperty(Document.prototype, 'cookie', {
  get: () => ${JSON.stringify(`a=b; consent=${value}; c=d`)}, set() {} });`;

const unreadable: [name: string, value: string][] = [
  ['of another manager', '%7B%22analytics%22%3Atrue%7D'],
  ['cut off', `1~1~${now}~analytics.1~marketing`],
  ['with an odd answer', `1~1~${now}~analytics.true`],
  ['with an id that is answered twice', `1~1~${now}~analytics.0~${ALL}`],
  ['of another version', `2~1~${now}~${ALL}`],
  ['with something after it', `1~1~${now}~${ALL}~_m.accept-all~`],
  ['from the future', `1~1~${now + 2 * DAY}~${ALL}~_m.accept-all`],
  ['of the far future', `1~1~99999999999999999999~${ALL}`],
  ['of __proto__', `1~1~${now}~__proto__.1~${ALL}`],
  ['of a prototype of a service', `1~1~${now}~analytics.__proto__.1~${ALL}`],
  ['that is never matched and slow to refuse', `1~1~${now}${'~a-a-a-a_a-a-a-a.1'.repeat(200)}!`],
];

describe('a cookie that can not be read', inChromium, () => {
  test('S4: of any kind grants nothing, and the visitor is asked', async (t) => {
    const site = await openSite(t, { html: page });
    for (const [name, value] of unreadable) {
      await site.context.addCookies([{ name: 'consent', value, url: site.origin }]);
      await site.visit();
      assert.equal((await site.event('consent-ready'))['decided'], false, name);
      await site.banner.waitFor();
      await site.settled();
      const { granted, ran } = await site.page.evaluate(() => ({
        granted: Object.values(window.consentBanner.choices).includes(true),
        ran: window.ran,
      }));
      assert.deepEqual([granted, ran, site.foreign, site.errors], [false, [], [], []], name);
    }
    await assertUsable(site);
  });

  test('S4: is told of once, and replaced by the next answer', async (t) => {
    const cookies = { consent: unreadable[0]![1] };
    const site = await openSite(t, { html: page, cookies });
    await site.visit();
    await site.ready();
    await site.accept();
    await site.runs(...HELD_RUNS);
    const [cookie, ...others] = await site.context.cookies();
    assert.match(cookie!.value, /^1~1~\d+~analytics\.1~marketing\.1~social\.1~_m\.accept-all$/);
    assert.deepEqual(others, []);
    await site.event('consent-problem');
    assertProblems(site, 'bad-cookie');
  });

  test('S4 W10: of 5 kB grants nothing, though it follows the grammar', async (t) => {
    const huge = `1~1~${now}~${ALL}${Array.from({ length: 400 }, (_, i) => `~purpose-${i}.1`).join('')}`;
    assert.ok(huge.length > 5000);
    const site = await openSite(t, { html: page, before: pretend(huge) });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    await assertNothingGranted(site);
    await assertUsable(site);
    await site.event('consent-problem');
    assertProblems(site, 'bad-cookie');
  });

  test('S5: beside one that can be read: a grant that not every copy has is none', async (t) => {
    const site = await openSite(t, { html: { '/shop/': page } });
    const url = site.origin;
    const value = (digit: number) => `1~1~${now}~analytics.${digit}~marketing.1~social.0`;
    await site.context.addCookies([
      { name: 'consent', value: value(1), url: `${url}/shop/` },
      { name: 'consent', value: value(0), domain: '.shop.test', path: '/', secure: true },
    ]);
    await site.visit('/shop/');
    await site.ready();
    assert.deepEqual(await site.ran(), ['ads.test/m.js']);
    assertProblems(site);
  });
});

describe('a cookie that no longer counts', inChromium, () => {
  for (const [name, body, value] of [
    ['W22: is too old', BANNER, `1~1~${now - 184 * DAY}~${ALL}~_m.accept-all`],
    [
      'L65: answers a lower revision',
      BANNER.replace('hidden', 'hidden revision="3"'),
      `1~2~${now}~${ALL}~_m.accept-all`,
    ],
  ] as const) {
    test(`${name}: the visitor is asked again, with no word of a problem`, async (t) => {
      const site = await openSite(t, {
        html: html(SHOP + body + HELD),
        cookies: { consent: value },
      });
      await site.visit();
      await site.ready();
      await site.banner.waitFor();
      assert.deepEqual(await site.ran(), []);
      assert.deepEqual(site.foreign, []);
      assertProblems(site);
    });
  }
});

describe('a browser that keeps no cookies', inChromium, () => {
  const refuse = `Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });`;

  test('W15: a refusal holds for the page: storage-refused, nothing granted, not asked again', async (t) => {
    const site = await openSite(t, { html: page, before: refuse });
    await site.visit();
    await site.reject();
    await site.event('consent-problem');
    await site.settled();
    assert.equal(await site.banner.count(), 0);
    await assertNothingGranted(site);
    await assertUsable(site);
    assertProblems(site, 'storage-refused');
  });

  test('W15: a consent holds for the page, and the next one asks again: storage-refused', async (t) => {
    const site = await openSite(t, { html: page, before: refuse });
    await site.visit();
    await site.accept();
    await site.runs(...HELD_RUNS);
    await site.settled();
    await site.event('consent-problem');
    assertProblems(site, 'storage-refused');

    await site.reload();
    await site.ready();
    await site.banner.waitFor();
    await assertNothingGranted(site);
    assertProblems(site);
  });

  test('W15: in a sandboxed frame, where the mere mention of cookies throws: storage-refused', async (t) => {
    const frame = '<iframe sandbox="allow-scripts" src="/frame" width="800" height="600"></iframe>';
    const site = await openSite(t, {
      html: { '/': html(SHOP + frame, { head: '' }), '/frame': page },
    });
    await site.visit();
    await site.ready();
    const inside = site.page.frameLocator('iframe');
    await inside.locator('[part=banner] [data-action=reject-all]').click();
    await site.event('consent-problem');
    await site.settled();
    assert.equal(await inside.locator('[part=banner]').count(), 0);
    assert.deepEqual(site.foreign, []);
    await assertUsable(site);
    assertProblems(site, 'storage-refused');
  });
});
