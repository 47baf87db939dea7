import { expect } from '@open-wc/testing';
import type { ConsentChangeEvent } from '../../src/core/index.js';
import { asking, cookie, DAY, knowingStore, NOW, plain, REQUIRED } from './own-store.js';

const answers = ({ record }: { record: { answers: object } | null }) => plain(record!.answers);

describe('An answer for one service', () => {
  it('is kept alone: no category is answered, nothing is hidden (L65)', () => {
    const { store, events } = knowingStore();
    store.save({ marketing_youtube: true }, 'embed');
    expect(answers(store)).to.deep.equal({ marketing_youtube: true });
    expect(store.has('marketing', 'youtube')).to.equal(true);
    expect(store.has('marketing')).to.equal(false);
    expect(store.decided).to.equal(false);
    expect([...store.shown]).to.deep.equal(['banner']);
    const change = events.find(({ type }) => type === 'consent-change') as ConsentChangeEvent;
    expect(change.source).to.equal('embed');
    expect([...change.granted, ...change.revoked]).to.deep.equal([]);
  });

  it('is the same from a script', () => {
    const { store } = knowingStore();
    store.save({ marketing_youtube: true });
    expect(answers(store)).to.deep.equal({ marketing_youtube: true });
    expect(store.decided).to.equal(false);
  });

  it('is found again on the next page, which still asks', () => {
    const first = knowingStore();
    first.store.save({ marketing_youtube: true }, 'embed');
    const { store } = knowingStore({}, { cookies: first.cookies });
    expect(store.has('marketing', 'youtube')).to.equal(true);
    expect(store.decided).to.equal(false);
    expect([...store.shown]).to.deep.equal(['banner']);
  });

  it('leaves what was answered before as it was, and no longer valid than that', () => {
    const { store } = knowingStore({}, { cookies: [cookie('analytics.1~marketing.0')] });
    store.save({ marketing_youtube: true }, 'embed');
    expect(answers(store)).to.deep.equal({
      analytics: true,
      marketing: false,
      marketing_youtube: true,
    });
    // A second, so that other tabs follow.
    expect(store.record!.decidedAt).to.equal(NOW - DAY + 1);
    expect(store.decided).to.equal(true);
  });

  for (const [how, granted] of [
    ['acceptAll', true],
    ['rejectAll', false],
  ] as const)
    it(`is replaced by ${how}()`, () => {
      const { store } = knowingStore();
      store.save({ marketing_youtube: !granted }, 'embed');
      store[how]();
      expect(answers(store)).to.deep.equal({
        analytics: granted,
        marketing: granted,
        marketing_youtube: granted,
      });
      expect(plain(store.services)).to.deep.equal({});
    });

  it('is replaced by an answer for its category, and by no other', () => {
    const { store } = knowingStore();
    store.save({ marketing_youtube: true }, 'embed');
    store.save({ analytics: true }, 'preferences');
    expect(store.has('marketing', 'youtube')).to.equal(true);
    store.save({ marketing: false }, 'preferences');
    expect(store.has('marketing', 'youtube')).to.equal(false);
  });

  it('works where the page does not ask for its category, and rejectAll() takes it back (L11)', () => {
    const { store } = knowingStore();
    store.save({ 'functional_google-maps': true }, 'embed');
    expect(store.has('functional', 'google-maps')).to.equal(true);
    expect(store.has('functional')).to.equal(false);
    store.rejectAll();
    expect(store.has('functional', 'google-maps')).to.equal(false);
  });

  it('rejectAll() leaves categories alone that only other pages ask', () => {
    const own = { cookies: [cookie('functional.1~functional_vimeo.1')] };
    const { store } = knowingStore({}, own);
    store.rejectAll();
    expect(answers(store)).to.deep.equal({
      analytics: false,
      marketing: false,
      functional: true,
      functional_vimeo: false,
    });
  });

  it('makes no answer of a declared service that was not asked for', () => {
    const hotjar = { name: 'hotjar', category: 'analytics', parameters: {} };
    const { store } = knowingStore({ services: [hotjar] });
    store.save({ marketing_youtube: true }, 'embed');
    expect(answers(store)).to.deep.equal({ marketing_youtube: true });
    store.save({ analytics_hotjar: true });
    expect(store.has('hotjar')).to.equal(true);
    expect(store.decided).to.equal(false);
  });

  it('of a declared service leaves something to remove when it is taken back (L11)', () => {
    const hotjar = { name: 'hotjar', category: 'analytics', parameters: {} };
    const { store } = knowingStore({ services: [hotjar] });
    store.save({ analytics: true, marketing: true });
    store.save({ analytics_hotjar: false });
    expect(store.has('analytics')).to.equal(true);
    expect(store.has('hotjar')).to.equal(false);
    expect(store.record!.owed).to.equal(true);
  });

  it('can name the category of an embed, which leaves the other questions open', () => {
    const { store } = knowingStore();
    store.save({ marketing: true }, 'embed');
    expect(answers(store)).to.deep.equal({ marketing: true });
    expect(store.decided).to.equal(false);
    expect([...store.shown]).to.deep.equal(['banner']);
    store.save({ analytics: false }, 'embed');
    expect(store.decided).to.equal(true);
    expect([...store.shown]).to.deep.equal([]);
  });

  it('holds for the page where nothing can be stored', async () => {
    const { store, problems } = knowingStore({}, { keeps: false });
    store.save({ marketing_youtube: true }, 'embed');
    await Promise.resolve();
    expect(store.has('marketing', 'youtube')).to.equal(true);
    expect(problems).to.deep.equal(['storage-refused']);
  });

  it('in a category that is always on here is on, whatever another page was answered for that', () => {
    const own = {
      categories: new Map([
        ['login', REQUIRED],
        ['analytics', {}],
      ]),
      services: [{ name: 'captcha', category: 'login', parameters: {} }],
    };
    const { store } = knowingStore(own, { cookies: [cookie('login.0')] });
    store.rejectAll();
    expect(store.has('captcha')).to.equal(true);
    expect(store.record!.owed).to.equal(false);
    expect(answers(store)).to.deep.equal({ analytics: false, login: false, login_captcha: true });
  });

  it('is forgotten by reset(), which is told', () => {
    const { store, events } = knowingStore();
    store.save({ marketing_youtube: true }, 'embed');
    store.reset();
    expect(store.has('marketing', 'youtube')).to.equal(false);
    expect((events.at(-1) as ConsentChangeEvent).source).to.equal('reset');
  });

  it('has to have a name that can be one', () => {
    const { store } = knowingStore();
    for (const id of ['marketing_', '_youtube', 'marketing_You', 'a_b_c', 'constructor', 'x'])
      expect(() => store.save({ [id]: true }), id).to.throw(TypeError);
    expect(store.record).to.equal(null);
  });

  it('is not mixed up by a category that goes by the name of something built in', () => {
    const { store } = knowingStore({ categories: asking('constructor') });
    store.save({ marketing_youtube: true }, 'embed');
    expect(store.decided).to.equal(false);
    expect(answers(store)).to.deep.equal({ marketing_youtube: true });
  });
});
