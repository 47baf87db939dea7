/** Services whose category the page leaves to them: it is fetched once, before the first answer, and remembered with it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Answer, heldBack, version } from './answers.js';
import { assertNothingGranted, assertProblems, assertUsable, html, SHOP } from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

const SCRIPT = 'consent-banner.js';
const CATEGORIES = `services/categories.js?v=${version}`;
const ELEMENTS = `elements.js?v=${version}`;
const HOTJAR = `services/hotjar.js?v=${version}`;
const HOTJAR_ASKS = ['https://static.hotjar.com/c/hotjar-1016800.js?sv=6'];
const HOTJAR_RUNS = 'static.hotjar.com/c/hotjar-1016800.js?sv=6';
const MISSING: Answer = { status: 404, type: 'text/html', body: '<!doctype html>Not found' };

const service = (name: string, attributes = 'site-id="1016800"') =>
  `<consent-service name="${name}" ${attributes}></consent-service>`;
const declare = (services: string, attributes = '') =>
  html(`${SHOP}<consent-banner hidden ${attributes}>${services}</consent-banner>`);

/** The remembered answer, without its time. */
async function remembered({ context }: Site): Promise<string | undefined> {
  const found = (await context.cookies()).find(({ name }) => name === 'consent');
  return found?.value.replace(/^1~1~\d+~/, '');
}
/** Resolves once the page has looked for what refused services left, which takes it some seconds. */
const swept = ({ page }: Site) => page.waitForFunction(() => !document.cookie.includes('~_w.1'));

/** Files of services, and of their categories, that were asked for. */
const ofServices = ({ ours }: Site) => ours.filter((file) => file.startsWith('services/'));

async function choicesAtReady(site: Site): Promise<unknown> {
  const { choices } = await site.event('consent-ready');
  return choices;
}

describe('the category of a service that the page does not name', inChromium, () => {
  test('L1 L6 L65: is fetched once, asked for, and with the answer of no further visit', async (t) => {
    const site = await openSite(t, { html: declare(service('hotjar')) });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    assert.deepEqual(site.ours.toSorted(), [SCRIPT, CATEGORIES, ELEMENTS].toSorted());
    assert.deepEqual(await choicesAtReady(site), { analytics: false });
    await assertNothingGranted(site);
    assert.deepEqual(await site.context.cookies(), [], 'L3: nothing is kept before an answer');

    await site.accept();
    await site.runs(HOTJAR_RUNS);
    await site.settled();
    assert.equal(await remembered(site), 'analytics.1~analytics_hotjar.1~_m.accept-all');
    assert.deepEqual(ofServices(site), [CATEGORIES, HOTJAR]);
    assertProblems(site);

    await site.reload();
    await site.runs(HOTJAR_RUNS);
    await site.settled();
    assert.deepEqual(site.ours, [SCRIPT, HOTJAR]);
    assert.deepEqual(site.foreign, HOTJAR_ASKS);
    assert.deepEqual(
      site.told.map(({ type, choices, decided }) => ({ type, choices, decided })),
      [{ type: 'consent-ready', choices: { analytics: true }, decided: true }],
    );
    assert.equal(await site.banner.count(), 0);
    assertProblems(site);
  });

  test('L1 L65: refused, neither it nor its service is fetched on the next visit', async (t) => {
    const site = await openSite(t, { html: declare(service('hotjar')) });
    await site.visit();
    await site.ready();
    await site.reject();
    await site.event('consent-change');
    await site.settled();
    await swept(site);
    assert.equal(await remembered(site), 'analytics.0~analytics_hotjar.0~_m.reject-all');
    assert.deepEqual(ofServices(site), [CATEGORIES]);
    await assertNothingGranted(site);

    for (const visit of ['second', 'third']) {
      await site.reload();
      await site.ready();
      assert.deepEqual(ofServices(site), [], `${visit} visit`);
      assert.equal(site.ours.includes(ELEMENTS), false, `${visit} visit`);
      assert.equal(await site.banner.count(), 0, `${visit} visit`);
      await assertNothingGranted(site);
      assertProblems(site);
    }
  });

  test('L1 L10: nothing is asked, told or decided while it is on the way', async (t) => {
    const { answer, letGo } = heldBack();
    const site = await openSite(t, {
      html: declare(service('hotjar')),
      answers: { '/services/categories.js': answer },
    });
    await site.visit();
    await site.sees('the categories are asked for', () => site.ours.includes(CATEGORIES));
    await site.settled();
    assert.deepEqual(site.told, []);
    assert.equal(await site.banner.count(), 0);
    await assertNothingGranted(site);
    await assertUsable(site);
    letGo();
    await site.ready();
    await site.banner.waitFor();
    assertProblems(site);
  });

  test('L6: of several services is fetched once for all; each stands in the cookie', async (t) => {
    const services = service('hotjar') + service('linkedin-insight', 'partner-id="1234567"');
    const site = await openSite(t, { html: declare(services) });
    await site.visit();
    await site.ready();
    assert.deepEqual(ofServices(site), [CATEGORIES]);
    assert.deepEqual(await choicesAtReady(site), { analytics: false, marketing: false });
    await site.choose('analytics');
    await site.runs(HOTJAR_RUNS);
    await site.settled();
    assert.match(
      (await remembered(site))!,
      /^analytics\.1~marketing\.0~analytics_hotjar\.1~marketing_linkedin-insight\.0~_m\.preferences/,
    );
    assert.deepEqual(site.foreign, HOTJAR_ASKS);

    await site.reload();
    await site.runs(HOTJAR_RUNS);
    await site.settled();
    assert.deepEqual(ofServices(site), [HOTJAR]);
    assert.deepEqual(site.foreign, HOTJAR_ASKS);
    assertProblems(site);
  });

  test('that never answers: the page asks for the rest, nothing of it starts: service-failed', async (t) => {
    const site = await openSite(t, {
      html: declare(service('hotjar'), 'categories="marketing"'),
      answers: { '/services/categories.js': { until: new Promise(() => {}) } },
    });
    await site.visit();
    await site.banner.waitFor();
    assert.deepEqual(await choicesAtReady(site), { marketing: false });
    await site.accept();
    await site.event('consent-change');
    await site.settled();
    assert.deepEqual(site.foreign, []);
    assert.equal(await remembered(site), 'marketing.1~_m.accept-all');
    await site.event('consent-problem');
    assertProblems(site, 'service-failed');
  });

  test('that cannot be fetched: the page asks for the rest, nothing of it starts: service-failed', async (t) => {
    const site = await openSite(t, {
      html: declare(service('hotjar'), 'categories="marketing"'),
      answers: { '/services/categories.js': MISSING },
    });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    await site.event('consent-problem');
    assert.deepEqual(await choicesAtReady(site), { marketing: false });
    await site.accept();
    await site.event('consent-change');
    await site.settled();
    assert.deepEqual(site.foreign, []);
    assert.deepEqual(ofServices(site), [CATEGORIES]);
    assert.equal(await remembered(site), 'marketing.1~_m.accept-all');
    await assertUsable(site);
    assertProblems(site, 'service-failed');

    // As soon as it is there again, what was not asked is.
    delete site.plan.answers!['/services/categories.js'];
    await site.reload();
    await site.ready();
    assert.deepEqual(await choicesAtReady(site), { analytics: false, marketing: true });
    await site.banner.waitFor();
    assert.deepEqual(site.foreign, []);
    assertProblems(site);
  });

  test('of nothing that we know: the usual three are asked for: unknown-service', async (t) => {
    const site = await openSite(t, { html: declare(service('hotjra')) });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    await site.event('consent-problem');
    assert.deepEqual(await choicesAtReady(site), {
      analytics: false,
      marketing: false,
      social: false,
    });
    await site.accept();
    await site.event('consent-change');
    await site.settled();
    assert.equal(await remembered(site), 'analytics.1~marketing.1~social.1~_m.accept-all');
    assert.deepEqual(site.foreign, []);
    assertProblems(site, 'unknown-service');
  });

  test('L6: of one that comes after the answer is fetched then, and asked for', async (t) => {
    const site = await openSite(t, {
      html: declare(service('google-analytics', 'category="analytics"')),
      answers: { '/services/google-analytics.js': { body: 'export default () => {}' } },
    });
    await site.visit();
    await site.ready();
    await site.accept();
    await site.event('consent-change');
    await site.banner.waitFor({ state: 'detached' });
    await site.settled();
    assert.equal(site.ours.includes(CATEGORIES), false);

    await site.page.evaluate(() => {
      const late = document.createElement('consent-service');
      late.setAttribute('name', 'linkedin-insight');
      late.setAttribute('partner-id', '1234567');
      document.querySelector('consent-banner')!.appendChild(late);
    });
    await site.banner.waitFor();
    await site.settled();
    assert.equal(site.ours.filter((file) => file === CATEGORIES).length, 1);
    assert.deepEqual(
      await site.page.evaluate(() => ({ ...window.consentBanner.choices })),
      { analytics: true, marketing: false },
      'what was answered stays',
    );
    assert.deepEqual(site.foreign, []);

    await site.accept();
    await site.runs('snap.licdn.com/li.lms-analytics/insight.min.js');
    await site.settled();
    assert.equal(
      await remembered(site),
      'analytics.1~marketing.1~marketing_linkedin-insight.1~_m.preferences',
    );
    assertProblems(site);
  });

  test('L65: of one that comes after the answer, and is covered by it, asks nothing', async (t) => {
    const site = await openSite(t, { html: declare('', 'categories="analytics"') });
    await site.visit();
    await site.accept();
    await site.banner.waitFor({ state: 'detached' });
    await site.page.evaluate((markup) => {
      document.querySelector('consent-banner')!.insertAdjacentHTML('beforeend', markup);
    }, service('hotjar'));
    await site.runs(HOTJAR_RUNS);
    await site.settled();
    assert.deepEqual(ofServices(site), [CATEGORIES, HOTJAR]);
    assert.equal(await site.banner.count(), 0);
    assertProblems(site);
  });
});

describe('the category of a service that the page names', inChromium, () => {
  for (const category of ['analytics', 'functional'])
    test(`L6: ${category} counts: none is fetched, and no service stands in the cookie`, async (t) => {
      const site = await openSite(t, {
        html: declare(
          service('hotjar', `site-id="1016800" category="${category}"`),
          'on-withdraw="keep"',
        ),
      });
      await site.visit();
      await site.ready();
      assert.deepEqual(await choicesAtReady(site), { [category]: false });
      assert.deepEqual(ofServices(site), []);
      await site.accept();
      await site.runs(HOTJAR_RUNS);
      await site.settled();
      assert.equal(await remembered(site), `${category}.1~_m.accept-all`);

      await site.reload();
      await site.runs(HOTJAR_RUNS);
      await site.settled();
      assert.deepEqual(site.ours, [SCRIPT, HOTJAR]);

      await site.page.evaluate(() => window.consentBanner.rejectAll());
      await swept(site);
      assert.equal(await remembered(site), `${category}.0~_m.reject-all`);
      await site.reload();
      await site.ready();
      assert.deepEqual(ofServices(site), []);
      assert.deepEqual(site.foreign, []);
      assertProblems(site);
    });
});
