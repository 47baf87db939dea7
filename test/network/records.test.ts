/** Records of the answers, as a site's server gets them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test, type TestContext } from 'node:test';
import { heldBack, type Plan } from './answers.js';
import { assertProblems, html } from './checks.js';
import { Receiver, type Reply } from './receiver.js';
import { inChromium, openSite, type Site } from './site.js';

const asking = (attributes = 'record-href="/records"', inside = '') =>
  html(
    `<consent-banner hidden categories="analytics marketing" ${attributes}>${inside}</consent-banner>`,
  );

/** A page that sends records, and the server that takes them. */
async function openRecorded(t: TestContext, replies?: Reply[], plan: Partial<Plan> = {}) {
  const site = await openSite(t, { html: asking(), ...plan });
  const receiver = await Receiver.at(site, replies);
  return { site, receiver };
}

/** Opens the page, and waits until the question and what notes the answer are there. */
async function visit(site: Site): Promise<void> {
  await site.visit();
  await site.ready();
}

const cookieOf = async (site: Site) =>
  (await site.context.cookies(site.origin)).find(({ name }) => name === 'consent')?.value ?? '';

/** Resolves once the cookie says that nothing has to be sent any more. */
const acknowledged = (site: Site) =>
  site.page.waitForFunction(
    () => document.cookie.includes('consent=1~') && !document.cookie.includes('~_r.1'),
  );

const waiting = (site: Site) =>
  site.page.evaluate(
    () =>
      (
        JSON.parse(localStorage.getItem('consent-records') ?? '{"waiting":[]}') as {
          waiting: { key: string }[];
        }
      ).waiting,
  );

/** Stops the page's clock, and notes from now on what it is going to wait for. */
async function stopClock(site: Site): Promise<void> {
  await site.stopClock();
  await site.page.evaluate(() => {
    const { setTimeout: real } = window;
    window.waits = [];
    window.setTimeout = ((action: () => void, time = 0) => {
      window.waits.push(time);
      return real(action, time);
    }) as typeof setTimeout;
  });
}

/** Resolves once the page knows that so many attempts failed, and has planned the next one. */
async function failed(site: Site, receiver: Receiver, count: number): Promise<void> {
  await receiver.answered(count);
  // All other waits are shorter, or 5 s for files of ours.
  await site.page.waitForFunction(
    (wanted) => window.waits.filter((time) => time >= 2000 && time !== 5000).length === wanted,
    count,
  );
}

const goOnline = (site: Site) => site.page.evaluate(() => dispatchEvent(new Event('online')));

const FIELDS = 'choices gpc hash key lang lib method regime rev scope trusted ts v'.split(' ');

describe('a record of the answer', inChromium, () => {
  test('L61 L63: has exactly these fields, and nothing else of the visitor', async (t) => {
    const { site, receiver } = await openRecorded(t);
    await visit(site);
    await site.accept();
    const [record] = await receiver.records(1);
    assert.deepEqual(Object.keys(record!).sort(), [...FIELDS, 'id'].sort());
    const { key, id, ts, hash, ...rest } = record!;
    assert.notEqual(key, id);
    assert.match(await cookieOf(site), new RegExp(`~${Date.parse(ts) / 1000}~.*~_id\\.${id}`));
    assert.match(hash, /^[0-9a-f]{64}$/);
    assert.deepEqual(rest, {
      v: 1,
      rev: 1,
      lang: 'en',
      choices: { analytics: true, marketing: true },
      method: 'accept-all',
      trusted: true,
      gpc: false,
      regime: 'opt-in',
      lib: rest.lib,
      scope: 'www.shop.test',
    });
    await acknowledged(site);
    assert.deepEqual(await waiting(site), []);
    assertProblems(site);
  });

  test('L63: is not sent before an answer, not even by Global Privacy Control alone', async (t) => {
    const { site, receiver } = await openRecorded(t, [201], {
      before: `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });`,
    });
    await visit(site);
    assert.ok(site.ours.some((file) => file.startsWith('records.js')));
    await site.reload();
    await site.ready();
    assert.deepEqual(receiver.bodies, []);
    await site.reject();
    const [record] = await receiver.records(1);
    assert.equal(record!.gpc, true);
  });

  test('L63: is sent nowhere without record-href, and its file is not asked for', async (t) => {
    const { site, receiver } = await openRecorded(t, [201], { html: asking('') });
    await visit(site);
    await site.accept();
    await site.event('consent-change');
    await site.settled();
    assert.deepEqual(
      site.ours.filter((file) => /^(records|after)/.test(file)),
      [],
    );
    assert.deepEqual(receiver.bodies, []);
    assert.doesNotMatch(await cookieOf(site), /_id|_r/);
  });

  test('L63: of an answer that has ended leaves nothing behind in this browser', async (t) => {
    const { site } = await openRecorded(t);
    await visit(site);
    const kept = (latest: number) =>
      site.page.evaluate((at) => {
        localStorage.setItem('consent-records', JSON.stringify({ waiting: [], latest: at }));
      }, latest);
    const left = () => site.page.evaluate(() => localStorage.getItem('consent-records'));
    const daysAgo = (days: number) => Math.floor(Date.now() / 1000) - days * 86_400;
    await kept(daysAgo(182));
    await visit(site);
    assert.notEqual(await left(), null);
    await kept(daysAgo(184));
    await visit(site);
    await site.page.waitForFunction(() => localStorage.getItem('consent-records') === null);
  });

  test('L64: of a first refusal has no id, nor has a second one', async (t) => {
    const { site, receiver } = await openRecorded(t);
    await visit(site);
    await site.reject();
    const [first] = await receiver.records(1);
    assert.deepEqual(Object.keys(first!).sort(), FIELDS);
    await acknowledged(site);
    await site.page.evaluate(() => window.consentBanner.rejectAll());
    const [, second] = await receiver.records(2);
    assert.deepEqual(Object.keys(second!).sort(), FIELDS);
    await acknowledged(site);
    assert.doesNotMatch(await cookieOf(site), /_id/);
  });

  test('L62: of a withdrawal is a new one that names the answer it ends', async (t) => {
    const { site, receiver } = await openRecorded(t);
    await visit(site);
    await site.accept();
    const [grant] = await receiver.records(1);
    await acknowledged(site);
    await site.page.evaluate(() => window.consentBanner.showPreferences());
    await site.preferences.locator('[data-action=reject-all]').click();
    const [, withdrawal] = await receiver.records(2);
    assert.deepEqual(
      [withdrawal!.id, withdrawal!.prev, withdrawal!.choices, withdrawal!.trusted],
      [grant!.id, grant!.ts, { analytics: false, marketing: false }, true],
    );
    assert.notEqual(withdrawal!.key, grant!.key);
    assert.notEqual(withdrawal!.ts, grant!.ts);
  });

  test('L62: names what it ends also when nothing was shown on that page', async (t) => {
    const { site, receiver } = await openRecorded(t);
    await visit(site);
    await site.accept();
    const [grant] = await receiver.records(1);
    await acknowledged(site);
    await visit(site);
    await site.page.evaluate(() => window.consentBanner.save({ marketing: false }));
    const [, withdrawal] = await receiver.records(2);
    assert.deepEqual([withdrawal!.id, withdrawal!.prev], [grant!.id, grant!.ts]);
    assert.deepEqual(withdrawal!.choices, { analytics: true, marketing: false });
    assert.deepEqual([withdrawal!.method, withdrawal!.trusted], ['api', false]);
  });

  test('L61: of an answer at an embed says for which service, and no by omission', async (t) => {
    const { site, receiver } = await openRecorded(t, [201], {
      html: html(`<consent-banner hidden categories="marketing" record-href="/records"></consent-banner>
        <consent-embed service="youtube" video-id="dQw4w9WgXcQ"></consent-embed>`),
    });
    await visit(site);
    await site.page.locator('consent-embed [data-action=always]').click();
    const [record] = await receiver.records(1);
    const { choices, services, method, trusted, lang } = record!;
    assert.deepEqual(
      { choices, services, method, trusted, lang },
      {
        choices: { marketing: false },
        services: { marketing_youtube: true },
        method: 'embed',
        trusted: true,
        lang: 'en',
      },
    );
  });

  test('L61: of an answer to what is new says when that was given', async (t) => {
    const decidedAt = Math.floor(Date.now() / 1000) - 100 * 86_400;
    const { site, receiver } = await openRecorded(t, [201], {
      cookies: { consent: `1~1~${decidedAt}~analytics.1~_m.accept-all` },
    });
    await visit(site);
    const before = Date.now();
    await site.accept();
    const [record] = await receiver.records(1);
    assert.equal(Date.parse(record!.ts) / 1000, decidedAt + 1, 'the older answer ends by its date');
    const at = Date.parse(record!.at!);
    assert.ok(at > before - 1000 && at <= Date.now(), record!.at);
    assert.deepEqual(record!.choices, { analytics: true, marketing: true });
    await acknowledged(site);
  });

  test('L61: says that no person gave it where a script clicked', async (t) => {
    const { site, receiver } = await openRecorded(t);
    await visit(site);
    await site.banner.locator('[data-action=accept-all]').evaluate((button: HTMLElement) => {
      button.click();
    });
    const [record] = await receiver.records(1);
    assert.deepEqual([record!.method, record!.trusted], ['accept-all', false]);
  });

  test('L62: of two answers at once are two, in order', async (t) => {
    const { site, receiver } = await openRecorded(t);
    await visit(site);
    await site.page.evaluate(() => {
      window.consentBanner.acceptAll();
      window.consentBanner.rejectAll();
    });
    const [grant, withdrawal] = await receiver.records(2);
    assert.deepEqual(
      [grant!.choices['analytics'], withdrawal!.choices['analytics']],
      [true, false],
    );
    assert.deepEqual([withdrawal!.id, withdrawal!.prev], [grant!.id, grant!.ts]);
  });

  test('L62: is not made for a reset, and the next answer has a new id', async (t) => {
    const { site, receiver } = await openRecorded(t);
    await visit(site);
    await site.accept();
    const [first] = await receiver.records(1);
    await acknowledged(site);
    await site.page.evaluate(() => window.consentBanner.reset());
    await site.accept();
    const [, second] = await receiver.records(2);
    assert.notEqual(second!.id, first!.id);
    assert.equal(second!.prev, undefined);
  });
});

describe('a record that does not arrive', inChromium, () => {
  test('L62: is sent again, and once, when the browser is online again', async (t) => {
    const { site, receiver } = await openRecorded(t, ['none', 201]);
    await visit(site);
    await stopClock(site);
    await site.accept();
    await receiver.records(1);
    assert.match(await cookieOf(site), /~_r\.1/);
    await failed(site, receiver, 1);
    assert.equal((await waiting(site)).length, 1);
    await goOnline(site);
    const [first, second] = await receiver.records(2);
    assert.deepEqual(second, first);
    await acknowledged(site);
    await goOnline(site);
    await site.page.clock.runFor(60_000);
    await site.page.clock.resume();
    await site.settled();
    await receiver.records(2);
    assertProblems(site);
  });

  for (const status of [500, 429])
    test(`L62: after ${status} is sent again a while later, with the same key`, async (t) => {
      const { site, receiver } = await openRecorded(t, [status, status, 201]);
      await visit(site);
      await stopClock(site);
      await site.accept();
      await receiver.records(1);
      await failed(site, receiver, 1);
      await site.page.clock.runFor(1_000);
      await receiver.records(1);
      await site.page.clock.runFor(3_100);
      await receiver.records(2);
      await failed(site, receiver, 2);
      await site.page.clock.runFor(8_000);
      await receiver.records(2);
      await site.page.clock.runFor(12_100);
      const [first, second, third] = await receiver.records(3);
      assert.deepEqual([second, third], [first, first]);
      await acknowledged(site);
      await site.page.clock.runFor(3_600_000);
      await receiver.records(3);
    });

  test('L62: is tried five times on a page, not for ever', async (t) => {
    const { site, receiver } = await openRecorded(t, [503], { before: 'Math.random = () => 0;' });
    await visit(site);
    await stopClock(site);
    await site.accept();
    for (const [index, wait] of [2_000, 10_000, 60_000, 300_000].entries()) {
      await receiver.records(index + 1);
      await failed(site, receiver, index + 1);
      // No longer, or the next attempt would have to be answered in no time.
      await site.page.clock.runFor(wait);
    }
    await receiver.answered(5);
    await site.page.clock.resume();
    await site.settled();
    await site.page.clock.runFor(3_600_000);
    await site.settled();
    await receiver.records(5);
    assert.equal((await waiting(site)).length, 1);
  });

  test('L62: since the page was left is sent on the next one, with the same key', async (t) => {
    const { site, receiver } = await openRecorded(t, [new Promise(() => {}), 201]);
    await visit(site);
    await site.accept();
    await receiver.records(1);
    await site.reload();
    const [first, second] = await receiver.records(2);
    assert.deepEqual(second, first);
    await acknowledged(site);
    await site.reload();
    await site.ready();
    await receiver.records(2);
    assert.deepEqual(
      site.ours.filter((file) => file.startsWith('records')),
      [],
    );
  });

  test('L60: since its file came too late is made on the next page from the cookie', async (t) => {
    const { site, receiver } = await openRecorded(t, [201], {
      answers: { '/records.js': { abort: true } },
    });
    await visit(site);
    await site.accept();
    await site.event('consent-change');
    await site.settled();
    delete site.plan.answers!['/records.js'];
    await visit(site);
    const [record] = await receiver.records(1);
    assert.deepEqual([record!.method, record!.trusted, record!.lang], ['accept-all', false, 'und']);
    await acknowledged(site);
  });

  test('S11: because the server refuses it is dropped, and that is told', async (t) => {
    const { site, receiver } = await openRecorded(t, [400]);
    await visit(site);
    await site.accept();
    await acknowledged(site);
    await site.event('consent-problem');
    assertProblems(site, 'record-failed');
    assert.deepEqual(await waiting(site), []);
    await site.reload();
    await site.ready();
    await receiver.records(1);
  });

  test('L63: because it is sent on elsewhere does not go there', async (t) => {
    const { site, receiver } = await openRecorded(t, [307]);
    const elsewhere = await Receiver.at(site, [201], { path: '/elsewhere' });
    await visit(site);
    await site.accept();
    await receiver.records(1);
    await site.settled();
    assert.deepEqual(elsewhere.bodies, []);
    assert.equal((await waiting(site)).length, 1);
  });

  test('S11: is one of ten at most', async (t) => {
    const { site } = await openRecorded(t, ['none']);
    await visit(site);
    for (let count = 1; count <= 12; count++)
      await site.page.evaluate(() => window.consentBanner.acceptAll());
    await site.page.waitForFunction(
      () => (localStorage.getItem('consent-records') ?? '').split('"key"').length === 11,
    );
  });
});

describe('a record that is due once', inChromium, () => {
  test('L62: is sent once for a double click', async (t) => {
    const { site, receiver } = await openRecorded(t);
    await visit(site);
    await site.banner.locator('[data-action=accept-all]').dblclick();
    await acknowledged(site);
    await site.settled();
    await receiver.records(1);
  });

  for (const [file, where] of [
    ['after-answer', '/plain'],
    ['records', '/'],
  ] as const)
    test(`L62 S5: a refusal in another tab, at ${where}, outlives a late ${file}.js in this one`, async (t) => {
      const { answer, letGo } = heldBack();
      const answers = { [`/${file}.js`]: answer };
      const { site, receiver } = await openRecorded(t, [201], {
        html: { '/': asking(), '/plain': asking('') },
        // As in browsers that do not tell of cookies.
        before: `Object.defineProperty(window, 'cookieStore', { value: undefined });`,
        answers,
      });
      await site.visit();
      await site.event('consent-ready');
      await site.sees(file, () => site.ours.some((each) => each.startsWith(file)));
      await site.accept();
      // Other tabs have it at once.
      delete answers[`/${file}.js`];
      const other = await site.context.newPage();
      await other.goto(site.origin + where);
      if (where === '/') await receiver.records(1);
      await other.evaluate(() => window.consentBanner.ready);
      await other.evaluate(() => window.consentBanner.rejectAll());
      const count = where === '/' ? 2 : 0;
      await receiver.records(count);
      letGo();
      await site.sees('the refusal', () => site.told.some(({ source }) => source === 'tab'));
      await site.settled();
      const records = await receiver.records(count);
      assert.match(await cookieOf(site), /~analytics\.0~marketing\.0~_m\.reject-all/);
      const ids = new Set(records.map(({ id }) => id));
      assert.ok(ids.size <= 1, 'one visitor has one id');
      if (records[0]) assert.ok((await cookieOf(site)).includes(`~_id.${records[0].id}`));
    });

  test('L62: is sent by the tab where the answer was given, not by another', async (t) => {
    const { site, receiver } = await openRecorded(t, [new Promise(() => {})]);
    await visit(site);
    const other = await site.context.newPage();
    await other.goto(site.origin);
    await other.locator('consent-banner [part=banner]').waitFor();
    await site.accept();
    await receiver.records(1);
    await other.locator('consent-banner [part=banner]').waitFor({ state: 'detached' });
    await other.evaluate(() => window.consentBanner.showPreferences());
    await other.locator('consent-banner [part=dialog]').waitFor();
    await other.locator('consent-banner [part=dialog] [data-action=close]').click();
    await site.settled();
    await receiver.records(1);
    assert.equal((await waiting(site)).length, 1);
  });

  test('L62: does not undo what another tab answered meanwhile', async (t) => {
    let arrive!: (status: number) => void;
    const late = new Promise<number>((resolve) => (arrive = resolve));
    const { site, receiver } = await openRecorded(t, [late, 201]);
    await visit(site);
    await site.accept();
    await receiver.records(1);
    const value = (await cookieOf(site)).replaceAll('.1~', '.0~').replace('~_r.0', '');
    const newer = value.replace(/^1~1~(\d+)/, (_, at: string) => `1~1~${+at + 1}`);
    await site.context.addCookies([{ name: 'consent', value: newer, url: site.origin }]);
    arrive(201);
    await site.page.waitForFunction(
      () => JSON.parse(localStorage.getItem('consent-records')!).waiting.length === 0,
    );
    await site.settled();
    assert.equal(await cookieOf(site), newer);
  });
});

describe('hosts of one site that share the cookie', inChromium, () => {
  const page = (host: string) =>
    html(
      `<consent-banner hidden cookie-domain="shop.test" record-href="https://${host}/records"></consent-banner>`,
      { head: '<script async src="https://www.shop.test/consent-banner.js" crossorigin></script>' },
    );
  const openHosts = async (t: TestContext, replies: Reply[]) => {
    const blog = { type: 'text/html', body: page('blog.shop.test') };
    const site = await openSite(t, {
      html: page('www.shop.test'),
      answers: { 'https://blog.shop.test/': blog },
    });
    const receiver = await Receiver.at(site, replies);
    const other = await Receiver.at(site, [201], { origin: 'https://blog.shop.test' });
    return { site, receiver, other };
  };

  test('L62: send one grant under one key', async (t) => {
    const { site, receiver, other } = await openHosts(t, ['none']);
    await visit(site);
    await site.accept();
    const [first] = await receiver.records(1);
    await site.page.goto('https://blog.shop.test/');
    const [second] = await other.records(1);
    assert.deepEqual([second!.key, second!.id, second!.ts], [first!.key, first!.id, first!.ts]);
    assert.equal(second!.scope, 'blog.shop.test');
  });

  test('L64: send a refusal that came before records.js, and within the second in which the page began', async (t) => {
    const { answer, letGo } = heldBack();
    const site = await openSite(t, {
      html: page('www.shop.test'),
      answers: { '/records.js': answer },
      before: `Object.defineProperty(performance, 'timeOrigin', { value: Date.now() + 1000 });`,
    });
    const receiver = await Receiver.at(site);
    await visit(site);
    await site.reject();
    letGo();
    const [record] = await receiver.records(1);
    assert.equal(record!.id, undefined);
  });

  test('L64: send no refusal that was given at another one meanwhile', async (t) => {
    const { site, receiver, other } = await openHosts(t, ['none']);
    const hourAgo = Math.floor(Date.now() / 1000) - 3600;
    const value = `1~1~${hourAgo}~analytics.0~marketing.0~social.0~_m.reject-all`;
    await site.context.addCookies([
      { name: 'consent', value, domain: '.shop.test', path: '/', secure: true },
    ]);
    await site.visit();
    await site.ready();
    const second = await site.context.newPage();
    await second.goto('https://blog.shop.test/');
    await second.evaluate(() => window.consentBanner.ready);
    await site.page.evaluate(() => window.consentBanner.rejectAll());
    const [given] = await receiver.records(1);
    await second.waitForFunction((time) => window.consentBanner.record!.decidedAt > time, hourAgo);
    await second.evaluate(() => window.consentBanner.showPreferences());
    await second.locator('consent-banner [part=dialog]').waitFor();
    // What it sends, it sends in order.
    await second.evaluate(() => window.consentBanner.rejectAll());
    const [own] = await other.records(1);
    assert.notEqual(own!.ts, given!.ts);
  });

  test('L64: send a refusal, which has no id, from the one where it was given', async (t) => {
    const { site, receiver, other } = await openHosts(t, ['none']);
    await visit(site);
    await site.reject();
    await receiver.records(1);
    await site.page.goto('https://blog.shop.test/');
    await site.settled();
    assert.ok(site.requests.some((request) => request.url().includes('/records.js')));
    assert.deepEqual(other.bodies, []);
    receiver.reply(201);
    await site.visit();
    const [first, second] = await receiver.records(2);
    assert.deepEqual(second, first);
  });
});

describe('where records are sent', inChromium, () => {
  for (const href of [
    'http://log.test/r',
    'javascript:alert(1)',
    'https://a:b@log.test/r',
    'data:,',
  ])
    test(`L63 S2: is not ${href}`, async (t) => {
      const { site } = await openRecorded(t, [201], { html: asking(`record-href="${href}"`) });
      await visit(site);
      await site.accept();
      await site.event('consent-change');
      await site.settled();
      await site.event('consent-problem');
      assertProblems(site, 'bad-attribute');
      assert.deepEqual(site.foreign, []);
      assert.equal(await site.page.evaluate(() => localStorage.length), 0);
    });

  test('L63: may be another origin over https, and nothing but the record goes there', async (t) => {
    const { site } = await openRecorded(t, [201], {
      html: asking('record-href="https://log.test/r"'),
    });
    await visit(site);
    await site.accept();
    await acknowledged(site);
    assert.deepEqual(site.foreign, ['https://log.test/r']);
  });

  test('W50: a policy that does not allow it keeps the record for later', async (t) => {
    const { site, receiver } = await openRecorded(t, [201], {
      headers: { 'content-security-policy': "connect-src 'none'" },
    });
    await visit(site);
    await site.accept();
    await site.event('securitypolicyviolation');
    assert.deepEqual(receiver.bodies, []);
    await site.page.waitForFunction(() => localStorage.getItem('consent-records'));
    assert.equal((await waiting(site)).length, 1);
  });

  test('W50: a page without https sends nothing, and says why', async (t) => {
    const { site, receiver } = await openRecorded(t, [201], { origin: 'http://www.shop.test' });
    await visit(site);
    await site.accept();
    await site.event('consent-problem');
    await site.settled();
    assertProblems(site, 'record-failed');
    assert.deepEqual(receiver.bodies, []);
  });
});

describe('the hash of what was shown', inChromium, () => {
  const documented = /```js\n(async function consentHash[^]+?)```/.exec(
    readFileSync(new URL('../../docs/records.md', import.meta.url), 'utf8'),
  )![1]!;
  const computed = (site: Site) => site.page.evaluate<string>(`(${documented})()`);

  test('L60: is what the documented function gives, for the banner and the preferences', async (t) => {
    const { site, receiver } = await openRecorded(t, [201], {
      html: asking('record-href="/records"', '<p slot="title">Our <b>biscuits</b></p><p>Text</p>'),
    });
    await visit(site);
    const banner = await computed(site);
    await site.accept();
    await acknowledged(site);
    await site.page.evaluate(() => window.consentBanner.showPreferences());
    await site.preferences.locator('[part=receipt]').waitFor();
    const preferences = await computed(site);
    await site.preferences.locator('[data-action=save]').click();
    const hashes = (await receiver.records(2)).map(({ hash }) => hash);
    assert.deepEqual(hashes, [banner, preferences]);
    assert.notEqual(banner, preferences);
  });

  test('L60: is the same for every visitor, and another for another text or setting', async (t) => {
    const pages = {
      '/': asking(),
      '/text': asking('record-href="/records"', '<p slot="title">Biscuits</p>'),
      '/modal': asking('record-href="/records" modal'),
      '/service': asking(
        'record-href="/records"',
        '<consent-service name="acme" category="marketing" src="/a.js"></consent-service>',
      ),
    };
    const { site, receiver } = await openRecorded(t, [201], { html: pages });
    for (const path of ['/', '/', ...Object.keys(pages).slice(1)]) {
      await site.visitAnew(path);
      await site.ready();
      await site.reject();
      await acknowledged(site);
    }
    const [first, second, ...others] = (await receiver.records(5)).map(({ hash }) => hash);
    assert.equal(first, second);
    assert.equal(new Set([first, ...others]).size, 4);
  });
});

declare global {
  interface Window {
    waits: number[];
  }
}
