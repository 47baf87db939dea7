import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { BANNER, openPage, remember, SCRIPT, type TestPage } from './open-page.js';
import { until } from './until.js';
import { managers } from '../../src/import/managers.js';

const NOW = Math.floor(Date.now() / 1000) * 1000;
const DAY = 86_400_000;
const SOME_DAYS_AGO = NOW - 20 * DAY;
const STAMP = '%27G+6rYDfrzwrZItFRfHCbe8iQIFLhMDCgjBS+/Oq/gZe0Lovh65ODgg==%27';

const date = (time: number) => new Date(time).toISOString();

/** What the managers write, as found in browsers. */
const cookiebot = (
  statistics: boolean,
  marketing: boolean,
  { time = SOME_DAYS_AGO, stamp = STAMP, method = '%2Cmethod:%27explicit%27' } = {},
) => ({
  CookieConsent: `{stamp:${stamp}%2Cnecessary:true%2Cpreferences:false%2Cstatistics:${statistics}%2Cmarketing:${marketing}${method}%2Cver:1%2Cutc:${time}%2Cregion:%27de%27}`,
});
const oneTrust = (groups: string, { time = SOME_DAYS_AGO, more = '' } = {}) => ({
  OptanonConsent: `isGpcEnabled=0&datestamp=Fri+May+15+2026+09%3A12%3A44+GMT%2B0200+(Central+European+Summer+Time)&version=202603.1.0&browserGpcFlag=0&isIABGlobal=false&hosts=&consentId=3c9dd8c7-73f1-4ac4-8483-3f4b597ec6e2&interactionCount=2&landingPath=NotLandingPage&groups=${encodeURIComponent(groups)}&geolocation=IT%3B25&AwaitingReconsent=false${more}`,
  OptanonAlertBoxClosed: date(time),
});
const c15t = (granted: string[], time: number | string = SOME_DAYS_AGO) => ({
  c15t: [
    'c.necessary:1',
    ...granted.map((name) => `c.${name}:1`),
    `i.t:${time}`,
    'i.sid:sub_2VZxR7',
  ].join(),
});
const vanilla = (
  categories: string[],
  services: Record<string, string[]>,
  { time = SOME_DAYS_AGO, more = {} } = {},
) => ({
  cc_cookie: encodeURIComponent(
    JSON.stringify({
      categories,
      revision: 0,
      data: null,
      consentTimestamp: date(time - DAY),
      consentId: 'f6152595-45a0-4371-aa68-2fe97137111a',
      services,
      languageCode: 'en',
      lastConsentTimestamp: date(time),
      expirationTime: time + 182 * DAY,
      ...more,
    }),
  ),
});
const ASKED = { necessary: [], analytics: [], marketing: [] };

function leave(cookies: Record<string, string>): void {
  for (const [name, value] of Object.entries(cookies)) document.cookie = `${name}=${value}; path=/`;
}

const NAMES = [...managers.flatMap(({ cookies }) => cookies), 'consent-imported'];
async function clear(): Promise<void> {
  for (const name of NAMES) document.cookie = `${name}=; path=/; max-age=0`;
  // WebKit tells other pages late of it, in order with its other answers.
  await cookieStore.get('consent');
}

/** Our answer as the page itself sees it, without the time. */
const kept = ({ document }: TestPage) =>
  /(?:^|; )consent=1~\d+~\d+~([^;]*)/.exec(document.cookie)?.[1];

const moving = (from = 'auto', attributes = '', categories = 'analytics marketing') =>
  BANNER.replace('analytics marketing', categories).replace(
    'hidden',
    `hidden import-from="${from}" ${attributes}`,
  );

/** A page that moves in, once it is ready. */
async function moveIn(markup = moving()): Promise<TestPage> {
  const page = await openPage(markup);
  await page.store.ready;
  return page;
}

const isSaidDecided = (page: TestPage) =>
  page.events('consent-ready').map(({ decided }) => decided);
const wasAsked = (page: TestPage) => page.events('consent-show').length > 0;

async function expectNothing(page: TestPage, what = ''): Promise<void> {
  expect(page.store.record === null, `${what}: no record`).to.equal(true);
  expect({ ...page.store.choices }, what).to.deep.equal({ analytics: false, marketing: false });
  expect(page.document.cookie, what).not.to.match(/(^|; )consent(-imported)?=/);
  expect(isSaidDecided(page), what).to.deep.equal([false]);
  expect(wasAsked(page), `${what}: asked`).to.equal(true);
}

beforeEach(clear);
afterEach(clear);

describe('L65: the answer to another manager', () => {
  for (const [what, cookies, answers] of [
    ['Cookiebot, granted', cookiebot(true, true), 'analytics.1~marketing.1'],
    ['Cookiebot, refused', cookiebot(false, false), 'analytics.0~marketing.0'],
    ['Cookiebot, mixed', cookiebot(true, false), 'analytics.1~marketing.0'],
    ['OneTrust, refused', oneTrust('C0001:1,C0002:0,C0004:0'), 'analytics.0~marketing.0'],
    ['c15t, granted', c15t(['measurement', 'marketing']), 'analytics.1~marketing.1'],
    ['c15t, refused', c15t([]), 'analytics.0~marketing.0'],
    ['c15t, mixed', c15t(['marketing']), 'analytics.0~marketing.1'],
    [
      'c15t, refused with one click',
      { c15t: `${c15t([]).c15t},c.marketing:0,i.y:necessary` },
      'analytics.0~marketing.0',
    ],
    [
      'c15t, granted with one click',
      { c15t: `${c15t(['measurement', 'marketing']).c15t},i.y:all` },
      'analytics.1~marketing.1',
    ],
    [
      'vanilla-cookieconsent, granted',
      vanilla(['necessary', 'analytics', 'marketing'], ASKED),
      'analytics.1~marketing.1',
    ],
    ['vanilla-cookieconsent, refused', vanilla(['necessary'], ASKED), 'analytics.0~marketing.0'],
    [
      'vanilla-cookieconsent, mixed',
      vanilla(['necessary', 'marketing'], ASKED),
      'analytics.0~marketing.1',
    ],
  ] as const)
    it(`counts with its own date, and nobody is asked: ${what}`, async () => {
      leave(cookies);
      const theirs = document.cookie;
      const page = await moveIn();
      expect(kept(page)).to.equal(`${answers}~_m.import`);
      expect(page.store.record!.decidedAt).to.equal(SOME_DAYS_AGO / 1000);
      expect(page.store.record!.source).to.equal('import');
      expect(page.store.record!.despiteSignal).to.equal(false);
      expect(isSaidDecided(page)).to.deep.equal([true]);
      expect(wasAsked(page)).to.equal(false);
      for (const pair of theirs.split('; '))
        expect(page.document.cookie, 'left alone').to.include(pair);
    });

  it('is read in the form of one tag', async () => {
    leave(cookiebot(true, false));
    const tag = SCRIPT.replace(
      '<script',
      '<script data-categories="stats marketing" data-import-from="cookiebot" data-import-map="statistics:stats"',
    );
    const page = await openPage('', { script: tag });
    await page.store.ready;
    expect(kept(page)).to.equal('stats.1~marketing.0~_m.import');
  });

  it('is read in the form of a template', async () => {
    leave(cookiebot(true, false));
    const page = await moveIn(`<template data-consent-banner>${moving('cookiebot')}</template>`);
    expect({ ...page.store.choices }).to.deep.equal({ analytics: true, marketing: false });
  });

  it('answers for the categories of services too, so that they are fetched no more', async () => {
    leave(cookiebot(false, false));
    const page = await moveIn(
      `<consent-banner hidden import-from="auto"><consent-service name="hotjar" site-id="1016800"></consent-service></consent-banner>`,
    );
    expect(page.store.decided).to.equal(true);
    expect(kept(page)).to.equal('analytics.0~analytics_hotjar.0~_m.import');
  });

  it('has the revision of the page', async () => {
    leave(cookiebot(true, true));
    const page = await moveIn(moving('auto', 'revision="4"'));
    expect(page.store.record!.revision).to.equal(4);
  });

  it('leaves alone what they did not know: only that is asked', async () => {
    leave(cookiebot(true, false));
    const page = await moveIn(moving('auto', '', 'analytics marketing games'));
    expect(kept(page)).to.equal('analytics.1~marketing.0~_m.import');
    expect(isSaidDecided(page)).to.deep.equal([false]);
    expect(wasAsked(page)).to.equal(true);
    expect(page.store.has('analytics')).to.equal(true);
    page.store.save({ games: false });
    expect(kept(page)).to.equal('analytics.1~marketing.0~games.0~_m.api');
  });

  it('of OneTrust refuses what was refused, and the rest is asked', async () => {
    leave(oneTrust('C0001:1,C0002:1,C0004:0'));
    const page = await moveIn();
    expect(kept(page)).to.equal('marketing.0~_m.import');
    expect(page.store.has('analytics')).to.equal(false);
    expect(wasAsked(page)).to.equal(true);
  });

  it('of vanilla-cookieconsent does not grant a category of which services may have been refused', async () => {
    leave(vanilla(['necessary', 'analytics'], { ...ASKED, analytics: ['ga'] }));
    const page = await moveIn();
    expect(kept(page)).to.equal('marketing.0~_m.import');
    expect(page.store.has('analytics')).to.equal(false);
  });

  it('of several categories that are one here grants nothing while one of them is uncertain', async () => {
    leave(vanilla(['necessary', 'analytics', 'ads'], { ...ASKED, ads: [], analytics: ['ga'] }));
    const page = await moveIn(moving('auto', 'import-map="ads:analytics"'));
    expect(kept(page)).to.equal('marketing.0~_m.import');
    expect(page.store.has('analytics')).to.equal(false);
  });

  it('is forgotten with ours, although theirs is still there', async () => {
    leave(cookiebot(true, true));
    const page = await moveIn();
    page.store.reset();
    const next = await moveIn();
    expect(next.store.record === null).to.equal(true);
    expect(next.store.has('marketing')).to.equal(false);
    expect(wasAsked(next)).to.equal(true);
  });

  it('does not come after a refusal that was forgotten', async () => {
    leave(cookiebot(true, true));
    remember('analytics.0~marketing.0~_m.reject-all');
    const page = await moveIn();
    page.store.reset();
    await until(() => document.cookie.includes('consent-imported='));
    const next = await moveIn();
    expect(next.store.record === null).to.equal(true);
    expect(next.store.has('marketing')).to.equal(false);
    expect(wasAsked(next)).to.equal(true);
  });

  it('does not come back for a revision that was raised since', async () => {
    leave(cookiebot(true, true));
    remember('analytics.0~marketing.0');
    const page = await moveIn(moving('auto', 'revision="2"'));
    expect(page.store.record === null).to.equal(true);
    expect(page.store.has('marketing')).to.equal(false);
  });

  it('never replaces ours', async () => {
    leave(cookiebot(true, true));
    remember('analytics.0~marketing.0~_m.reject-all');
    const page = await moveIn();
    expect(page.store.record!.source).to.equal('reject-all');
    expect(page.requests.filter((address) => address.includes('take-over'))).to.deep.equal([]);
  });

  it('is not looked for without the attribute', async () => {
    leave(cookiebot(true, true));
    await expectNothing(await moveIn(BANNER));
  });
});

describe('import-map', () => {
  const cases = [
    [
      'says which is which',
      'statistics:marketing marketing:analytics',
      true,
      false,
      'analytics.0~marketing.1',
    ],
    [
      'grants nothing of several unless all were granted',
      'statistics:marketing',
      true,
      false,
      'marketing.0',
    ],
    ['takes one over as nothing', 'marketing:', true, true, 'analytics.1'],
    ['may name what is not there', 'else:analytics statistics:', true, true, 'marketing.1'],
  ] as const;
  for (const [what, map, statistics, marketing, answers] of cases)
    it(what, async () => {
      leave(cookiebot(statistics, marketing));
      const page = await moveIn(moving('auto', `import-map="${map}"`));
      expect(kept(page)).to.equal(`${answers}~_m.import`);
    });

  for (const map of ['statistics', ':analytics', 'statistics:Analytics', 'statistics:<b>'])
    it(`that is not usable takes nothing over: ${map}`, async () => {
      leave(cookiebot(true, true));
      const page = await moveIn(moving('auto', `import-map="${map}"`));
      await expectNothing(page);
      expect(await page.problem('bad-attribute')).to.include(map);
    });
});

describe('L44: with regime="opt-out" the answer to another manager', () => {
  const OPT_OUT = moving('auto', 'regime="opt-out"');
  const on = ({ store }: TestPage) => Object.values(store.choices).map(Number).join('');
  const refused = vanilla(['necessary'], ASKED);

  it('is an objection where it was a refusal, also when it is older than half a year', async () => {
    leave(
      vanilla(['necessary'], ASKED, {
        time: NOW - 200 * DAY,
        more: { expirationTime: NOW + DAY },
      }),
    );
    const page = await moveIn(OPT_OUT);
    expect([on(page), kept(page)]).to.deep.equal(['00', 'analytics.0~marketing.0~_m.import']);
  });

  for (const [what, cookies] of [
    ['that can not be read', { cc_cookie: 'x' }],
    ['that contradicts one to a third', { ...refused, ...cookiebot(true, true) }],
    ['beside one that can not be read', { ...refused, CookieConsent: 'x' }],
  ] as const)
    it(`may have been an objection ${what}`, async () => {
      leave(cookies);
      const page = await moveIn(OPT_OUT);
      expect([on(page), kept(page), wasAsked(page)]).to.deep.equal(['00', undefined, false]);
    });

  it('that is not there is none', async () => {
    expect(on(await moveIn(OPT_OUT))).to.equal('11');
  });

  it('is not known where import.js is missing, so nothing is on', async () => {
    leave(refused);
    const page = await openPage(OPT_OUT, {
      script: '<script src="/test/fixtures/page-without-import.bundle.ts"></script>',
    });
    await page.store.ready;
    await page.problem('service-failed');
    expect(on(page)).to.equal('00');
  });
});

describe('import-from', () => {
  it('names one manager; the others are not looked at', async () => {
    leave({ ...cookiebot(true, true), ...c15t([]) });
    const page = await moveIn(moving('c15t'));
    expect(kept(page)).to.equal('analytics.0~marketing.0~_m.import');
    expect(wasAsked(page)).to.equal(false);
  });

  for (const name of ['klaro', 'Cookiebot', '__proto__'])
    it(`takes nothing over for ${name}, and says so`, async () => {
      leave(cookiebot(true, true));
      const page = await moveIn(moving(name));
      await expectNothing(page);
      expect(await page.problem('unknown-manager')).to.include(name);
    });

  it('of several managers that agree takes the oldest date', async () => {
    leave({ ...cookiebot(true, false), ...c15t(['measurement'], SOME_DAYS_AGO - DAY) });
    const page = await moveIn();
    expect(kept(page)).to.equal('analytics.1~marketing.0~_m.import');
    expect(page.store.record!.decidedAt).to.equal((SOME_DAYS_AGO - DAY) / 1000);
  });
});

describe('L1 S4: a doubt is no answer', () => {
  const good = cookiebot(true, true).CookieConsent;
  const withMore = (more: string) => good.replace(/}$/, `${more}}`);
  const doubts: readonly (readonly [string, Record<string, string>])[] = [
    ['two managers disagree', { ...cookiebot(true, true), ...c15t(['marketing']) }],
    ['one of two is garbled', { ...cookiebot(true, true), c15t: 'c.necessary:1' }],
    ['Cookiebot: nobody clicked', cookiebot(true, true, { method: '%2Cmethod:%27implied%27' })],
    ['Cookiebot: nobody says who clicked', cookiebot(true, true, { method: '' })],
    ['Cookiebot: outside of where it asks', cookiebot(true, true, { stamp: '%27-1%27' })],
    ['Cookiebot: refused in its oldest form', { CookieConsent: '0' }],
    ['Cookiebot: future', cookiebot(true, true, { time: NOW + DAY })],
    ['Cookiebot: old', cookiebot(true, true, { time: NOW - 184 * DAY })],
    ['Cookiebot: cut', { CookieConsent: good.slice(0, -20) }],
    ['Cookiebot: bad percent sign', { CookieConsent: `${good}%` }],
    ['Cookiebot: odd boolean', { CookieConsent: good.replace('statistics:true', 'statistics:1') }],
    ['Cookiebot: said twice', { CookieConsent: withMore('%2Cmarketing:%27false%27') }],
    [
      'Cookiebot: said twice, behind a line break',
      { CookieConsent: withMore('%2Ca:%27%0A%27%2Cmarketing:%27false%27') },
    ],
    ['Cookiebot: two dates', { CookieConsent: withMore(`%2Cutc:%27${NOW}%27`) }],
    ['Cookiebot: two regions', { CookieConsent: withMore('%2Cregion:%27us%27') }],
    ['OneTrust: not answered yet', { OptanonConsent: oneTrust('C0002:0').OptanonConsent }],
    ['OneTrust: all granted', oneTrust('C0001:1,C0002:1,C0004:1')],
    [
      'OneTrust: asked again',
      { ...oneTrust('C0002:0'), OptanonConsent: 'groups=C0002%3A0&AwaitingReconsent=true' },
    ],
    [
      'OneTrust: the browser answered',
      { ...oneTrust('C0002:0'), OptanonConsent: 'groups=C0002%3A0&isGpcEnabled=1' },
    ],
    ['OneTrust: two lists', oneTrust('C0002:0', { more: '&groups=C0004%3A0' })],
    ['OneTrust: one group twice', oneTrust('C0002:0,C0002:1')],
    ['OneTrust: garbled', oneTrust('C0002:0,<b>:1')],
    ['OneTrust: bad date', { ...oneTrust('C0002:0'), OptanonAlertBoxClosed: 'yesterday' }],
    ['OneTrust: future', oneTrust('C0002:0', { time: NOW + DAY })],
    ['OneTrust: old', oneTrust('C0002:0', { time: NOW - 184 * DAY })],
    ['c15t: no date', { c15t: 'c.necessary:1,c.marketing:1' }],
    ['c15t: two dates', { c15t: `${c15t(['marketing']).c15t},i.t:${NOW}` }],
    ['c15t: said twice', { c15t: `${c15t(['marketing']).c15t},c.marketing:0` }],
    ['c15t: necessary alone, and more', { c15t: `${c15t(['marketing']).c15t},i.y:necessary` }],
    [
      'c15t: necessary alone, and one of the site’s own',
      { c15t: `i.y:necessary,${c15t(['games']).c15t}` },
    ],
    ['c15t: unknown part', { c15t: `${c15t(['marketing']).c15t},x.y:1` }],
    ['c15t: version 1', { c15t: encodeURIComponent('{"consents":{"marketing":true}}') }],
    ['c15t: prototype', { c15t: `c.necessary:1,c.__proto__:1,i.t:${SOME_DAYS_AGO}` }],
    ['c15t: future', c15t(['marketing'], NOW + DAY)],
    ['c15t: old', c15t(['marketing'], NOW - 184 * DAY)],
    [
      'vanilla-cookieconsent: version 2',
      vanilla(
        ['necessary', 'analytics'],
        {},
        { more: { services: undefined, level: ['necessary', 'analytics'] } },
      ),
    ],
    [
      'vanilla-cookieconsent: no date',
      vanilla(['necessary', 'analytics'], ASKED, { more: { lastConsentTimestamp: undefined } }),
    ],
    [
      'vanilla-cookieconsent: number for a date',
      vanilla(['necessary', 'analytics'], ASKED, { more: { lastConsentTimestamp: SOME_DAYS_AGO } }),
    ],
    ['vanilla-cookieconsent: granted what it did not ask', vanilla(['analytics', 'games'], ASKED)],
    [
      'vanilla-cookieconsent: no lists',
      vanilla(['analytics'], ASKED, { more: { categories: 'analytics' } }),
    ],
    [
      'vanilla-cookieconsent: future',
      vanilla(['necessary', 'analytics'], ASKED, { time: NOW + DAY }),
    ],
    [
      'vanilla-cookieconsent: old',
      vanilla(['necessary', 'analytics'], ASKED, { time: NOW - 184 * DAY }),
    ],
    ['vanilla-cookieconsent: null', { cc_cookie: 'null' }],
    [
      'vanilla-cookieconsent: prototype',
      {
        cc_cookie: encodeURIComponent(
          '{"__proto__":{"categories":["analytics"],"services":{"analytics":[]}}}',
        ),
      },
    ],
    [
      'vanilla-cookieconsent: HTML',
      { cc_cookie: encodeURIComponent('<img src=x onerror=alert(1)>') },
    ],
    ['huge', { cc_cookie: 'a'.repeat(4000) }],
    ['empty', { cc_cookie: '', CookieConsent: '', c15t: '' }],
  ];
  for (const [what, cookies] of doubts)
    it(`nothing is written, and everything is asked: ${what}`, async () => {
      leave(cookies);
      await expectNothing(await moveIn(), what);
    });

  const grants = (name: string, ...values: string[]) => {
    try {
      const found = managers.find((each) => each.name === name)!.read(...values);
      return [...(found?.answers ?? [])].some(([id, isOn]) => isOn && id !== 'necessary');
    } catch {
      // What throws is taken for no answer, as the pages above show.
      return false;
    }
  };
  it('no random text grants', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.json());
    fc.assert(
      fc.property(text, text, (one, other) =>
        managers.every(
          ({ name }) => !grants(name, one, other) && !grants(name, encodeURIComponent(one), other),
        ),
      ),
      { numRuns: 500 },
    );
  });

  it('no slip of the pen makes a grant of a refusal', () => {
    const refusals = [
      cookiebot(false, false),
      oneTrust('C0001:1,C0002:0,C0004:0'),
      c15t([]),
      vanilla(['necessary'], ASKED),
    ];
    for (const cookies of refusals) {
      const [name, value] = Object.entries(cookies)[0]!;
      const manager = managers.find((each) => each.cookies[0] === name)!;
      const changed = fc
        .tuple(fc.nat(value.length), fc.nat(3), fc.string({ maxLength: 3 }))
        .map(([at, gone, put]) => value.slice(0, at) + put + value.slice(at + gone));
      fc.assert(
        fc.property(changed, (text) => !grants(manager.name, text, date(SOME_DAYS_AGO))),
        { numRuns: 300 },
      );
    }
  });
});
