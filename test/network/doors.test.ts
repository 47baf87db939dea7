/** Every way to put us on a page asks, releases, and costs a returning visitor one file. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { built, version } from './answers.js';
import { assertProblems, BANNER, HELD, HELD_ASKS, HELD_RUNS, html, SHOP, TAG } from './checks.js';
import { inChromium, openSite } from './site.js';

interface Door {
  name: string;
  head: string;
  banner?: string;
  /** Markup that comes once the page has loaded. */
  late?: string;
  /** Files of ours that a first visit and a later one ask for. */
  first?: string[];
  later?: string[];
}

const ELEMENTS = `elements.js?v=${version}`;
/** Makes the element where the page declares it in another form. */
const PLACE = `place-banner.js?v=${version}`;
const FIRST = ['consent-banner.js', ELEMENTS];
const LATER = ['consent-banner.js'];

const doors: Door[] = [
  { name: 'async', head: TAG },
  { name: 'defer', head: '<script defer src="/consent-banner.js"></script>' },
  { name: 'synchronous', head: '<script src="/consent-banner.js"></script>' },
  {
    name: 'type=module',
    head: '<script type="module" data-consent-script src="/consent-banner.js"></script>',
  },
  {
    name: 'inline with data-base',
    head: `<script data-base="/">${built('consent-banner.js')}</script>`,
    first: [ELEMENTS],
    later: [],
  },
  {
    name: 'inserted by a script once the page has loaded',
    head: `<script>addEventListener('load', () =>
      document.head.append(Object.assign(document.createElement('script'), { src: '/consent-banner.js' })));</script>`,
  },
  { name: 'element inserted once the page has loaded', head: TAG, banner: '', late: BANNER },
  {
    name: 'template in the head',
    head: `${TAG}<template data-consent-banner>${BANNER}</template>`,
    banner: '',
    first: [...FIRST, PLACE],
  },
  {
    name: 'one tag',
    head: '<script async src="/consent-banner.js" data-categories="analytics marketing" data-policy-href="/privacy"></script>',
    banner: '',
    first: [...FIRST, PLACE],
  },
  {
    name: 'consent-banner.all.js',
    head: '<script async src="/consent-banner.all.js"></script>',
    first: ['consent-banner.all.js'],
    later: ['consent-banner.all.js'],
  },
];

describe('a door asks, accepts and releases; later visits cost one file', inChromium, () => {
  for (const { name, head, banner = BANNER, late, first = FIRST, later = LATER } of doors) {
    test(`L1 L65 S14: ${name}`, async (t) => {
      const site = await openSite(t, { html: html(SHOP + banner + HELD, { head }) });
      const insertLate = async () => {
        if (!late) return;
        await site.settled();
        assert.deepEqual(site.told, [], 'decided before the element was there');
        await site.page.evaluate((markup) => {
          document.body.insertAdjacentHTML('beforeend', markup);
        }, late);
      };

      await site.visit();
      await insertLate();
      await site.ready();
      await site.banner.waitFor();
      assert.deepEqual(site.ours, first);
      assert.deepEqual(site.foreign, []);
      assert.deepEqual(await site.ran(), []);
      assert.equal(
        await site.banner.locator('[part=policy-link]').getAttribute('href'),
        '/privacy',
      );

      await site.accept();
      await site.runs(...HELD_RUNS);
      await site.settled();
      assert.deepEqual(await site.ran(), HELD_RUNS);
      assert.deepEqual(site.foreign.toSorted(), HELD_ASKS);
      await site.banner.waitFor({ state: 'detached' });
      assertProblems(site);

      await site.reload();
      await insertLate();
      await site.runs(...HELD_RUNS);
      await site.settled();
      assert.deepEqual(site.ours, later);
      assert.deepEqual(await site.ran(), HELD_RUNS);
      assert.equal(await site.banner.count(), 0);
      assert.deepEqual(
        site.told.map(({ type }) => type),
        ['consent-ready'],
        'a remembered answer is no change',
      );
      assertProblems(site);
    });
  }
});

describe('files of ours', inChromium, () => {
  test('L8: a German page fetches one more, the German texts', async (t) => {
    const site = await openSite(t, { html: html(SHOP + BANNER + HELD, { lang: 'de' }) });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    assert.deepEqual(site.ours, [...FIRST, `locales/de.js?v=${version}`]);
    assert.equal(
      await site.banner.locator('[data-action=reject-all]').innerText(),
      'Alle ablehnen',
    );

    await site.reject();
    await site.reload();
    await site.ready();
    assert.deepEqual(site.ours, LATER);
    assertProblems(site);
  });

  test('are fetched from beside the script, wherever that is', async (t) => {
    const head = '<script async src="/lib/consent/consent-banner.js"></script>';
    const site = await openSite(t, { base: '/lib/consent/', html: html(SHOP + BANNER, { head }) });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    assert.deepEqual(site.ours, FIRST);
    assertProblems(site);
  });

  test('a returning visitor who opens the preferences fetches the elements then, once', async (t) => {
    const link = '<a href="#consent-preferences">Cookie settings</a>';
    const site = await openSite(t, { html: html(SHOP + BANNER + link) });
    await site.visit();
    await site.reject();
    await site.reload();
    await site.ready();
    assert.deepEqual(site.ours, LATER);

    await site.page.click('text=Cookie settings');
    await site.preferences.waitFor();
    await site.page.keyboard.press('Escape');
    await site.preferences.waitFor({ state: 'detached' });
    await site.page.click('text=Cookie settings');
    await site.preferences.waitFor();
    const parts = ['preferences', 'details'].map((name) => `${name}.js?v=${version}`);
    assert.deepEqual(site.ours, [...FIRST, ...parts]);
    assertProblems(site);
  });
});
