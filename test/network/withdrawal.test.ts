/** What is deleted when services are refused or consent is withdrawn, and what is left alone. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { heldBack } from './answers.js';
import { assertProblems, html, SHOP } from './checks.js';
import { inChromium, type Site } from './site.js';
import {
  acceptAndRun,
  cookieNames,
  declaring,
  gone,
  openTelling,
  remembered,
  vendors,
  withdraw,
  withdrawals,
} from './withdrawing.js';

const PATH = '/en/shop/cart';

/** Every domain that the host may write cookies for; none is the host alone. */
const hosts: [origin: string, domains: string[]][] = [
  ['https://www.shop.test', ['', 'www.shop.test', 'shop.test']],
  ['https://a.b.example.co.uk', ['', 'a.b.example.co.uk', 'b.example.co.uk', 'example.co.uk']],
  ['https://shop.test', ['', 'shop.test']],
];
const paths = ['/', '/en', '/en/', '/en/shop', '/en/shop/', PATH];

/** Leaves something in every place that the browser has. */
const leaveAll = (domains: string[]) => `
  for (const domain of ${JSON.stringify(domains)})
    for (const path of ${JSON.stringify(paths)})
      document.cookie = 'AMP_abcdefghij=' + path + '; max-age=9999; secure; path=' + path + (domain && '; domain=' + domain);
  document.cookie = 'AMP_TEST_1=short';
  for (const storage of [localStorage, sessionStorage])
    for (const name of ['AMP_unsent_abcdefghij', 'cart']) storage.setItem(name, 1);
  for (const name of ['AMP_diagnostics_1', 'cart'])
    indexedDB.open(name).onsuccess = ({ target }) => { target.result.close(); ran.push(name) }`;

const stored = (site: Site) =>
  site.page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
  ]);

describe('what a withdrawn service left', inChromium, () => {
  for (const [origin, domains] of hosts)
    test(`L11 W16: is gone from ${origin}${PATH} in all its variants, and nothing else`, async (t) => {
      const { answer, letGo } = heldBack();
      const site = await openTelling(t, {
        origin,
        html: { [PATH]: declaring(['amplitude']) },
        answers: { ...vendors({ amplitude: leaveAll(domains) }), '/sweep.js': answer },
        cookies: { cart: '1', AMP_short: 'of somebody else', xAMP_TEST_1: 'of somebody else' },
      });
      await site.visit(PATH);
      await acceptAndRun(site, 'amplitude', 'AMP_diagnostics_1', 'cart');
      const before = (await site.context.cookies()).filter(({ name }) => name.startsWith('AMP_ab'));
      assert.equal(before.length, domains.length * paths.length, 'the vendor wrote all it can');
      assert.equal((await stored(site)).length, 6);

      await withdraw(site);
      await site.event('consent-change', 2);
      assert.equal((await remembered(site)).isOwed, true);
      letGo();
      assert.deepEqual(await withdrawals(site), [
        gone('AMP_TEST_1', 'AMP_abcdefghij', 'AMP_diagnostics_1', 'AMP_unsent_abcdefghij'),
      ]);
      assert.deepEqual(await cookieNames(site), ['AMP_short', 'cart', 'consent', 'xAMP_TEST_1']);
      assert.deepEqual(await stored(site), ['cart', 'cart', 'cart']);
      assert.equal((await remembered(site)).isOwed, false);
      assertProblems(site);
    });

  test('W16: partitioned cookies are removed too', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['amplitude']),
      answers: vendors({
        amplitude: `document.cookie = 'AMP_TEST_1=x; path=/; secure; samesite=none; partitioned'`,
      }),
    });
    await site.visit();
    await acceptAndRun(site, 'amplitude');
    assert.deepEqual(await cookieNames(site), ['AMP_TEST_1', 'consent']);
    await withdraw(site);
    assert.deepEqual(await withdrawals(site), [gone('AMP_TEST_1')]);
    assert.deepEqual(await cookieNames(site), ['consent']);
  });

  test('L11: is kept while a service that is still granted shares it', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['google-ads', 'google-floodlight'], { banner: 'on-withdraw="keep"' }),
      answers: vendors({
        'google-ads': `for (const name of ['au', 'dc']) document.cookie = '_gcl_' + name + '=1'`,
      }),
    });
    await site.visit();
    await acceptAndRun(site, 'google-ads');
    await withdraw(site, 'marketing');
    assert.deepEqual(await withdrawals(site), [gone('_gcl_au')]);
    assert.deepEqual(await cookieNames(site), ['_gcl_dc', 'consent']);

    await withdraw(site, 'analytics');
    assert.deepEqual((await withdrawals(site, 2))[1], gone('_gcl_dc'));
    assert.deepEqual(await cookieNames(site), ['consent']);
    assertProblems(site);
  });

  test('L11: what this page can not see is neither told of nor touched', async (t) => {
    const site = await openTelling(t, {
      html: { [PATH]: declaring(['amplitude']) },
      answers: vendors({ amplitude: `document.cookie = 'AMP_TEST_seen=1'` }),
    });
    const { hostname: domain } = new URL(site.origin);
    await site.context.addCookies([
      { name: 'AMP_TEST_http', value: '1', domain, path: '/', httpOnly: true },
      { name: 'AMP_TEST_else', value: '1', domain, path: '/de' },
    ]);
    await site.visit(PATH);
    await acceptAndRun(site, 'amplitude');
    await withdraw(site);
    assert.deepEqual(await withdrawals(site), [gone('AMP_TEST_seen')]);
    assert.deepEqual(await cookieNames(site), ['AMP_TEST_else', 'AMP_TEST_http', 'consent']);
    assertProblems(site);
  });

  test('L11: what the browser does not let the page remove is told of, and stays owed', async (t) => {
    // No page can write a path with a semicolon; a server's cookie gets it from the page's address.
    const site = await openTelling(t, {
      html: { '/a;b/c': declaring(['amplitude']) },
      headers: { 'set-cookie': 'AMP_TEST_1=1; secure' },
    });
    await site.visit('/a;b/c');
    await site.reject();
    const name = 'AMP_TEST_1';
    assert.deepEqual(await withdrawals(site), [
      {
        deleted: [],
        remaining: [{ name, where: 'cookie', reason: 'other-path' }],
        reloading: false,
      },
    ]);
    assert.deepEqual(await cookieNames(site), [name, 'consent']);
    assert.equal((await remembered(site)).isOwed, true);
  });
});

describe('a first refusal', inChromium, () => {
  test('L11: removes what an older tag left, and loads nothing anew', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['hotjar']),
      cookies: { _hjSessionUser_1: '1', hjar: 'of somebody else' },
    });
    await site.visit();
    await site.reject();
    assert.deepEqual(await withdrawals(site), [gone('_hjSessionUser_1')]);
    assert.deepEqual(await cookieNames(site), ['consent', 'hjar']);
    assert.equal((await remembered(site)).isOwed, false);
    assert.deepEqual(site.foreign, []);
    assertProblems(site);
  });

  test('on a page without services costs nothing: no file, no debt', async (t) => {
    const site = await openTelling(t, {
      html: html(`<consent-banner hidden></consent-banner>${SHOP}`),
      cookies: { _hjSessionUser_1: '1' },
    });
    await site.visit();
    await site.reject();
    await site.event('consent-change');
    await site.settled();
    assert.deepEqual(
      site.ours.filter((file) => file.startsWith('sweep')),
      [],
    );
    assert.equal((await remembered(site)).isOwed, false);
    assert.deepEqual(await cookieNames(site), ['_hjSessionUser_1', 'consent']);
    assertProblems(site);
  });
});
