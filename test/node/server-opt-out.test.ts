/** Categories that are on until the visitor objects, as `consent-banner/server` reads them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decode } from '../../src/core/codec.js';
import { presume } from '../../src/core/presume.js';
import { cookieOf, header, now, today } from './server-headers.js';
import { optOutCases } from './server-opt-out-cases.js';
import {
  contentSecurityPolicy,
  hasConsent,
  readConsent,
  type ReadOptions,
  renewConsent,
  type ServiceHosts,
} from '../../src/server/index.js';

const DAY = 86_400;
const options = { now: now * 1000, optOut: ['analytics', 'marketing'] };
const old = (words: string, days = 365) => cookieOf(words, now - days * DAY);

/** Which of `analytics` and `marketing` are on, as two digits. */
const on = (source: unknown, given: ReadOptions = {}) =>
  ['analytics', 'marketing']
    .map((id) => +hasConsent(source as string, id, undefined, { ...options, ...given }))
    .join('');
const hasService = (source: string | null, given: ReadOptions = {}) =>
  hasConsent(source, 'marketing', 'youtube', { ...options, ...given });

/** What the cookie says, which of the two is then on, and what else was said. */
type Row = readonly [title: string, cookie: string, expected: string, given?: ReadOptions];

const rows: Record<string, readonly Row[]> = {
  'L44: what is on until the visitor objects': [
    ['is on without a cookie', '', '11'],
    ['is on beside other cookies', `other${header('analytics.0')}; a=b`, '11'],
    ['is on where an answer says nothing of it', header('social.1~social_x.0~_m.api'), '11'],
    ['is on where the visitor agreed', header('analytics.1~marketing.1'), '11'],
    ['is off where the visitor objected', header('marketing.0'), '10'],
    [
      'is off where they objected to everything, also before it came',
      header('social.0~_o.1'),
      '00',
    ],
    ['is on where they agreed to it all the same', header('analytics.1~_o.1'), '10'],
    ['is not what is asked first', header('social.0'), '01', { optOut: ['marketing'] }],
    ['is nothing where the list is empty', '', '00', { optOut: [] }],
    [
      'has a cookie of any name',
      old('marketing.0').replace('consent', 'c'),
      '10',
      { cookieName: 'c' },
    ],
  ],
  'L44: an objection that does not count as an answer': [
    ['still is one to an earlier revision', header('marketing.0'), '10', { revision: 2 }],
    ['still is one to everything then', header('_o.1'), '00', { revision: 2 }],
    ['still is one when it is too old', old('marketing.0', 401), '10'],
    ['still is one from the future', old('marketing.0', -2), '10'],
    ['takes nothing more', header('analytics.1~_o.1'), '10', { revision: 2 }],
    [
      'is one in any of the copies',
      `${old('analytics.1~marketing.1')}; ${old('analytics.0')}; ${old('a.1')}`,
      '01',
    ],
    [
      'counts for everything in any of the copies',
      `${old('analytics.1')}; ${old('a.0~_o.1')}; ${old('marketing.1')}`,
      '00',
    ],
    ['of everything counts, also where it was asked', header('a.0~_m.reject-all'), '00'],
    ['is in closing a question that covers the page', header('a.0~_m.close'), '00'],
    ['is over with the next answer', `${old('analytics.0~_o.1')}; ${header('a.1')}`, '11'],
  ],
  'S4: a copy that can not be read': [
    ['may have been an objection', 'consent=1~1~17638~analytics.', '00'],
    ['is an empty one, too', 'consent=', '00'],
    ['is one that answers twice', header('analytics.1~analytics.1'), '00'],
    ['is seen beside what does not count', `${old('analytics.1')}; consent=x`, '00'],
    ['counts beside one that can be read', `${header('analytics.1')}; consent=x`, '00'],
    ['is not the one that was answered before', `${header('a.1')}; ${old('analytics.0')}`, '11'],
  ],
  'S5: of several copies that count': [
    ['one objection is enough', `${header('analytics.1')}; ${header('analytics.0')}`, '01'],
    ['one objection to everything is enough', `${header('analytics.1')}; ${header('_o.1')}`, '00'],
    [
      'all have to agree in spite of that',
      `${header('analytics.1~_o.1')}; ${header('analytics.1~marketing.1')}`,
      '10',
    ],
  ],
  'L40 L44: Global Privacy Control': [
    ['refuses what it is about', '', '10', { gpc: true }],
    ['refuses it where the visitor agreed', header('marketing.1'), '10', { gpc: true }],
    [
      'is final also where they agreed in spite of it',
      header('marketing.1~_g.1'),
      '10',
      { gpc: true },
    ],
    ['leaves what the site has it ignore', '', '11', { gpc: true, gpcIgnore: ['marketing'] }],
    [
      'is not overruled by that where they objected',
      header('marketing.0'),
      '10',
      { gpc: true, gpcIgnore: ['marketing'] },
    ],
    ['refuses what the site has it deny', '', '00', { gpc: true, gpcDeny: ['analytics'] }],
    [
      'refuses that where the visitor agreed in spite of it',
      header('analytics.1~_g.1'),
      '00',
      { gpc: true, gpcDeny: ['analytics'] },
    ],
    [
      'refuses what is in both lists',
      '',
      '10',
      { gpc: true, gpcIgnore: ['marketing'], gpcDeny: ['marketing'] },
    ],
    ['refuses nothing while it is not sent', '', '11', { gpcDeny: ['analytics'] }],
    [
      'is not final where it is asked first',
      header('marketing.1~_g.1'),
      '11',
      { gpc: true, optOut: ['analytics'] },
    ],
    [
      'takes nothing that was agreed to in spite of it while it is not sent',
      header('marketing.1~_g.1'),
      '11',
    ],
  ],
};
for (const [what, each] of Object.entries(rows))
  describe(what, () => {
    for (const [title, cookie, expected, given] of each)
      test(title, () => assert.equal(on(cookie, given), expected));
  });

describe('L44: hasConsent with optOut', () => {
  test('reads the signal of a request (L40)', () => {
    const signal = { 'sec-gpc': '1' };
    assert.equal(on({ headers: signal }), '10');
    assert.equal(on(new Headers(signal)), '10');
    assert.equal(on({ headers: {} }), '11');
    assert.equal(on(new Headers()), '11');
    assert.equal(on({ cookie: undefined }), '11');
  });

  test('reads headers whatever the case of their names', () => {
    const [refused, allowed] = [header('analytics.0'), header('analytics.1')];
    assert.equal(on({ headers: { Cookie: refused } }), '01');
    assert.equal(on({ headers: { Cookie: refused, 'Sec-GPC': '1' } }), '00');
    assert.equal(on({ Cookie: allowed, cookie: refused }), '01');
    assert.equal(on({ Cookie: refused, cookie: allowed }), '01');
    assert.equal(on({ Cookie: 'consent=x', cookie: '' }), '00');
    assert.equal(on({ 'sec-gpc': '0', 'Sec-Gpc': '1' }), '10');
  });

  test('S4: has nothing on where nobody can tell what was sent', () => {
    const odd: unknown[] = [
      undefined,
      null,
      [],
      1,
      Symbol('x'),
      () => '',
      { headers: null },
      { headers: [['cookie', header('analytics.1')]] },
      { headers: { cookie: [header('analytics.0')] } },
      { Cookie: [header('analytics.0')], cookie: header('analytics.1') },
      { get: () => [header('analytics.0')] },
      `${'a=b; '.repeat(20_000)}${header('analytics.0')}`,
    ];
    for (const source of odd) assert.equal(on(source), '00', typeof source);
  });

  test('a header named answers is no answer', () => {
    const headers = { answers: 'x', cookie: header('analytics.0') };
    assert.equal(on(headers), '01');
    assert.equal(on({ ...headers, answers: ['x'] }), '01');
  });

  test('knows no category but those, whatever they are named', () => {
    const has = (id: string) =>
      hasConsent('', id, undefined, { ...options, optOut: ['__proto__', 'a_b', 'A', ''] });
    for (const id of ['social', '__proto__', 'a_b', 'A', '', 'constructor'])
      assert.equal(has(id), false, id);
    assert.equal(hasConsent('', 'necessary', undefined, { ...options, gpc: true }), true);
  });

  const services: readonly Row[] = [
    ['follows its category', '', '1'],
    ['follows its category when that is off', header('marketing.0'), '0'],
    ['follows Global Privacy Control', '', '0', { gpc: true }],
    ['has its own answer', header('marketing_youtube.0'), '0'],
    ['has its own answer when its category is off', header('marketing.0~marketing_youtube.1'), '1'],
    [
      'stays on in spite of Global Privacy Control where it was allowed so',
      header('marketing.0~marketing_youtube.1~_g.1'),
      '1',
      { gpc: true },
    ],
    [
      'is off where it was allowed before that was sent',
      header('marketing.0~marketing_youtube.1'),
      '0',
      { gpc: true },
    ],
    ['stays refused in what is too old', old('marketing_youtube.0'), '0'],
    ['stays refused in an earlier revision', header('marketing_youtube.0'), '0', { revision: 2 }],
    ['is not allowed by what is too old', old('marketing.0~marketing_youtube.1'), '0'],
    ['is not another one', old('analytics_youtube.0~marketing_vimeo.0'), '1'],
    [
      'is not refused by what is asked first',
      header('marketing.1'),
      '1',
      { optOut: ['analytics'] },
    ],
  ];
  for (const [title, cookie, expected, given] of services)
    test(`a service ${title}`, () => assert.equal(+hasService(cookie, given), +expected));
});

describe('L44: readConsent with optOut', () => {
  const read = (cookie: string, given: ReadOptions = {}) =>
    readConsent(cookie, { ...options, ...given });
  const answers = (cookie: string, given?: ReadOptions) => ({ ...read(cookie, given)?.answers });

  test('never makes what is on look like consent', () => {
    assert.equal(read(''), null);
    assert.deepEqual(answers(header('social.1')), { social: true });
    assert.deepEqual(answers(header('marketing.0~_o.1')), { marketing: false });
  });

  test('says what Global Privacy Control refuses, so that the answer alone decides (L40)', () => {
    const record = read(header('analytics.1~marketing.1~marketing_youtube.1~_g.1'), { gpc: true });
    const expected = { marketing: false, analytics: true, marketing_youtube: true };
    assert.deepEqual({ ...record?.answers }, expected);
    assert.ok(Object.isFrozen(record) && Object.isFrozen(record?.answers));
    assert.equal(on(record), '10');
    assert.deepEqual(answers(header('social.1~_g.1'), { gpc: true }), {
      marketing: false,
      social: true,
    });
    assert.equal(read('', { gpc: true }), null);
  });

  test('hasConsent decides from its answer alone, and from none that nothing is on', () => {
    assert.equal(on(read(header('marketing.0'))), '10');
    assert.equal(on(read(header('_o.1'))), '00');
    assert.equal(on(read('')), '00');
    assert.equal(on(read(header('marketing.1')), { gpc: true }), '10');
    // Whoever made it: nothing but true is a grant, and nothing is lent (S9).
    assert.equal(on({ answers: { analytics: 'yes' } }), '01');
    assert.equal(hasConsent({ answers: {} } as never, 'constructor', undefined, options), false);
  });
});

test('L44: what is presumed says nothing of what is asked first', () => {
  const said = decode('1~1~1~social.0~analytics_x.0~marketing_y.1~social_z.0');
  const presumed = presume(['analytics', 'marketing'], [said], () => false);
  assert.deepEqual({ ...presumed }, { analytics: true, marketing: true, analytics_x: false });
});

describe('L44: for how long an answer counts with optOut', () => {
  const counts = (days: number, given: ReadOptions = {}) =>
    !!readConsent(old('a.1', days), { ...options, ...given });

  test('is 365 days at least, and 400 at most', () => {
    assert.deepEqual([counts(364), counts(365)], [true, false]);
    assert.deepEqual(
      [364, 365].map((days) => counts(days, { cookieDays: 30 })),
      [true, false],
    );
    assert.deepEqual(
      [399, 400].map((days) => counts(days, { cookieDays: 1000 })),
      [true, false],
    );
    assert.deepEqual(
      [182, 183].map((days) => counts(days, { optOut: [] })),
      [true, false],
    );
  });

  test('W22: renewing says the same', () => {
    const line = renewConsent(header('a.0~_o.1'), { ...options, cookieDays: 30 });
    const end = new Date((today + 365 * DAY) * 1000).toUTCString();
    assert.equal(line, `${header('a.0~_o.1')}; Expires=${end}; Path=/; SameSite=Lax; Secure`);
    assert.equal(renewConsent(header('a.0~_o.1'), { ...options, revision: 2 }), line);
    assert.equal(renewConsent(header('a.0'), { ...options, optOut: [], revision: 2 }), null);
    assert.equal(renewConsent('', options), null);
    assert.equal(renewConsent(old('marketing.0'), options), null);
  });
});

describe('L44: contentSecurityPolicy with optOut', () => {
  const acme: ServiceHosts = { name: 'acme', category: 'marketing', hosts: ['ads.acme.example'] };
  const policy = (source: string | null, given?: ReadOptions) =>
    contentSecurityPolicy(source, [acme], {}, given);

  test('names the hosts of what is on', () => {
    const isAllowed = (source: string | null, given: ReadOptions = options) =>
      policy(source, given).includes('ads.acme.example');
    assert.deepEqual(
      ['', header('marketing.1'), header('marketing.0'), null].map((each) => isAllowed(each)),
      [true, true, false, false],
    );
    assert.equal(isAllowed('', { ...options, gpc: true }), false);
    const ignoring = { ...options, gpc: true, gpcIgnore: ['marketing'] };
    assert.equal(isAllowed('', ignoring), true);
    assert.equal(isAllowed('', { ...ignoring, gpcDeny: ['marketing'] }), false);
    assert.equal(isAllowed(header('marketing_acme.0')), false);
    assert.equal(isAllowed('', {}), false);
  });

  test('throws for options that can not be used', () => {
    assert.throws(() => policy('', { secure: true } as never), TypeError);
  });
});

describe('L44: misuse of optOut throws one plain sentence', () => {
  for (const optOut of ['analytics', [1], {}, null, true])
    test(JSON.stringify(optOut), () => {
      const message = 'consent-banner/server: optOut has to be an array of categories.';
      for (const call of [
        () => readConsent('', { optOut } as never),
        () => hasConsent('', 'analytics', undefined, { optOut } as never),
        () => hasConsent({ answers: {} } as never, 'analytics', undefined, { optOut } as never),
        () => renewConsent('', { optOut } as never),
      ])
        assert.throws(call, { name: 'TypeError', message });
    });
});

describe('L44: the table that the recipes are run against', () => {
  const optOut = ['analytics', 'marketing'];
  for (const { title, cookie, gpc, ...expected } of optOutCases)
    test(title, () => {
      const given = { gpc: gpc ?? false, optOut };
      const source = cookie ?? '';
      assert.equal(hasConsent(source, 'analytics', undefined, given), expected.analytics);
      assert.equal(hasConsent(source, 'marketing', undefined, given), expected.marketing);
      assert.equal(
        renewConsent(source, given)?.split(';')[0]?.slice('consent='.length) ?? null,
        expected.renewed,
      );
    });
});
