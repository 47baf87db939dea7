import { expect } from '@open-wc/testing';
import { bare } from '../../src/core/index.js';
import { asking, cookie, knowingStore, newStore, plain, REQUIRED, settings } from './own-store.js';
import { until } from './until.js';

const youtube = { name: 'youtube', category: 'marketing', parameters: {} };

describe('Before its page is known', () => {
  it('a store says no to everything', () => {
    const { store } = newStore({ cookies: [cookie('analytics.1~marketing.1')] });
    expect(store.has('analytics')).to.equal(false);
    expect(store.has('necessary')).to.equal(false);
    expect(store.decided).to.equal(false);
    expect(store.record).to.equal(null);
    expect(store.categories).to.be.empty;
    expect(store.choices).to.be.empty;
  });

  it('promises wait, and are kept afterwards', async () => {
    const { store } = newStore({ cookies: [cookie('analytics.1~marketing.0')] });
    const order: string[] = [];
    const granted = store.whenGranted('analytics').then(() => order.push('granted'));
    const ready = store.ready.then(() => order.push('ready'));
    await Promise.resolve();
    order.push('known');
    store.configure(settings());
    await Promise.all([granted, ready]);
    expect(order[0]).to.equal('known');
  });
});

describe('Asking has()', () => {
  it('necessary is always on', () => {
    const { store } = knowingStore();
    store.rejectAll();
    expect(store.has('necessary')).to.equal(true);
  });

  it('a required category is always on and not part of the decision', () => {
    const { store } = knowingStore({ categories: new Map([['login', REQUIRED]]) });
    expect(store.decided).to.equal(true);
    expect(store.has('login')).to.equal(true);
    expect(plain(store.choices)).to.deep.equal({ login: true });
  });

  it('an id that the page does not have is off, whatever it is', () => {
    const { store } = knowingStore();
    store.acceptAll();
    const odd = [
      '',
      'social',
      '__proto__',
      'constructor',
      'toString',
      'hasOwnProperty',
      'Analytics',
    ];
    expect(odd.filter((id) => store.has(id))).to.deep.equal([]);
    for (const id of [undefined, null, 7, {}]) expect(store.has(id as never)).to.equal(false);
  });

  it('a declared service has its category’s answer, until it has one of its own', () => {
    const own = { services: [youtube] };
    expect(knowingStore(own, { cookies: [cookie('analytics.0~marketing.1')] }).store.has('youtube'))
      .to.be.true;
    const { store } = knowingStore(own, {
      cookies: [cookie('analytics.0~marketing.1~marketing_youtube.0')],
    });
    expect(store.has('youtube')).to.equal(false);
    expect(store.has('marketing')).to.equal(true);
    expect(plain(store.services)).to.deep.equal({ youtube: false });
  });
});

describe('Answering', () => {
  it('acceptAll and rejectAll answer for every category that can be refused', () => {
    const { store, written } = knowingStore();
    store.acceptAll();
    expect(plain(store.choices)).to.deep.equal({ analytics: true, marketing: true });
    store.rejectAll();
    expect(plain(store.choices)).to.deep.equal({ analytics: false, marketing: false });
    expect(store.decided).to.equal(true);
    expect(written.map(({ value }) => value)).to.deep.equal([
      '1~1~1763800000~analytics.1~marketing.1~_m.accept-all',
      '1~1~1763800001~analytics.0~marketing.0~_m.reject-all',
    ]);
  });

  it('save changes what is named and makes the undecided false', () => {
    const { store } = knowingStore();
    store.save({ marketing: true });
    expect(plain(store.choices)).to.deep.equal({ analytics: false, marketing: true });
    store.save({ analytics: true });
    expect(plain(store.choices)).to.deep.equal({ analytics: true, marketing: true });
    store.save({});
    expect(plain(store.choices)).to.deep.equal({ analytics: true, marketing: true });
    expect(store.record!.source).to.equal('api');
  });

  it('save can not switch off what is required', () => {
    const { store } = knowingStore({
      categories: new Map([
        ['login', REQUIRED],
        ['analytics', {}],
      ]),
    });
    store.save({ login: false, necessary: false, analytics: false });
    expect(store.has('login')).to.equal(true);
    expect(store.has('necessary')).to.equal(true);
    expect(plain(store.record!.answers)).to.deep.equal({ analytics: false });
  });

  it('a saved category takes its services along, others keep theirs', () => {
    const { store } = knowingStore(
      { services: [youtube] },
      { cookies: [cookie('analytics.1~marketing.0~analytics_hotjar.0~marketing_youtube.1')] },
    );
    store.save({ marketing: false });
    expect(plain(store.services)).to.deep.equal({ hotjar: false });
    expect(store.has('youtube')).to.equal(false);
  });

  it('a category is required by the attribute, but not by the word false', () => {
    const { store } = knowingStore({
      categories: new Map([
        ['analytics', bare([['required', 'false']])],
        ['marketing', bare([['required', '']])],
        ['social', bare([['required', 'true']])],
      ]),
    });
    expect(plain(store.choices)).to.deep.equal({ analytics: false, marketing: true, social: true });
  });

  it('the answer is remembered with time, revision and source', () => {
    const { store, written } = knowingStore({ revision: 4 });
    store.acceptAll();
    expect(written[0]!.value).to.equal('1~4~1763800000~analytics.1~marketing.1~_m.accept-all');
    expect({ ...store.record, answers: null }).to.deep.equal({
      revision: 4,
      decidedAt: 1_763_800_000,
      answers: null,
      source: 'accept-all',
      unrecorded: false,
      despiteSignal: false,
      objected: false,
      owed: false,
    });
  });

  it('holds for this page when the browser refuses the cookie, and says so', async () => {
    const { store, problems } = knowingStore({}, { keeps: false });
    store.acceptAll();
    expect(store.has('analytics')).to.equal(true);
    await until(() => problems.includes('storage-refused'));
    store.configure(settings({ revision: 1, services: [youtube] }));
    expect(store.has('analytics')).to.equal(true);
    expect(store.decided).to.equal(true);
  });

  it('a refusal that the browser does not keep is not undone by an older copy', async () => {
    const own = knowingStore({}, { keeps: false, cookies: [cookie('analytics.1~marketing.1')] });
    own.store.rejectAll();
    await until(() => own.problems.includes('storage-refused'));
    own.store.configure(settings({ services: [youtube] }));
    expect(own.store.has('analytics')).to.equal(false);
  });
});

describe('Waiting for a grant', () => {
  it('ends at once when it was given earlier', async () => {
    await knowingStore({}, { cookies: [cookie('analytics.1')] }).store.whenGranted('analytics');
  });

  it('ends when it is given later, not before', async () => {
    const { store } = knowingStore();
    let isGranted = false;
    const granted = store.whenGranted('marketing').then(() => (isGranted = true));
    store.save({ analytics: true });
    await store.ready;
    expect(isGranted).to.equal(false);
    store.save({ marketing: true });
    await granted;
  });

  it('is possible for a declared service', async () => {
    const { store } = knowingStore({ services: [youtube] });
    const granted = store.whenGranted('youtube');
    store.acceptAll();
    await granted;
  });

  it('is refused for what the page does not have', async () => {
    const { store } = knowingStore();
    const error = await store.whenGranted('marketting').catch((reason: unknown) => reason);
    expect(error).to.be.an.instanceOf(TypeError);
    expect((error as Error).message).to.include('"marketting"');
  });
});

describe('Services declared by script', () => {
  it('bring their category into the question', () => {
    const { store } = knowingStore({}, { cookies: [cookie('analytics.1~marketing.1')] });
    expect(store.decided).to.equal(true);
    store.use({ name: 'maps', category: 'functional', parameters: {} });
    expect(store.categories).to.deep.equal(['analytics', 'marketing', 'functional']);
    expect(store.decided).to.equal(false);
    expect(store.has('maps')).to.equal(false);
    expect(store.has('analytics')).to.equal(true);
    store.acceptAll();
    expect(store.has('maps')).to.equal(true);
  });

  it('may be declared before the page is known', () => {
    const { store } = newStore();
    store.use(youtube);
    store.configure(settings({ categories: asking('analytics') }));
    expect(store.categories).to.deep.equal(['analytics', 'marketing']);
  });
});
