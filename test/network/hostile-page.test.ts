/** A page that gets in our way, by accident or on purpose: it works, and nothing is granted. */
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
  TAG,
} from './checks.js';
import { inChromium, openSite } from './site.js';

const SYNC = '<script src="/consent-banner.js"></script>';
const inline = (code: string) => `<script>${code}</script>`;

describe('what is ours is taken', inChromium, () => {
  test('the tag was registered by the page: no banner, nothing granted: tag-taken', async (t) => {
    const head = inline(`customElements.define('consent-banner', class extends HTMLElement {
      connectedCallback() { ran.push('theirs'); } })`);
    const site = await openSite(t, { html: html(SHOP + BANNER + HELD, { head: head + TAG }) });
    await site.visit();
    await site.event('consent-problem');
    await site.settled();
    assert.deepEqual(await site.ran(), ['theirs']);
    assert.deepEqual(site.foreign, []);
    assert.equal(await site.banner.count(), 0);
    assert.deepEqual(await site.context.cookies(), []);
    await assertUsable(site);
    assertProblems(site, 'tag-taken');
  });

  const takers = [
    {
      by: 'a form',
      body: '<form id="consentBanner"></form>',
      read: 'consentBanner.localName',
      value: 'form',
    },
    {
      by: 'an image',
      body: '<img name="consentBanner" alt="">',
      read: 'consentBanner.localName',
      value: 'img',
    },
    {
      by: 'a value',
      body: inline('window.consentBanner = { mine: true };'),
      read: 'consentBanner.mine',
      value: true,
    },
  ];
  for (const { by, body, read, value } of takers) {
    test(`S8: window.consentBanner is ${by}: left alone, and the banner works: name-taken`, async (t) => {
      const site = await openSite(t, {
        html: html(SHOP + body + SYNC + BANNER + HELD, { head: '' }),
      });
      await site.visit();
      await site.event('consent-problem');
      await site.settled();
      assert.equal(await site.page.evaluate(read), value);
      await assertNothingGranted(site);
      await assertUsable(site);

      await site.accept();
      await site.runs(...HELD_RUNS);
      assert.equal(await site.page.evaluate(read), value);
      assertProblems(site, 'name-taken');
    });
  }
});

describe('markup that poses as what scripts read', inChromium, () => {
  const POSERS = `<form id="dataLayer"></form><a id="gtag"></a><iframe name="ConsentBanner"></iframe>
    <img name="currentScript" src="https://evil.test/currentScript" data-base="https://evil.test/" alt="">`;
  const SERVICE = `<consent-banner hidden categories="analytics marketing social">
    <consent-service name="google-analytics" measurement-id="G-ABC1234567"></consent-service></consent-banner>`;

  test('S8 W60: of our tag, data layer and class: our files come from us, consent works', async (t) => {
    const site = await openSite(t, {
      html: html(POSERS + SHOP + SERVICE + SYNC + HELD, { head: '' }),
    });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    assert.deepEqual(site.foreign.splice(0), ['https://evil.test/currentScript']);
    assert.deepEqual(await site.ran(), []);
    await assertUsable(site);

    await site.accept();
    const names = [...HELD_RUNS, 'www.googletagmanager.com/gtag/js?id=G-ABC1234567'];
    await site.runs(...names);
    await site.settled();
    assert.deepEqual((await site.ran()).toSorted(), ['buy', ...names].toSorted());
    assert.equal(await site.page.evaluate('dataLayer.length'), 5);
    assertProblems(site);
  });

  test('S8: of document.cookie: nothing is granted, a refusal holds: storage-refused', async (t) => {
    const site = await openSite(t, {
      html: html(`<img name="cookie" alt="">${SHOP}${BANNER}${HELD}`),
    });
    await site.visit();
    await site.ready();
    await assertNothingGranted(site);
    await site.reject();
    await site.event('consent-problem');
    await site.settled();
    await assertNothingGranted(site);
    assert.equal(await site.banner.count(), 0);
    await assertUsable(site);
    assertProblems(site, 'storage-refused');
  });
});

describe('Object.prototype is polluted', inChromium, () => {
  const BODY = `${SHOP}<consent-banner hidden categories="analytics marketing social">
    <consent-category name="analytics" label="Statistics"></consent-category>
    <consent-service name="hotjar" site-id="1016800"></consent-service></consent-banner>${HELD}`;
  const pollutions: Record<string, unknown>[] = [
    { analytics: true, marketing: true, social: true, granted: true, decided: true },
    { analytics_hotjar: true, hotjar: true, answers: { analytics: true } },
    { category: 'necessary' },
    { required: '' },
    { base: 'https://evil.test/' },
    { categories: 'necessary' },
    {
      src: 'https://evil.test/src.js',
      nonce: 'evil',
      integrity: 'evil',
      href: 'javascript:alert(1)',
    },
    { name: 'hubspot', parameters: {}, 'hub-id': '1', default: '1' },
    { value: 1 },
  ];
  const pages = pollutions.map((pollution, index) => {
    const head = inline(`Object.assign(Object.prototype, ${JSON.stringify(pollution)})`) + TAG;
    return [`/${index}`, html(BODY, { head })];
  });

  test('S9: no grant, no script', async (t) => {
    const site = await openSite(t, { html: Object.fromEntries(pages) });
    for (const [index, pollution] of pollutions.entries())
      await t.test(JSON.stringify(pollution), async () => {
        await site.visitAnew(`/${index}`);
        await site.ready();
        await assertNothingGranted(site);
        await assertUsable(site);
        await site.reject();
        await site.event('consent-change');
        await site.settled();
        assert.deepEqual([site.foreign, await site.ran(), site.errors], [[], ['buy'], []]);
        const [cookie] = await site.context.cookies();
        assert.match(cookie!.value, /~analytics\.0~marketing\.0~social\.0~/);
      });
  });

  test('S9: has() of what nobody declared is false, also where Object.prototype is polluted', async (t) => {
    const site = await openSite(t, {
      html: html(SHOP + BANNER),
      before: `Object.prototype.category = 'necessary';`,
    });
    await site.visit();
    await site.ready();
    assert.deepEqual(
      await site.page.evaluate(() =>
        ['nothing', 'constructor', '__proto__', 'toString'].map((id) =>
          window.consentBanner.has(id),
        ),
      ),
      [false, false, false, false],
    );
  });
});
