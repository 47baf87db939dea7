/** What `consent-banner/server` makes of headers and options. The recipes of docs/server.md are in server-recipes.test.ts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cookieOf, granted, header, now, today } from './server-headers.js';
import { cases } from './server-cases.js';
import {
  type ConsentRecord,
  hasConsent,
  hasPrivacySignal,
  readConsent,
  type ReadOptions,
  renewConsent,
  renewed,
  type RenewOptions,
} from '../../src/server/index.js';

const DAY = 86_400;
const options = { now: now * 1000 };

/** Answers have no prototype, which `deepEqual` would count. */
const answersOf = (record: ConsentRecord | null) => record && { ...record.answers };

describe('readConsent', () => {
  test('gives what the cookie says, frozen', () => {
    const record = readConsent(header('analytics.1~marketing.0~_m.preferences~_w.1'), options);
    assert.deepEqual(
      { ...record, answers: answersOf(record) },
      {
        revision: 1,
        decidedAt: today,
        answers: { analytics: true, marketing: false },
        source: 'preferences',
        domainLabels: undefined,
        id: undefined,
        unrecorded: false,
        despiteSignal: false,
        objected: false,
        owed: true,
      },
    );
    assert.ok(Object.isFrozen(record) && Object.isFrozen(record?.answers));
  });

  const sources: Record<string, object> = {
    'a Request': new Request('https://site.example', { headers: { Cookie: granted } }),
    Headers: new Headers({ Cookie: granted }),
    'a request of Node': { headers: { cookie: granted } },
    'headers of Node': { cookie: granted },
    'headers as they were sent': { Cookie: granted },
    'a request with headers as they were sent': { headers: { Host: 'a', COOKIE: granted } },
  };
  for (const [name, source] of Object.entries(sources))
    test(`takes ${name}`, () => {
      assert.deepEqual(answersOf(readConsent(source as never, options)), {
        analytics: true,
        marketing: true,
      });
    });

  const odd: unknown[] = [
    undefined,
    null,
    [granted],
    [],
    {},
    1,
    true,
    Symbol('x'),
    () => granted,
    { headers: null },
    { headers: [['cookie', granted]] },
    { headers: { cookie: [granted] } },
    { headers: { Cookie: [granted] } },
    { Cookie: granted, cookie: [granted] },
    { Cookies: granted, 'X-Cookie': granted, ' cookie': granted },
    { headers: { get: granted } },
    { get: () => [granted] },
    Object.create(null),
    `${'a'.repeat(70_000)}; ${granted}`,
    `${granted}; ${'a=b; '.repeat(20_000)}`,
    '; '.repeat(30_000),
    `consent=${'~a.1'.repeat(10_000)}`,
    `consent=1~1~1${'~a.1'.repeat(10_000)}x`,
  ];
  test('S4: sees no answer in anything odd in place of a header', () => {
    for (const source of odd) {
      assert.equal(readConsent(source as never, options), null, typeof source);
      assert.equal(renewConsent(source as never, options), null, typeof source);
      assert.equal(hasConsent(source as never, 'analytics', undefined, options), false);
      assert.equal(hasPrivacySignal(source as never), false);
    }
  });

  test('S9: takes nothing from a polluted Object.prototype', () => {
    const names = {
      cookie: granted,
      Cookie: granted,
      headers: { cookie: granted },
      gpcIgnore: 1,
      gpcDeny: 1,
      analytics: true,
    };
    try {
      for (const [name, value] of Object.entries(names))
        Reflect.defineProperty(Object.prototype, name, { value, configurable: true });
      assert.equal(readConsent({} as never, options), null);
      assert.equal(readConsent({ headers: {} }, options), null);
      assert.equal(hasConsent(readConsent(header('a.1'), options), 'analytics'), false);
    } finally {
      for (const name of Object.keys(names)) Reflect.deleteProperty(Object.prototype, name);
    }
  });

  test('S5: a category is on only where all copies that count have it on', () => {
    const both = `${header('a.1~b.1~c.1')}; ${header('a.0~b.1')}`;
    // What one copy does not know, and none refuses, was not answered.
    assert.deepEqual(answersOf(readConsent(both, options)), { a: false, b: true });
    const old = cookieOf('a.0', now - 184 * DAY);
    for (const other of ['consent=x', old, header('a.0').replace('1~1', '2~1')])
      assert.deepEqual(answersOf(readConsent(`${other}; ${header('a.1')}`, options)), { a: true });
  });

  test('takes what several spellings of a name say together', () => {
    const read = (one: string, other: string) =>
      answersOf(readConsent({ Cookie: one, cookie: other }, options));
    assert.deepEqual(read(header('a.1~b.1'), header('a.0~b.1')), { a: false, b: true });
    assert.deepEqual(read(header('a.0~b.1'), header('a.1~b.1')), { a: false, b: true });
    assert.deepEqual(read('x=1', header('a.1')), { a: true });
    assert.deepEqual(read('', header('a.1')), { a: true });
    assert.equal(renewConsent({ Cookie: header('a.1'), COOKIE: header('a.0') }, options), null);
    const long = 'a=b; '.repeat(8000);
    assert.deepEqual(read(long, header('a.1')), { a: true });
    assert.equal(read(long, `${long}${header('a.1')}`), null);
  });

  test('W22: an answer ends by its own age, after cookieDays, at most 400', () => {
    const isAnswer = (days: number, given: ReadOptions = {}) =>
      !!readConsent(cookieOf('a.1', now - days * DAY), { ...options, ...given });
    assert.deepEqual([isAnswer(182), isAnswer(183)], [true, false]);
    assert.deepEqual(
      [30, 29].map((days) => isAnswer(days, { cookieDays: 30 })),
      [false, true],
    );
    assert.deepEqual(
      [399, 400].map((days) => isAnswer(days, { cookieDays: 1000 })),
      [true, false],
    );
    assert.deepEqual(
      [-0.99, -1].map((days) => isAnswer(days)),
      [true, false],
    );
  });

  test('L65: an answer to a lower revision is no answer, to a higher one it is', () => {
    const isAnswer = (revision: number) =>
      !!readConsent(cookieOf('a.1', today, revision), { ...options, revision: 3 });
    assert.deepEqual([2, 3, 4].map(isAnswer), [false, true, true]);
  });

  test('takes the name of the cookie', () => {
    const named = `${header('a.0')}; __Host-choice${header('a.1').slice(7)}`;
    assert.deepEqual(answersOf(readConsent(named, { ...options, cookieName: '__Host-choice' })), {
      a: true,
    });
  });
});

describe('Global Privacy Control', () => {
  const everything = 'analytics.1~functional.1~marketing.1~ads.1~marketing_youtube.1~analytics_x.1';
  const on = (answers: string, given: ReadOptions = {}) => {
    const record = readConsent(header(answers), { ...options, gpc: true, ...given });
    return Object.keys(record!.answers).filter((id) => record!.answers[id]);
  };

  test('L40, L46: denies all but analytics and functional, also services', () => {
    assert.deepEqual(on(everything), ['analytics', 'functional', 'analytics_x']);
  });

  test('L40: leaves what the site has it ignore, and what was agreed to in spite of it', () => {
    const ignoring = on(everything, { gpcIgnore: ['marketing'] });
    assert.deepEqual(ignoring.includes('ads'), false);
    assert.deepEqual(ignoring.includes('marketing_youtube'), true);
    assert.equal(on(`${everything}~_m.preferences~_g.1`).length, 6);
    assert.equal(on(`${everything}~_m.preferences~_g.0`).length, 3);
  });

  test('denies also what the site has it deny, be it in both lists', () => {
    const denying = on(everything, { gpcDeny: ['analytics'] });
    assert.deepEqual(denying, ['functional']);
    assert.deepEqual(on(everything, { gpcDeny: ['ads'], gpcIgnore: ['ads', 'marketing'] }), [
      'analytics',
      'functional',
      'marketing',
      'marketing_youtube',
      'analytics_x',
    ]);
    assert.equal(on(`${everything}~_g.1`, { gpcDeny: ['analytics'] }).length, 6);
    assert.equal(on(everything, { gpc: false, gpcDeny: ['analytics'] }).length, 6);
    const request = new Request('https://site.example', {
      headers: { Cookie: granted, 'Sec-GPC': '1' },
    });
    const has = (category: string, service?: string) =>
      hasConsent(request, category, service, { ...options, gpcDeny: ['analytics'] });
    assert.deepEqual([has('analytics'), has('analytics', 'hotjar')], [false, false]);
    assert.equal(
      hasConsent(request, 'necessary', undefined, { ...options, gpcDeny: ['necessary'] }),
      true,
    );
  });

  test('L40: each copy is judged by itself', () => {
    const copies = `${header('marketing.1~_g.1')}; ${header('marketing.1')}`;
    assert.equal(hasConsent(copies, 'marketing', undefined, { ...options, gpc: true }), false);
    assert.equal(hasConsent(copies, 'marketing', undefined, options), true);
  });

  test('W1: is the header Sec-GPC: 1 and nothing else', () => {
    const sent = (value: string) => new Headers({ 'Sec-GPC': value });
    assert.deepEqual(['1', ' 1 ', '1, 1'].map(sent).map(hasPrivacySignal), [true, true, true]);
    for (const value of ['0', '', 'true', '10', '?1'])
      assert.equal(hasPrivacySignal(sent(value)), false, value);
    assert.equal(hasPrivacySignal({ headers: { 'sec-gpc': '1' } }), true);
    assert.equal(hasPrivacySignal({ headers: { 'Sec-GPC': '1' } }), true);
    assert.equal(hasPrivacySignal({ 'SEC-GPC': '1' }), true);
    assert.equal(hasPrivacySignal({ 'Sec-GPC': '0', 'sec-gpc': '1' }), true);
    assert.equal(hasPrivacySignal({ 'Sec-GPC': '1', 'sec-gpc': '0' }), true);
    assert.equal(hasPrivacySignal({ 'Sec-GPC': ['0', '1'], 'sec-gpc': undefined }), true);
    assert.equal(hasPrivacySignal({ 'Sec-GPC': '1', 'sec-gpc': Symbol('x') } as never), true);
    assert.equal(hasPrivacySignal({ 'X-Sec-GPC': '1', 'Sec-GPC': '0' }), false);
    assert.equal(hasPrivacySignal('1'), false);
  });

  test('L40: is read from a request also where the option says false', () => {
    const request = { headers: { cookie: header('marketing.1'), 'sec-gpc': '1' } };
    assert.equal(hasConsent(request, 'marketing', undefined, { ...options, gpc: false }), false);
  });
});

describe('hasConsent', () => {
  const given = header('analytics.1~marketing.0~analytics_hotjar.0~marketing_youtube.1');
  const record = readConsent(given, options);

  test('says the same of a header and of the answer read from it', () => {
    for (const source of [given, record]) {
      const has = (category: string, service?: string) =>
        hasConsent(source, category, service, options);
      assert.deepEqual([has('analytics'), has('marketing'), has('social')], [true, false, false]);
    }
  });

  test('a service has its category’s answer, or its own', () => {
    assert.equal(hasConsent(record, 'analytics', 'matomo'), true);
    assert.equal(hasConsent(record, 'analytics', 'hotjar'), false);
    assert.equal(hasConsent(record, 'marketing', 'youtube'), true);
    assert.equal(hasConsent(record, 'marketing', 'vimeo'), false);
  });

  test('what is necessary needs no answer', () => {
    assert.equal(hasConsent(null, 'necessary'), true);
  });

  test('S9: what is no category is not granted', () => {
    for (const id of [
      '',
      'constructor',
      '__proto__',
      'marketing_youtube',
      'Analytics',
      'analytics.1',
    ])
      assert.equal(hasConsent(record, id), false, id);
    assert.equal(hasConsent(record, undefined as never), false);
    const forged = { answers: { analytics: 'yes' } } as never;
    assert.equal(hasConsent(forged, 'analytics'), false);
  });
});

describe('renewConsent', () => {
  const line = (given: RenewOptions = {}, source = header('a.1')) =>
    renewConsent(source, { ...options, ...given });
  const value = header('a.1');
  const end = new Date((today + 183 * DAY) * 1000).toUTCString();

  test('W13, W21: sends the same value, until the answer ends', () => {
    assert.equal(line(), `${value}; Expires=${end}; Path=/; SameSite=Lax; Secure`);
  });

  test('takes name, days, domain, path and http', () => {
    const days = new Date((today + 400 * DAY) * 1000).toUTCString();
    assert.equal(
      line({ cookieDays: 999, cookieDomain: 'site.example', cookiePath: '/shop', secure: false }),
      `${value}; Expires=${days}; Path=/shop; Domain=site.example; SameSite=Lax`,
    );
    const host = value.replace('consent', '__Host-consent');
    assert.equal(
      line({ cookieName: '__Host-consent' }, host),
      `${host}; Expires=${end}; Path=/; SameSite=Lax; Secure`,
    );
  });

  test('is null without an answer that counts, and where copies differ', () => {
    assert.equal(line({ revision: 2 }), null);
    assert.equal(line({}, `${header('a.1')}; ${header('a.0')}`), null);
    assert.equal(line({}, `${header('a.1')}; consent=x`), null);
    assert.equal(line({}, `${header('a.1')}; ${header('a.1')}`), line());
  });

  test('L40: renews an answer as it was given, also while the signal denies it', () => {
    assert.equal(line({ gpc: true }, header('marketing.1'))?.split(';')[0], header('marketing.1'));
  });
});

describe('misuse of options throws one plain sentence', () => {
  const wrong: [object | null, string][] = [
    [null, 'options have to be an object'],
    [{ 'cookie-days': 1 }, 'there is no option "cookie-days"'],
    [{ toString: 1 }, 'there is no option "toString"'],
    [{ cookieName: 'a;b' }, 'cookieName has to be 1 to 64 of A-Z a-z 0-9 _ -'],
    [{ cookieName: 'a\n' }, 'cookieName has to be 1 to 64 of A-Z a-z 0-9 _ -'],
    [{ cookieName: '' }, 'cookieName has to be 1 to 64 of A-Z a-z 0-9 _ -'],
    [{ cookieDays: 0 }, 'cookieDays has to be a whole number of days, at least 1'],
    [{ cookieDays: '183' }, 'cookieDays has to be a whole number of days, at least 1'],
    [{ revision: NaN }, 'revision has to be a whole number, at least 1'],
    [{ gpc: '1' }, 'gpc has to be true or false'],
    [{ gpcIgnore: 'ads' }, 'gpcIgnore has to be an array of categories'],
    [{ gpcDeny: 'analytics' }, 'gpcDeny has to be an array of categories'],
    [{ gpcDeny: [1] }, 'gpcDeny has to be an array of categories'],
    [{ now: Infinity }, 'now has to be a time in milliseconds'],
    [
      { cookieDomain: 'a.example; HttpOnly' },
      'cookieDomain has to be a domain such as example.com',
    ],
    [{ cookieDomain: 'a.example\r\nX: y' }, 'cookieDomain has to be a domain such as example.com'],
    [{ cookieDomain: 'auto' }, 'cookieDomain has to be a domain such as example.com'],
    [{ cookieDomain: '' }, 'cookieDomain has to be a domain such as example.com'],
    [{ cookiePath: '/a;b' }, 'cookiePath has to be a path such as /'],
    [{ cookiePath: '/\n' }, 'cookiePath has to be a path such as /'],
    [{ cookiePath: 'shop' }, 'cookiePath has to be a path such as /'],
    [{ secure: 1 }, 'secure has to be true or false'],
    [
      { cookieName: '__Host-a', cookieDomain: 'a.example' },
      'a name that starts with __Host- needs https, the path / and no domain',
    ],
    [
      { cookieName: '__host-a', cookiePath: '/a' },
      'a name that starts with __Host- needs https, the path / and no domain',
    ],
    [{ cookieName: '__Secure-a', secure: false }, 'a name that starts with __Secure- needs https'],
  ];
  for (const [given, sentence] of wrong)
    test(`${JSON.stringify(given)}: ${sentence}`, () => {
      assert.throws(() => renewConsent('', given as never), {
        name: 'TypeError',
        message: `consent-banner/server: ${sentence}.`,
      });
    });

  test('what only renewing needs is no option of reading', () => {
    assert.throws(() => readConsent('', { secure: true } as never), TypeError);
    assert.throws(() => hasConsent('', 'a', undefined, { cookiePath: '/' } as never), TypeError);
  });

  test('undefined counts as left out', () => {
    const given = { ...options, cookieName: undefined, cookieDomain: undefined };
    assert.ok(renewConsent(header('a.1'), given)?.includes('; Path=/; SameSite=Lax; Secure'));
  });
});

describe('renewed', () => {
  const request = new Request('https://site.example', { headers: { Cookie: header('a.1') } });
  const linesOf = (response: Response) => response.headers.getSetCookie();
  const renew = (response: Response) => renewed(request, response, options);

  test('adds the line and keeps the rest', async () => {
    const before = new Response('page', { status: 404, headers: [['Set-Cookie', 'session=1']] });
    const after = renew(before);
    assert.deepEqual(linesOf(after), ['session=1', renewConsent(request, options)]);
    assert.deepEqual([after.status, await after.text(), linesOf(before).length], [404, 'page', 1]);
  });

  test('takes responses that can not be changed, or have no body', () => {
    for (const response of [
      Response.redirect('https://site.example/a'),
      new Response(null, { status: 204 }),
      new Response(null, { status: 304 }),
    ])
      assert.equal(linesOf(renew(response)).length, 1);
    const failed = Response.error();
    assert.equal(renew(failed), failed);
  });

  test('leaves alone what a shared cache may keep, and what sets the cookie itself', () => {
    const untouched = [
      { 'Cache-Control': 'public, max-age=60' },
      { 'Cache-Control': 'max-age=1, s-maxage=60' },
      { 'Set-Cookie': 'consent=; Max-Age=0' },
    ].map((headers) => new Response('', { headers }));
    for (const response of untouched) assert.equal(renew(response), response);
    assert.equal(
      linesOf(renew(new Response('', { headers: { 'Cache-Control': 'private' } }))).length,
      1,
    );
  });

  test('gives the same response back without an answer', () => {
    const response = new Response('');
    assert.equal(renewed(new Request('https://site.example'), response), response);
  });
});

describe('the table that the recipes are run against', () => {
  for (const { title, cookie, gpc, ...expected } of cases)
    test(title, () => {
      const given = { gpc: gpc ?? false };
      assert.equal(hasConsent(cookie, 'analytics', undefined, given), expected.analytics);
      assert.equal(hasConsent(cookie, 'marketing', undefined, given), expected.marketing);
      assert.equal(
        renewConsent(cookie)?.split(';')[0]?.slice('consent='.length) ?? null,
        expected.renewed,
      );
    });
});
