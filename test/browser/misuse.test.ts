import { expect } from '@open-wc/testing';
import { createStore } from '../../src/core/index.js';
import { cookie, knowingStore, newStore, plain, settings } from './own-store.js';
import { until } from './until.js';
import { catchWarnings } from './warnings.js';

const warnings = catchWarnings();

/** One sentence that a person can read, and that says where it comes from. */
function expectSentence(error: unknown): void {
  const { message } = error as Error;
  expect(message).to.match(/^[^\n]*consentBanner[^\n]+\.$/);
  expect(message).not.to.match(/[.!?] [A-Z]|undefined|\[object/);
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  throw new Error(`${action} did not throw`);
}

describe('A programmer’s mistake throws one plain sentence:', () => {
  const early = newStore().store;
  for (const [name, action] of Object.entries({
    acceptAll: () => early.acceptAll(),
    rejectAll: () => early.rejectAll(),
    save: () => early.save({ analytics: true }),
    reset: () => early.reset(),
  }))
    it(`${name}() before the page is known`, () => {
      const error = thrownBy(action);
      expectSentence(error);
      expect((error as Error).message).to.match(/await/i);
    });

  const misuses: Record<string, [what: string, saved: unknown]> = {
    'a category that the page does not have': ['"social"', { social: true }],
    'a misspelt category': ['"Analytics"', { Analytics: true }],
    'a word for an answer': ['"analytics"', { analytics: 'yes' }],
    'a number for an answer': ['"analytics"', { analytics: 1 }],
    'no answer': ['"analytics"', { analytics: undefined }],
  };
  for (const [name, [what, saved]] of Object.entries(misuses))
    it(`save() with ${name}`, () => {
      const own = knowingStore();
      const error = thrownBy(() => own.store.save(saved as Record<string, boolean>));
      expect(error).to.be.an.instanceOf(TypeError);
      expectSentence(error);
      expect((error as Error).message).to.include(what);
      expect(own.written).to.be.empty;
      expect(own.store.decided).to.equal(false);
    });

  for (const saved of [undefined, null, true, 'analytics'])
    it(`save(${saved})`, () => {
      const { store } = knowingStore();
      const error = thrownBy(() => store.save(saved as never));
      expect(error).to.be.an.instanceOf(TypeError);
      expectSentence(error);
    });

  for (const service of [undefined, {}, { name: 'maps' }, { category: 'analytics' }])
    it(`use(${JSON.stringify(service)})`, () => {
      const error = thrownBy(() => knowingStore().store.use(service as never));
      expect(error).to.be.an.instanceOf(TypeError);
      expectSentence(error);
    });

  it('whenGranted() of what the page does not have', async () => {
    const error = await knowingStore()
      .store.whenGranted('social')
      .catch((reason: unknown) => reason);
    expectSentence(error);
  });
});

describe('S9: a polluted Object.prototype', () => {
  const polluted = {
    // Whatever an object of ours could be asked for.
    analytics: true,
    marketing: true,
    granted: true,
    category: 'necessary',
    analytics_youtube: true,
    required: true,
    decided: true,
  };

  beforeEach(() => {
    for (const [name, value] of Object.entries(polluted))
      Reflect.defineProperty(Object.prototype, name, { value, configurable: true, writable: true });
  });
  afterEach(() => {
    for (const name of Object.keys(polluted)) Reflect.deleteProperty(Object.prototype, name);
  });

  it('grants nothing without an answer', () => {
    const { store } = knowingStore();
    expect(store.has('analytics')).to.equal(false);
    expect(store.has('granted')).to.equal(false);
    expect(store.decided).to.equal(false);
  });

  it('grants nothing with an answer that lacks it', () => {
    const { store } = knowingStore({}, { cookies: [cookie('social.1')] });
    expect(store.has('analytics')).to.equal(false);
    expect(store.decided).to.equal(false);
  });

  it('adds nothing to what is saved', () => {
    const own = knowingStore();
    own.store.save({ marketing: false });
    expect(own.cookies[0]).to.include('~analytics.0~marketing.0~');
    expect(plain(own.store.choices)).to.deep.equal({ analytics: false, marketing: false });
  });

  it('names no category for an unknown service', () => {
    const { store } = knowingStore();
    expect(store.has('youtube')).to.equal(false);
  });
});

describe('Problems', () => {
  it('are told once per code even where their texts can not be fetched', async () => {
    let fetched = 0;
    const store = createStore({
      target: new EventTarget(),
      now: Date.now,
      jar: () => ({ read: () => [], write: () => false }),
      load: async () => {
        fetched++;
        throw new Error('blocked');
      },
    });
    store.configure(settings());
    for (const detail of ['a', 'b', 'c']) store.problem('unknown-category', detail);
    store.problem('live-src', 'd');
    await until(() => warnings.some((text) => text.includes('live-src')));
    const [first, ...more] = warnings.splice(0).filter((text) => text.includes('unknown-category'));
    expect(first).to.include('a');
    expect(more, 'warnings of the same code').to.be.empty;
    expect(fetched).to.be.below(5);
  });
});
