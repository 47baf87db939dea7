import { expect } from '@open-wc/testing';
import type { ConsentChangeEvent, ConsentReadyEvent } from '../../src/core/index.js';
import { cookie, knowingStore, newStore, type OwnStore, plain, settings } from './own-store.js';

const named = <Found extends Event>({ events }: OwnStore, type: string) =>
  events.filter((event) => event.type === type) as Found[];
const changes = (own: OwnStore) => named<ConsentChangeEvent>(own, 'consent-change');
const views = (own: OwnStore, type: string) =>
  named<Event & { view: string }>(own, type).map(({ view }) => view);

describe('consent-ready', () => {
  it('comes once, with the answer', () => {
    const own = knowingStore({}, { cookies: [cookie('analytics.1~marketing.0')] });
    own.store.configure(settings({ revision: 2 }));
    const [event, ...more] = named<ConsentReadyEvent>(own, 'consent-ready');
    expect(more).to.be.empty;
    expect(event!.decided).to.equal(true);
    expect(plain(event!.choices)).to.deep.equal({ analytics: true, marketing: false });
  });

  it('says when there is no answer', () => {
    const [event] = named<ConsentReadyEvent>(knowingStore(), 'consent-ready');
    expect(event!.decided).to.equal(false);
  });
});

describe('consent-change', () => {
  it('comes for a first refusal, with nothing granted or revoked', () => {
    const own = knowingStore();
    own.store.rejectAll();
    const [event, ...more] = changes(own);
    expect(more).to.be.empty;
    expect(event!.granted).to.deep.equal([]);
    expect(event!.revoked).to.deep.equal([]);
    expect(event!.source).to.equal('reject-all');
    expect(plain(event!.choices)).to.deep.equal({ analytics: false, marketing: false });
  });

  it('says what was granted, what was revoked, and how', () => {
    const own = knowingStore({}, { cookies: [cookie('analytics.1~marketing.0')] });
    own.store.save({ analytics: false, marketing: true }, 'preferences');
    const [event] = changes(own);
    expect(event!.granted).to.deep.equal(['marketing']);
    expect(event!.revoked).to.deep.equal(['analytics']);
    expect(event!.source).to.equal('preferences');
  });

  it('does not come for an answer that was only remembered, or repeated', () => {
    const own = knowingStore({}, { cookies: [cookie('analytics.1~marketing.1')] });
    own.store.configure(settings());
    own.store.acceptAll();
    expect(changes(own)).to.be.empty;
  });

  it('does not come for one that only names the same in another order', () => {
    const own = knowingStore({}, { cookies: [cookie('marketing.1~analytics.1')] });
    own.store.acceptAll();
    own.store.acceptAll();
    expect(changes(own)).to.be.empty;
  });

  it('comes where only the answer for a service changed, and not when that is repeated', () => {
    const own = knowingStore({}, { cookies: [cookie('analytics.1~marketing.1')] });
    for (const granted of [false, false, true]) own.store.save({ marketing_youtube: granted });
    own.store.save({ marketing_youtube: false });
    own.store.acceptAll();
    expect(changes(own).map(({ source }) => source)).to.deep.equal([
      'api',
      'api',
      'api',
      'accept-all',
    ]);
    expect(own.store.has('marketing', 'youtube')).to.equal(true);
  });

  it('comes after the cookie was written and before others are called back', () => {
    const own = knowingStore();
    const order: string[] = [];
    own.target.addEventListener('consent-change', () =>
      order.push(`event, cookie: ${own.cookies.length}, has: ${own.store.has('analytics')}`),
    );
    own.store.subscribe(() => order.push('listener'));
    own.store.acceptAll();
    expect(order.slice(0, 2)).to.deep.equal(['event, cookie: 1, has: true', 'listener']);
  });
});

describe('S15: what is handed out', () => {
  it('can not be changed', () => {
    const own = knowingStore({ services: [{ name: 'x', category: 'analytics', parameters: {} }] });
    own.store.acceptAll();
    const { store } = own;
    const [event] = changes(own);
    const { choices, services, record } = store;
    const given = [store, choices, services, record, record!.answers];
    const told = [event!.choices, event!.granted, event!.revoked];
    expect([...given, ...told].map(Object.isFrozen)).to.not.include(false);
  });

  it('does not let others change what the store answers', () => {
    const { store } = knowingStore({}, { cookies: [cookie('analytics.0~marketing.0')] });
    for (const change of [
      () => Object.assign(store.choices, { analytics: true }),
      () => Object.assign(store.record!.answers, { analytics: true }),
      () => Object.assign(store, { has: () => true }),
      () => (store.declared as unknown[]).push({ name: 'x', category: 'necessary' }),
      () => (store.categories as string[]).push('x'),
      () => (store.shown as Set<string>).clear(),
    ])
      try {
        change();
      } catch (error) {
        expect(error).to.be.an.instanceOf(TypeError);
      }
    expect(store.has('analytics')).to.equal(false);
    expect(store.has('x')).to.equal(false);
    expect(store.categories).to.deep.equal(['analytics', 'marketing']);
  });
});

describe('Showing', () => {
  it('the banner comes up when the visitor has to be asked', () => {
    const own = knowingStore();
    expect([...own.store.shown]).to.deep.equal(['banner']);
    expect(views(own, 'consent-show')).to.deep.equal(['banner']);
  });

  it('can be prevented', () => {
    const own = newStore();
    own.target.addEventListener('consent-show', (event) => event.preventDefault());
    own.store.configure(settings());
    own.store.show();
    expect(own.store.shown.size).to.equal(0);
    expect(views(own, 'consent-show')).to.deep.equal(['banner', 'banner']);
    expect(views(own, 'consent-hide')).to.be.empty;
  });

  it('is announced once while it lasts', async () => {
    const own = knowingStore();
    own.store.show();
    own.store.showPreferences();
    await own.store.ready;
    own.store.showPreferences();
    await own.store.ready;
    expect(views(own, 'consent-show')).to.deep.equal(['banner', 'preferences']);
  });

  it('the preferences wait until the page is known', async () => {
    const { store } = newStore({ cookies: [cookie('analytics.1~marketing.1')] });
    store.showPreferences();
    expect(store.shown.size).to.equal(0);
    store.configure(settings());
    await store.ready;
    expect([...store.shown]).to.deep.equal(['preferences']);
  });
});

describe('Hiding', () => {
  it('in the same task as the preferences were asked for leaves none open', async () => {
    const own = knowingStore();
    own.store.showPreferences();
    own.store.hide();
    await own.store.ready;
    expect([...own.store.shown]).to.be.empty;
    expect(views(own, 'consent-hide')).to.deep.equal(['banner', 'preferences']);
  });

  it('is announced for each view, when it is hidden, and is no answer', async () => {
    const own = knowingStore();
    own.store.showPreferences();
    await own.store.ready;
    own.target.addEventListener('consent-hide', (event) => {
      expect(event.cancelable).to.equal(false);
      expect(own.store.shown.has((event as Event & { view: 'banner' }).view)).to.equal(false);
    });
    own.store.hide('preferences');
    expect([...own.store.shown]).to.deep.equal(['banner']);
    own.store.hide();
    own.store.hide();
    expect(views(own, 'consent-hide')).to.deep.equal(['preferences', 'banner']);
    expect(own.store.decided).to.equal(false);
    expect(own.written).to.be.empty;
  });

  it('comes with every answer, after its change event', () => {
    const own = knowingStore();
    own.store.acceptAll();
    expect(own.events.map(({ type }) => type).slice(-2)).to.deep.equal([
      'consent-change',
      'consent-hide',
    ]);
  });
});

describe('reset', () => {
  it('forgets, tells what was revoked, and asks again', () => {
    const own = knowingStore({}, { cookies: [cookie('analytics.1~marketing.0')] });
    own.store.reset();
    expect(own.cookies).to.be.empty;
    expect(own.store.record).to.equal(null);
    expect(own.store.has('analytics')).to.equal(false);
    const [event] = changes(own);
    expect(event!.source).to.equal('reset');
    expect(event!.revoked).to.deep.equal(['analytics']);
    expect([...own.store.shown]).to.deep.equal(['banner']);
  });
});
