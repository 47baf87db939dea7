/** Firefox and WebKit: where the answer is kept, pages that the Back button brings back as they were left, and other tabs. */
import assert from 'node:assert/strict';
import { after, before, describe, test, type TestContext } from 'node:test';
import { openssl } from '../browsers.mjs';
import { howToGet } from '../programs.mjs';
import { BANNER, HELD, HELD_RUNS, html, TAG } from './checks.js';
import { EveryHost, type Sites } from './every-host.js';
import { Firefox } from './firefox-visitor.js';
import type { Engine, Tab, Visitor } from './visitor.js';
import { WebKit } from './webkit-visitor.js';

/** Notes what happens to the page. One that was kept still has what it noted before it was left. */
const NOTES = `<script>
  var ran = [], shows = [], changes = [], problems = [];
  addEventListener('pageshow', ({ persisted }) => shows.push(persisted));
  document.addEventListener('consent-change', ({ source, revoked }) =>
    changes.push([source, ...revoked].join(' ')));
  for (const type of ['consent-problem', 'error'])
    addEventListener(type, ({ code, message }) => problems.push(code || message), true);
</script>`;
const page = (body: string) => html(body, { head: NOTES + TAG });

/** It is looked at after a withdrawal, and would be loaded anew meanwhile. */
const auto = (categories: string) =>
  page(
    `<consent-banner hidden on-withdraw="keep" categories="${categories}" cookie-domain="auto"></consent-banner>` +
      HELD,
  );
const SHOP = 'http://www.shop.test';
const KEEP = BANNER.replace('hidden', 'hidden on-withdraw="keep" categories="analytics marketing"');
const PAGES = { '/': page(KEEP + HELD), '/next': page(KEEP) };

const accept = (tab: Tab) => tab.click('[part=banner] [data-action=accept-all]');
const reject = (tab: Tab) => tab.click('[part=banner] [data-action=reject-all]');
/** As a visitor who has answered before. */
const rejectLater = async (tab: Tab) => {
  await tab.click('[data-consent-open]');
  await tab.click('[part=dialog] [data-action=reject-all]');
};
/** The banner can be seen. */
const isAsked = (tab: Tab) =>
  tab.until(
    () =>
      !!document
        .querySelector('consent-banner')!
        .shadowRoot?.querySelector('[part=banner]')
        ?.checkVisibility(),
  );
/** It is known that there is an answer, and there is no banner. */
const isNotAsked = (tab: Tab) =>
  tab.until(
    () =>
      window.consentBanner?.decided &&
      !document.querySelector('consent-banner')!.shadowRoot?.querySelector('[part=banner]'),
  );
/** All that is held has come. A page that still waits for something may not be kept when it is left. */
const runsAll = (tab: Tab) =>
  tab.until(() => {
    const [pixel] = document.images;
    return window.ran.length === 3 && !!pixel?.src && pixel.complete;
  });

/** Nothing held ran; the page had time for it. */
async function assertNothingRan(tab: Tab): Promise<void> {
  const ran = await tab.run(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return window.ran;
  });
  assert.deepEqual(ran, []);
}

/** Whether the sites below a domain can share a cookie, by the browser's own word. */
const isShared = (tab: Tab, domain: string) =>
  tab.run((parent) => {
    document.cookie = `shared=1; domain=${parent}`;
    const isKept = document.cookie.includes('shared');
    document.cookie = `shared=1; domain=${parent}; max-age=0`;
    return isKept;
  }, domain);

const noCertificate = openssl.path || process.env['CI'] ? false : howToGet(openssl);
// Both at once: they wait most of the time. One visitor at a time in each.
describe('in another engine', { concurrency: 2, skip: noCertificate }, () => {
  for (const engine of [new Firefox(), new WebKit()])
    describe(engine.name, { concurrency: 1, skip: engine.skip }, () => testAll(engine));
});

function testAll(engine: Engine): void {
  const hosts = new EveryHost();
  before(async () => engine.start(await hosts.start()));
  after(async () => {
    await engine.stop();
    hosts.stop();
  });

  async function visit(t: TestContext, sites: Sites): Promise<Visitor> {
    hosts.serve(sites);
    const visitor = await engine.newVisitor();
    t.after(() => visitor.leave());
    return visitor;
  }
  /** What stubs of other hosts were asked for. */
  const foreign = () => hosts.asked.filter((url) => /\/\/(ads|stats)\.test\//.test(url));
  const assertNoProblems = async (tab: Tab) =>
    assert.deepEqual(await tab.run(() => window.problems), []);

  describe('cookie-domain="auto"', () => {
    /** What the browser keeps: where, and the answer without its time. */
    const kept = async (tab: Tab) =>
      (await tab.cookies()).map(({ name, domain, path, value, secure }) => {
        const answer = value.replace(/^1~(\d+)~\d+/, '$1');
        return `${name} ${domain}${path} ${answer}${secure ? ' Secure' : ''}`;
      });
    /** Only once the answer is where it belongs is its place noted in it. */
    const isPlaced = (tab: Tab) => tab.until(() => document.cookie.includes('~_d.'));

    for (const [origin, domain, labels, suffix] of [
      ['https://www.example.test', '.example.test', 2],
      ['http://www.example.test', '.example.test', 2],
      ['http://deep.down.shop.example.co.uk', '.example.co.uk', 3],
      // What this suffix keeps apart are people's own sites.
      ['http://me.github.io', '.me.github.io', 3, 'github.io'],
    ] as const)
      test(`shares the answer as widely as the browser allows: ${origin}`, async (t) => {
        const { tab } = await visit(t, { [origin]: { '/': auto('analytics marketing') } });
        await tab.goto(`${origin}/`);
        await isAsked(tab);
        assert.deepEqual(await tab.cookies(), [], 'nothing is tried before there is an answer');
        await assertNothingRan(tab);
        if (suffix && (await isShared(tab, suffix))) {
          t.skip(`its sites can share cookies: the list of ${engine.name} lacks ${suffix}`);
          return;
        }

        await accept(tab);
        await isPlaced(tab);
        const secure = origin.startsWith('https:') ? ' Secure' : '';
        const only = (answer: string) => [`consent ${domain}/ ${answer}~_d.${labels}${secure}`];
        const accepted = only('1~analytics.1~marketing.1~_m.accept-all');
        assert.deepEqual(await kept(tab), accepted);

        await tab.goto(`${origin}/`);
        await runsAll(tab);
        assert.deepEqual(await kept(tab), accepted, 'renewed where it is');

        await rejectLater(tab);
        await tab.until(() => document.cookie.includes('_m.reject-all'));
        assert.deepEqual(await kept(tab), only('1~analytics.0~marketing.0~_m.reject-all'));
        await assertNoProblems(tab);
      });

    test('a sibling site has the answer, and neither makes the other ask again', async (t) => {
      const [here, there] = ['http://www.example.test', 'http://blog.example.test'] as const;
      const { tab } = await visit(t, {
        [here]: { '/': auto('analytics marketing') },
        [there]: { '/': auto('games') },
      });
      await tab.goto(`${here}/`);
      await reject(tab);
      await isPlaced(tab);
      await tab.goto(`${there}/`);
      await accept(tab);
      await tab.until(() => window.consentBanner.has('games'));
      for (const origin of [here, there, here]) {
        await tab.goto(`${origin}/`);
        await isNotAsked(tab);
        await assertNothingRan(tab);
      }
      assert.deepEqual(await kept(tab), [
        'consent .example.test/ 1~games.1~analytics.0~marketing.0~_m.accept-all~_d.2',
      ]);
      await assertNoProblems(tab);
    });
  });

  describe('W31: a page that comes back by the Back button', () => {
    async function open(t: TestContext): Promise<Tab> {
      const { tab } = await visit(t, { [SHOP]: PAGES });
      await tab.goto(`${SHOP}/`);
      return tab;
    }
    /** Leaves the page for the next one, does something there, and goes back to the page as it was left. */
    async function leave(tab: Tab, act: () => Promise<unknown>): Promise<void> {
      await tab.goto(`${SHOP}/next`);
      await act();
      await tab.back();
      await tab.until(() => location.pathname === '/' && window.shows.at(-1)!);
      assert.deepEqual(await tab.run(() => window.shows), [false, true], 'the page was kept');
    }

    test('has no banner any more once it was answered, and loads what was granted', async (t) => {
      const tab = await open(t);
      await isAsked(tab);
      await leave(tab, () => accept(tab));
      await runsAll(tab);
      await isNotAsked(tab);
      assert.deepEqual((await tab.run(() => window.ran)).toSorted(), HELD_RUNS.toSorted());
      await assertNoProblems(tab);
    });

    test('loads nothing after a refusal', async (t) => {
      const tab = await open(t);
      await isAsked(tab);
      await leave(tab, () => reject(tab));
      await isNotAsked(tab);
      await assertNothingRan(tab);
      assert.deepEqual(foreign(), []);
      await assertNoProblems(tab);
    });

    test('withdraws what was refused meanwhile', async (t) => {
      const tab = await open(t);
      await accept(tab);
      await runsAll(tab);
      await leave(tab, () => rejectLater(tab));
      await tab.until(() => window.changes.length === 2);
      assert.deepEqual(await tab.run(() => window.changes), [
        'accept-all',
        'tab analytics marketing',
      ]);
      assert.equal(await tab.run(() => window.consentBanner.has('analytics')), false);
      await assertNoProblems(tab);
    });

    test('asks again where the answer was forgotten meanwhile', async (t) => {
      const tab = await open(t);
      await tab.run(() => {
        const hourAgo = Math.floor(Date.now() / 1000) - 3600;
        document.cookie = `consent=1~1~${hourAgo}~analytics.0~marketing.0~_m.reject-all`;
      });
      await tab.goto(`${SHOP}/`);
      await isNotAsked(tab);
      await leave(tab, () => tab.deleteCookies());
      await isAsked(tab);
      await assertNothingRan(tab);
      await assertNoProblems(tab);
    });
  });

  describe('L11: an answer in another tab', () => {
    const isHidden = (tab: Tab) => tab.until(() => document.visibilityState === 'hidden');

    for (const origin of [SHOP, 'https://www.shop.test'])
      test(`is followed here: ${origin}`, async (t) => {
        const visitor = await visit(t, { [origin]: PAGES });
        const here = visitor.tab;
        await here.goto(`${origin}/`);
        await isAsked(here);
        const there = await visitor.openAnother();
        await there.goto(`${origin}/next`);
        await isHidden(here);
        const isTold = await here.run(() => 'cookieStore' in window);
        t.diagnostic(`${origin}: ${isTold ? 'tells' : 'does not tell'} of cookies`);

        await accept(there);
        await isNotAsked(there);
        if (!isTold) await visitor.lookAt(here);
        await runsAll(here);
        await isNotAsked(here);
        await visitor.lookAt(here);
        await rejectLater(here);
        await isNotAsked(here);
        await isHidden(there);
        if (!isTold) await visitor.lookAt(there);
        await there.until(() => window.changes.length === 2);
        assert.deepEqual(await there.run(() => window.changes), [
          'accept-all',
          'tab analytics marketing',
        ]);
        for (const tab of [here, there]) await assertNoProblems(tab);
      });
  });
}

declare global {
  interface Window {
    shows: boolean[];
    changes: string[];
    problems: string[];
  }
}
