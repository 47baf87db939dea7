/** Google Consent Mode by itself, in each engine; test/network/consent-mode*.test.ts has it on pages. */
import { expect } from '@open-wc/testing';
import type { Settings, Signal } from '../../src/core/index.js';
import { googleConsentMode, isAdvanced } from '../../src/signals/index.js';
import { asking, cookie, knowingStore, type OwnStore, settings } from './own-store.js';

/** No category says anything of signals. */
const NONE = asking();

const DENIED = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

let count = 0;

interface Own extends OwnStore {
  readonly entries: unknown[];
  readonly signal: Signal;
}

/** Consent Mode with a data layer and a store of its own. */
function start(own: Partial<Settings> = {}, cookies: string[] = []): Own {
  const script = document.createElement('script');
  script.async = false;
  const name = `layer${++count}`;
  script.setAttribute('data-google-data-layer', name);
  const signal = googleConsentMode(script)!;
  const entries = (window as unknown as Record<string, unknown[]>)[name]!;
  return Object.assign(knowingStore(own, { cookies }), { entries, signal });
}

/** What was pushed last: the signals that differ from the default. */
function told({ entries }: Own): Record<string, string> {
  const [, , state] = entries.at(-2) as [string, string, Record<string, string>];
  return Object.fromEntries(
    Object.entries(state).filter(([name, word]) => word !== DENIED[name as 'ad_storage']),
  );
}

describe('googleConsentMode', () => {
  it('F1 F2: pushes the default at once, as an arguments object; nothing more before an answer', () => {
    const own = start();
    own.signal(own.store, NONE);
    expect(own.entries).to.have.length(1);
    expect(Object.prototype.toString.call(own.entries[0])).to.equal('[object Arguments]');
    expect([...(own.entries[0] as Iterable<unknown>)]).to.deep.equal([
      'consent',
      'default',
      DENIED,
    ]);
    expect(own.problems).to.deep.equal([]);
  });

  it('F1: pushes one update, and one entry for triggers, per answer that changes something', () => {
    const own = start();
    for (const answer of [{ analytics: true }, { analytics: true }, { marketing: false }]) {
      own.store.save(answer);
      own.signal(own.store, NONE);
    }
    expect(own.entries).to.have.length(3);
    expect([...(own.entries[1] as Iterable<unknown>)]).to.deep.equal([
      'consent',
      'update',
      { ...DENIED, analytics_storage: 'granted' },
    ]);
    expect(own.entries[2]).to.deep.equal({
      event: 'consent-update',
      choices: { analytics: true, marketing: false },
    });
  });

  it('F1: a refusal is told too, though it changes no signal', () => {
    const own = start();
    own.store.rejectAll();
    own.signal(own.store, NONE);
    expect(told(own)).to.deep.equal({});
    expect(own.entries).to.have.length(3);
  });

  it('F1: an answer for a service that is not of Google is none for Google', () => {
    const own = start();
    const say = (): void => own.signal(own.store, NONE);
    own.store.save({ marketing_youtube: true }, 'embed');
    say();
    expect(own.entries, 'not decided').to.have.length(1);
    own.store.save({ analytics: true });
    say();
    own.store.save({ marketing_youtube: false }, 'embed');
    say();
    expect(own.entries, 'one update').to.have.length(3);
  });

  it('F1: an answer for a category without a signal is told to triggers', () => {
    const own = start({ categories: asking('social') }, [cookie('social.0')]);
    own.signal(own.store, NONE);
    own.store.acceptAll();
    own.signal(own.store, NONE);
    expect(own.entries).to.have.length(5);
    expect(own.entries[4]).to.deep.equal({ event: 'consent-update', choices: { social: true } });
  });

  it('F1: a category that the page adds is no answer', () => {
    const own = start({}, [cookie('analytics.1~marketing.0')]);
    own.signal(own.store, NONE);
    const categories = asking(...own.store.categories, 'social');
    own.store.configure(settings({ categories }));
    own.signal(own.store, NONE);
    expect(own.entries).to.have.length(3);
  });

  it('F1: a reset is told, so that what was granted is denied', () => {
    const own = start({}, [cookie('analytics.1~marketing.0')]);
    own.signal(own.store, NONE);
    own.store.reset();
    own.signal(own.store, NONE);
    expect(own.entries).to.have.length(5);
    expect(told(own)).to.deep.equal({});
  });

  const inStatistics = {
    categories: asking('analytics'),
    services: [{ name: 'google-analytics', category: 'statistics', parameters: {} }],
  };
  const cases = [
    ['no category of that purpose', {}, 'analytics.0~marketing.0~functional.1', {}, {}],
    ['its category', {}, 'analytics.1~marketing.0', {}, { analytics_storage: 'granted' }],
    [
      'a category that names it',
      {},
      'analytics.1~marketing.0',
      { analytics: 'ad_storage' },
      { analytics_storage: 'granted', ad_storage: 'granted' },
    ],
    [
      'a declared service, not the category',
      inStatistics,
      'analytics.0~statistics.1',
      {},
      { analytics_storage: 'granted' },
    ],
    ['the same, refused', inStatistics, 'analytics.1~statistics.0', {}, {}],
    [
      'the same, refused on its own',
      inStatistics,
      'analytics.1~statistics.1~statistics_google-analytics.0',
      {},
      {},
    ],
    [
      'the same, granted on its own',
      inStatistics,
      'analytics.0~statistics.0~statistics_google-analytics.1',
      {},
      { analytics_storage: 'granted' },
    ],
    [
      'a category that names it, not the service',
      inStatistics,
      'analytics.1~statistics.0',
      { analytics: 'analytics_storage' },
      { analytics_storage: 'granted' },
    ],
  ] as const;
  for (const [who, own, answers, names, granted] of cases)
    it(`lets decide ${who}`, () => {
      const made = start(own, [cookie(answers)]);
      const says = Object.entries(names).map(([id, signals]) => [id, { signals }] as const);
      made.signal(made.store, new Map(says));
      expect(told(made)).to.deep.equal(granted);
    });

  it('waits for the answer where there is no script tag', () => {
    const page = window as unknown as { dataLayer?: unknown[] };
    delete page.dataLayer;
    googleConsentMode(null);
    expect((page.dataLayer![0] as unknown[])[2]).to.deep.equal({ ...DENIED, wait_for_update: 500 });
  });

  it('F3: is advanced only by that one word, and pushes nothing when off', () => {
    const script = document.createElement('script');
    expect(isAdvanced(null)).to.equal(false);
    for (const mode of ['', 'basic', 'Advanced', 'off']) {
      script.setAttribute('data-google-consent-mode', mode);
      expect(isAdvanced(script), mode).to.equal(false);
    }
    expect(googleConsentMode(script)).to.equal(undefined);
    script.setAttribute('data-google-consent-mode', 'advanced');
    expect(isAdvanced(script)).to.equal(true);
  });
});
