/** What holds for every header, not only for those that somebody thought of. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import { createStore } from '../../src/core/create-store.js';
import { decode, encode, strictest } from '../../src/core/codec.js';
import { toChoices } from '../../src/core/choices.js';
import type { ConsentRecord } from '../../src/core/record.js';
import { createPresumption } from '../../src/regime/presumption.js';
import { hasConsent, readConsent, type ReadOptions, renewConsent } from '../../src/server/index.js';
import { now } from './server-headers.js';

const DAY = 86_400;
const options = { now: now * 1000 };

// Few names, so that they meet; ages around the limits.
const CATEGORIES = ['a', 'b', 'ab', 'analytics', 'marketing'];
const category = fc.constantFrom(...CATEGORIES);
const id = fc.oneof(
  category,
  fc.tuple(category, category).map(([first, second]) => `${first}_${second}`),
);
const age = fc.oneof(
  fc.integer({ min: 0, max: 100 * DAY }),
  fc.constantFrom(-2, -1, 183, 365, 400).map((days) => days * DAY),
  fc.constantFrom(-1, 183, 365, 400).map((days) => days * DAY + (days < 0 ? 1 : -1)),
);
const value = fc
  .record({
    revision: fc.integer({ min: 1, max: 3 }),
    decidedAt: age.map((seconds) => now - seconds),
    answers: fc
      .dictionary(id, fc.boolean(), { maxKeys: 5 })
      .map((answers) =>
        toChoices(
          Object.entries(answers).toSorted(([x], [y]) => +x.includes('_') - +y.includes('_')),
        ),
      ),
    source: fc.constant('api' as const),
    domainLabels: fc.constantFrom(undefined, '0', '2'),
    id: fc.option(fc.uuid(), { nil: undefined }),
    unrecorded: fc.boolean(),
    despiteSignal: fc.boolean(),
    objected: fc.boolean(),
    owed: fc.boolean(),
  })
  .map(encode);

/** Mostly what we write, at times with a fault in it. */
const copy = fc.oneof(
  { weight: 4, arbitrary: value },
  {
    weight: 1,
    arbitrary: fc
      .tuple(value, fc.nat(), fc.nat(3), fc.string({ maxLength: 3 }))
      .map(([text, place, length, text2]) => {
        const at = place % (text.length + 1);
        return text.slice(0, at) + text2 + text.slice(at + length);
      }),
  },
);
/** As a browser sends them: without what would end a cookie. */
const copies = fc.array(
  copy.map((text) => text.replaceAll(';', '')),
  { maxLength: 3 },
);
const headerOf = (values: readonly string[]) =>
  ['x=1', ...values.map((each) => `consent=${each}`), 'y=consent=1'].join('; ');

describe('of every header', () => {
  test('S4: nothing throws, and nothing is granted but by the exact grammar', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 200, unit: 'binary' }),
      fc.string({ maxLength: 60 }).map((end) => `consent=1~1~${now}~analytics.1${end}`),
      fc
        .array(
          fc.constantFrom(
            'consent=',
            '1~',
            `${now}~`,
            'a.1',
            'a_b.1',
            '; ',
            '=',
            '"',
            '%7E',
            '~_g.1',
            '__proto__.1',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (header) => {
        const record = readConsent(header, options);
        const granting = header
          .split(/; */)
          .filter((pair) => decode(pair.slice('consent='.length)));
        if (record) assert.ok(granting.some((pair) => pair.startsWith('consent=')));
        renewConsent(header, options);
        hasConsent(header, 'analytics', 'hotjar', options);
      }),
      { numRuns: 50_000 },
    );
  });

  test('S5: never grants more than its strictest copy', () => {
    fc.assert(
      fc.property(copies, fc.boolean(), (values, gpc) => {
        const record = readConsent(headerOf(values), { ...options, gpc });
        const each = values
          .map((text) => readConsent(headerOf([text]), { ...options, gpc }))
          .filter((one) => one !== null);
        assert.equal(record === null, each.length === 0);
        for (const [name, isOn] of Object.entries(record?.answers ?? {}))
          if (isOn)
            assert.ok(
              each.every(({ answers }) => answers[name]),
              name,
            );
      }),
      { numRuns: 10_000 },
    );
  });

  test('S5: copies say the same in any order, and a refusal in one of them always holds', () => {
    const records = fc
      .array(value, { minLength: 1, maxLength: 4 })
      .map((all) => all.map((text) => decode(text)!));
    const says = (all: readonly ConsentRecord[]) => {
      const { answers, despiteSignal, objected } = strictest(all)!;
      return { answers: new Map(Object.entries(answers)), despiteSignal, objected };
    };
    fc.assert(
      fc.property(
        records.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
        ),
        ([all, shuffled]) => {
          const merged = says(all);
          assert.deepEqual(says(shuffled), merged);
          for (const name of new Set(all.flatMap(({ answers }) => Object.keys(answers)))) {
            const each = all.map(({ answers }) => answers[name]);
            // Where one copy does not know it, and none refuses it, it was not answered.
            const expected = each.includes(false) ? false : each.every(Boolean) || undefined;
            assert.equal(merged.answers.get(name), expected, name);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  });

  test('L40: with Global Privacy Control never more than without', () => {
    fc.assert(
      fc.property(copies, (values) => {
        const read = (gpc: boolean) => readConsent(headerOf(values), { ...options, gpc });
        const [without, withIt] = [read(false), read(true)];
        for (const [name, isOn] of Object.entries(withIt?.answers ?? {}))
          if (isOn) assert.ok(without?.answers[name], name);
      }),
      { numRuns: 5000 },
    );
  });

  test('W21, W22: renewing gives back the same value and never moves its end', () => {
    fc.assert(
      fc.property(value, (text) => {
        const line = renewConsent(headerOf([text]), options);
        assert.equal(line === null, readConsent(headerOf([text]), options) === null);
        if (!line) return;
        const [pair, expires] = line.split('; ');
        assert.equal(pair, `consent=${text}`);
        const end = Date.parse(expires!.slice('Expires='.length)) / 1000;
        assert.equal(end, decode(text)!.decidedAt + 183 * DAY);
        assert.equal(renewConsent(pair, options), line);
      }),
      { numRuns: 5000 },
    );
  });

  test('counts as the page counts it, whatever the copies are', () => {
    fc.assert(
      fc.property(copies, fc.integer({ min: 1, max: 3 }), (values, revision) => {
        const record = readConsent(headerOf(values), { ...options, revision });
        assert.deepEqual(record, recordOfPage(values, revision));
      }),
      { numRuns: 5000 },
    );
  });
});

/** What a page says in its attributes, and whether its visitor's browser sends the signal. */
const regime = fc.record({
  optOut: fc.subarray(CATEGORIES),
  gpcIgnore: fc.subarray(CATEGORIES),
  gpcDeny: fc.subarray(CATEGORIES),
  gpc: fc.boolean(),
  cookieDays: fc.constantFrom(30, 183, 400),
  revision: fc.integer({ min: 1, max: 3 }),
});
/** Everything that can be asked, and what is on of it. */
const asked = CATEGORIES.flatMap((of) =>
  [undefined, ...CATEGORIES].map((name) => [of, name] as const),
);
const onIn = (source: string | ConsentRecord | null, given: ReadOptions) =>
  asked
    .filter(([of, service]) => hasConsent(source, of, service, { ...options, ...given }))
    .map((each) => each.join('_'));

describe('of what is on until the visitor objects', () => {
  test('L44, S4, S5: the same is on as in the page, whatever the copies and settings are', () => {
    fc.assert(
      fc.property(copies, regime, (values, given) => {
        const store = storeOfPage(values, given);
        const onInPage = asked.filter(([of, service]) => store.has(of, service));
        assert.deepEqual(
          onIn(headerOf(values), given),
          onInPage.map((each) => each.join('_')),
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('L40, L44: with Global Privacy Control never more than without', () => {
    fc.assert(
      fc.property(copies, regime, (values, given) => {
        const without = onIn(headerOf(values), { ...given, gpc: false });
        for (const each of onIn(headerOf(values), { ...given, gpc: true }))
          assert.ok(without.includes(each), each);
      }),
      { numRuns: 1000 },
    );
  });

  test('L44: the answer that was read says the same as the request with one cookie, never less, and nothing where there is none', () => {
    fc.assert(
      fc.property(copies, regime, (values, given) => {
        const record = readConsent(headerOf(values), { ...options, ...given });
        const read = onIn(record, { ...given, gpc: false });
        const inRequest = onIn(headerOf(values), given);
        // Of several copies the answer alone does not know what it was not made of.
        if (values.length < 2 || !record) assert.deepEqual(read, record ? inRequest : []);
        else for (const name of inRequest) assert.ok(read.includes(name), name);
      }),
      { numRuns: 1000 },
    );
  });

  test('L44: what was not agreed to never looks as if it was', () => {
    fc.assert(
      fc.property(copies, regime, (values, given) => {
        const { optOut, ...asking } = { ...given, cookieDays: 400 };
        const read = (more: object) =>
          readConsent(headerOf(values), { ...options, ...asking, ...more })?.answers ?? {};
        const agreed = read({});
        for (const [name, isOn] of Object.entries(read({ optOut })))
          if (isOn) assert.ok(agreed[name], name);
      }),
      { numRuns: 1000 },
    );
  });
});

/** What the store of a page makes of copies of the cookie. */
const recordOfPage = (values: readonly string[], revision: number) =>
  storeOfPage(values, { revision }).record;

/** The store of a page that has these copies of the cookie, and says the same in its attributes. */
function storeOfPage(values: readonly string[], given: ReadOptions) {
  const { optOut = [], gpcIgnore = [], gpcDeny = [] } = given;
  const { gpc = false, cookieDays = 183, revision = 1 } = given;
  const lend = (name: string, stub: object) =>
    Reflect.defineProperty(globalThis, name, { value: stub, configurable: true });
  lend('document', { cookie: values.map((each) => `consent=${each}`).join('; ') });
  lend('location', { protocol: 'https:' });
  lend('navigator', { cookieEnabled: true, globalPrivacyControl: gpc });
  const store = createStore({
    target: new EventTarget(),
    now: () => options.now,
    jar: () => ({ read: () => [...values], write: () => true }),
    // Nothing is fetched: problems are only told, and nothing is stopped.
    load: () => new Promise<never>(() => {}),
  });
  const settings = {
    categories: new Map(
      CATEGORIES.map((name) => [
        name,
        {
          ...(optOut.includes(name) && { regime: 'opt-out' }),
          ...(gpcIgnore.includes(name) && { gpc: 'ignore' }),
          ...(gpcDeny.includes(name) && { gpc: 'deny' }),
        },
      ]),
    ),
    services: [],
    revision,
    // As regime.js has it.
    cookie: {
      name: 'consent',
      days: optOut[0] ? Math.max(365, cookieDays) : cookieDays,
      domain: null,
      path: '/',
    },
  };
  const presumption = createPresumption(store, settings);
  store.configure({ ...settings, presumption, isComplete: true });
  return store;
}
