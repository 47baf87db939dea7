import { expect } from '@open-wc/testing';
import type { ConsentChangeEvent, ConsentStore } from '../../src/core/index.js';
import { BANNER, openPage, remember, remembered, type TestPage } from './open-page.js';
import { asking, cookie, DAY, knowingStore, NOW, plain, settings } from './own-store.js';
import { until } from './until.js';

const FRAME = `${BANNER}<iframe title="Frame" data-consent="marketing"
  data-consent-src="/test/fixtures/frame.html"></iframe>`;

const changes = (page: TestPage) => page.events('consent-change') as readonly ConsentChangeEvent[];

/** As when the visitor looks at a tab again: for browsers that do not tell of cookies. */
const lookAt = (page: TestPage) => page.document.dispatchEvent(new Event('visibilitychange'));

describe('An answer in another tab', () => {
  it('L11: that refuses counts here too, and what was released is held again', async () => {
    remember('analytics.1~marketing.1');
    const here = await openPage(FRAME);
    const there = await openPage(BANNER);
    await until(() => here.find('iframe').hasAttribute('src'));
    there.store.save({ marketing: false }, 'preferences');
    lookAt(here);
    await until(() => changes(here).length);
    expect(here.find('iframe').hasAttribute('src')).to.equal(false);
    const [{ source, revoked }] = changes(here) as [ConsentChangeEvent];
    expect([source, ...revoked]).to.deep.equal(['tab', 'marketing']);
    expect(changes(here)).to.have.length(1);
    expect(remembered()).to.equal('analytics.1~marketing.0~_m.preferences');
  });

  it('that agrees releases what is held here, and hides the question', async () => {
    const here = await openPage(FRAME);
    const there = await openPage(BANNER);
    await here.part('[part=banner]');
    there.store.acceptAll();
    lookAt(here);
    await until(() => changes(here).length);
    expect(here.find('iframe').getAttribute('src')).to.equal('/test/fixtures/frame.html');
    expect(here.store.shown.size).to.equal(0);
    expect(here.store.decided).to.equal(true);
  });

  it('counts once, and the answer of this tab is no news to it', async () => {
    const here = await openPage(BANNER);
    here.store.acceptAll();
    for (let look = 0; look < 3; look++) lookAt(here);
    await cookieStore.get('consent');
    expect(changes(here).map(({ source }) => source)).to.deep.equal(['accept-all']);
  });

  it('S5: that is older than the one of this tab is none', async () => {
    const here = await openPage(BANNER);
    here.store.rejectAll();
    const yesterday = Math.floor(Date.now() / 1000) - 86_400;
    document.cookie = `consent=1~1~${yesterday}~analytics.1~marketing.1; path=/`;
    lookAt(here);
    await cookieStore.get('consent');
    expect(here.store.has('analytics')).to.equal(false);
    expect(changes(here)).to.have.length(1);
  });

  for (const [what, act] of [
    ['a refusal', (own: ConsentStore) => own.rejectAll()],
    ['a reset', (own: ConsentStore) => own.reset()],
  ] as const)
    it(`S5: which a slow browser still shows after ${what} in this tab, is none`, () => {
      const own = knowingStore();
      own.store.acceptAll();
      const before = own.cookies;
      act(own.store);
      own.cookies = before;
      own.store.refresh();
      expect(own.store.has('analytics')).to.equal(false);
      expect(own.store.has('marketing')).to.equal(false);
    });

  it('is not undone by an answer for one service in this tab, which had not heard of it', () => {
    const own = knowingStore({}, { cookies: [cookie('analytics.1~marketing.0')] });
    own.cookies = [cookie('analytics.0~marketing.0', { at: NOW })];
    own.store.save({ marketing_youtube: true }, 'embed');
    expect(own.cookies[0]).to.include('~analytics.0~marketing.0~marketing_youtube.1~');
    expect(own.store.has('analytics')).to.equal(false);
  });

  it('counts though a clock was put back since the one before', () => {
    const ahead = [cookie('analytics.1~marketing.1', { at: NOW + 5 * 3600 })];
    const here = knowingStore({}, { cookies: ahead });
    const there = knowingStore({}, { cookies: ahead });
    there.store.rejectAll();
    here.cookies = there.cookies;
    here.store.refresh();
    expect(here.store.has('analytics')).to.equal(false);
  });

  it('L11: counts though the clock was days ahead when this tab was answered', () => {
    let now = NOW + 3 * DAY;
    const here = knowingStore({}, { clock: () => now });
    here.store.acceptAll();
    now = NOW;
    const there = knowingStore({}, { cookies: here.cookies });
    expect(there.store.decided).to.equal(false);
    there.store.rejectAll();
    here.cookies = there.cookies;
    here.store.save({ marketing_youtube: true }, 'embed');
    expect(plain(here.store.choices)).to.deep.equal({ analytics: false, marketing: false });
    expect(here.cookies[0]).to.include('~analytics.0~marketing.0~marketing_youtube.1~');
  });

  it('L11: is told also where the page declares something before this tab is looked at', () => {
    const here = knowingStore({}, { cookies: [cookie('analytics.1~marketing.1')] });
    here.cookies = [cookie('analytics.0~marketing.0', { at: NOW })];
    here.store.configure(settings({ categories: asking('analytics', 'marketing', 'social') }));
    const news = here.events.filter(({ type }) => type === 'consent-change');
    const told = news.map((event) => {
      const { source, revoked } = event as ConsentChangeEvent;
      return [source, ...revoked];
    });
    expect(told).to.deep.equal([['tab', 'analytics', 'marketing']]);
  });

  it('S5: is not undone by what this tab notes beside the one before', () => {
    const here = knowingStore({}, { cookies: [cookie('analytics.1~marketing.1')] });
    here.cookies = [cookie('analytics.0~marketing.0', { at: NOW })];
    here.store.note({ domainLabels: '2' });
    expect(here.cookies[0]).to.match(/~analytics\.0~marketing\.0~.*_d\.2/);
    expect(here.store.has('analytics')).to.equal(false);
  });

  it('S5: that was forgotten is not brought back by what this tab notes', () => {
    const here = knowingStore({}, { cookies: [cookie('analytics.1~marketing.1')] });
    here.cookies = [];
    here.store.note({ owed: false });
    expect(here.cookies).to.deep.equal([]);
    expect(here.store.decided).to.equal(false);
  });

  it('L62 S5: with what another tab noted beside it since is followed by an answer for the same place and person', () => {
    const answered = cookie('analytics.1~marketing.1');
    const here = knowingStore({}, { cookies: [answered] });
    here.cookies = [`${answered}~_d.2~_id.x-1`];
    here.store.rejectAll();
    expect(here.cookies[0]).to.match(/~analytics\.0~marketing\.0~.*_d\.2~_id\.x-1/);
  });

  it('L11: that was forgotten there is no grant here, and is asked for again', () => {
    const own = knowingStore({}, { cookies: [cookie('analytics.1~marketing.1')] });
    own.cookies = [];
    own.store.refresh();
    expect(plain(own.store.choices)).to.deep.equal({ analytics: false, marketing: false });
    expect([...own.store.shown]).to.deep.equal(['banner']);
    own.store.save({ marketing_youtube: true }, 'embed');
    expect(own.cookies[0]).not.to.include('analytics');
  });

  it('W15: a browser that keeps no cookies does not forget the answer of this page', () => {
    const own = knowingStore({}, { keeps: false });
    own.store.acceptAll();
    own.store.refresh();
    expect(own.store.has('analytics')).to.equal(true);
  });

  it('L11 S4: that nobody can read is none, as on the next page, and is told', async () => {
    const here = knowingStore({}, { cookies: [cookie('analytics.1~marketing.1')] });
    here.cookies = ['nonsense'];
    here.store.refresh();
    expect(plain(here.store.choices)).to.deep.equal({ analytics: false, marketing: false });
    expect([...here.store.shown]).to.deep.equal(['banner']);
    await until(() => here.problems.includes('bad-cookie'));
  });
});
