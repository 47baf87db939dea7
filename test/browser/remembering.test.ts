import { expect } from '@open-wc/testing';
import { cookie, DAY, knowingStore, NOW, plain, settings } from './own-store.js';

/** What a store makes of these copies of the cookie. */
const read = (...cookies: string[]) => knowingStore({}, { cookies }).store;

describe('An answer of an earlier visit', () => {
  it('counts', () => {
    const store = read(cookie('analytics.1~marketing.0'));
    expect(store.decided).to.equal(true);
    expect(plain(store.choices)).to.deep.equal({ analytics: true, marketing: false });
    expect(store.shown.size).to.equal(0);
  });

  it('that lacks a category is asked again, and counts for the others', () => {
    const store = read(cookie('analytics.1'));
    expect(store.decided).to.equal(false);
    expect(store.has('analytics')).to.equal(true);
    expect([...store.shown]).to.deep.equal(['banner']);
  });

  it('S4: that nobody could have written is none', () => {
    const store = read('1~1~1763800000~analytics.1~marketing.yes');
    expect(store.record).to.equal(null);
    expect([...store.shown]).to.deep.equal(['banner']);
  });

  it('W22: counts until its term is over, by its own time', () => {
    const term = 183 * DAY;
    expect(read(cookie('analytics.1~marketing.1', { at: NOW - term + 60 })).decided).to.equal(true);
    expect(read(cookie('analytics.1~marketing.1', { at: NOW - term - 60 })).decided).to.equal(
      false,
    );
    const { store } = knowingStore(
      { cookie: { ...settings().cookie, days: 10 } },
      { cookies: [cookie('analytics.1~marketing.1', { at: NOW - 11 * DAY })] },
    );
    expect(store.has('analytics')).to.equal(false);
  });

  it('S4: from more than a day in the future is none', () => {
    const answers = 'analytics.1~marketing.1';
    expect(read(cookie(answers, { at: NOW + DAY - 60 })).has('analytics')).to.equal(true);
    expect(read(cookie(answers, { at: NOW + DAY + 60 })).has('analytics')).to.equal(false);
  });
});

describe('The revision', () => {
  const answered = (revision: number) => [cookie('analytics.1~marketing.1', { revision })];

  it('of a lower number is asked again', () => {
    const { store } = knowingStore({ revision: 3 }, { cookies: answered(2) });
    expect(store.decided).to.equal(false);
    expect(store.has('analytics')).to.equal(false);
    expect([...store.shown]).to.deep.equal(['banner']);
  });

  it('of an equal or higher number is valid', () => {
    expect(knowingStore({ revision: 3 }, { cookies: answered(3) }).store.decided).to.equal(true);
    expect(knowingStore({ revision: 3 }, { cookies: answered(4) }).store.decided).to.equal(true);
  });

  it('is never lowered by an answer', () => {
    const own = knowingStore({ revision: 1 }, { cookies: answered(5) });
    own.store.rejectAll();
    expect(own.cookies[0]).to.match(/^1~5~/);
  });

  it('is raised by an answer', () => {
    const own = knowingStore({ revision: 3 }, { cookies: answered(2) });
    own.store.rejectAll();
    expect(own.cookies[0]).to.match(/^1~3~/);
  });
});

describe('What only other pages ask', () => {
  it('survives an answer here', () => {
    const own = knowingStore(
      {},
      { cookies: [cookie('analytics.0~marketing.0~social.1~social_youtube.0')] },
    );
    own.store.acceptAll();
    expect(own.cookies[0]).to.match(
      /~analytics\.1~marketing\.1~social\.1~social_youtube\.0~_m\.accept-all$/,
    );
    own.store.rejectAll();
    expect(own.cookies[0]).to.include('~social.1~');
  });

  it('is no choice of this page', () => {
    const store = read(cookie('analytics.0~marketing.0~social.1'));
    expect(store.has('social')).to.equal(false);
    expect(plain(store.choices)).to.deep.equal({ analytics: false, marketing: false });
  });
});

describe('S5: of several copies', () => {
  const yes = cookie('analytics.1~marketing.1', { at: NOW - 20 });
  const no = cookie('analytics.0~marketing.1', { at: NOW - 30 });

  it('the strictest reading counts, in whatever order they come', () => {
    for (const copies of [
      [yes, no],
      [no, yes],
    ]) {
      const store = read(...copies);
      expect(plain(store.choices)).to.deep.equal({ analytics: false, marketing: true });
    }
  });

  it('a category that one of them lacks is not granted', () => {
    for (const copies of [
      [cookie('marketing.1'), yes],
      [yes, cookie('marketing.1')],
    ])
      expect(read(...copies).has('analytics')).to.equal(false);
  });

  it('one that is not valid does not count', () => {
    const old = cookie('analytics.0~marketing.0', { at: NOW - 400 * DAY });
    expect(read('rubbish', yes, old).has('analytics')).to.equal(true);
    expect(read(yes, '').has('analytics')).to.equal(true);
  });

  it('none is written before the visitor answers', () => {
    const { written, store } = knowingStore({}, { cookies: [yes, no] });
    expect(written).to.be.empty;
    store.acceptAll();
    expect(written).to.have.length(1);
    expect(store.has('analytics')).to.equal(true);
  });
});

describe('Renewing', () => {
  it('W21: writes the very same value, with its end counted from the decision', () => {
    const at = NOW - 100 * DAY;
    const value = cookie('analytics.1~marketing.0~marketing_youtube.1', { at });
    const { written, store } = knowingStore({}, { cookies: [value] });
    expect(written).to.deep.equal([{ value, expires: new Date((at + 183 * DAY) * 1000) }]);
    expect(store.record!.decidedAt).to.equal(at);
  });

  it('W21: keeps metadata that another version of us wrote', () => {
    const value = `1~1~${NOW - DAY}~analytics.1~marketing.0~_m.api~_g.1~_d.2~_w.1`;
    const own = knowingStore({}, { cookies: [value] });
    expect(own.cookies).to.deep.equal([value]);
  });

  it('L11: never brings back what an answer replaced, where the browser shows it late', () => {
    const granted = cookie('analytics.1~marketing.1');
    const own = knowingStore({}, { cookies: [granted] });
    own.store.rejectAll();
    const refused = own.cookies;
    // WebKit can show a page the previous value for a moment.
    own.cookies = [granted];
    const before = own.written.length;
    own.store.configure(settings());
    expect(own.written).to.have.length(before);
    expect(own.store.has('analytics')).to.equal(false);
    expect(refused[0]).to.include('analytics.0');
  });

  it('L3: writes nothing where there is no answer', () => {
    expect(knowingStore().written).to.be.empty;
    expect(knowingStore({}, { cookies: ['rubbish'] }).written).to.be.empty;
    const tooOld = cookie('analytics.1', { at: NOW - 200 * DAY });
    expect(knowingStore({}, { cookies: [tooOld] }).written).to.be.empty;
  });

  it('an answer gets the site’s own term', () => {
    const { store, written } = knowingStore({ cookie: { ...settings().cookie, days: 30 } });
    store.rejectAll();
    expect(written[0]!.expires).to.deep.equal(new Date((NOW + 30 * DAY) * 1000));
  });
});
