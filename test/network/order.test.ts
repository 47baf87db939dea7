/** Released scripts run in document order, each once, asked for in parallel; a visitor who answered is not asked again. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { heldBack } from './answers.js';
import {
  assertProblems,
  assertUsable,
  BANNER,
  HELD,
  HELD_ASKS,
  HELD_RUNS,
  html,
  SHOP,
} from './checks.js';
import { inChromium, openSite } from './site.js';

const external = (name: string, attributes = '') =>
  `<script type="text/plain" data-consent="analytics" src="https://stats.test/${name}" ${attributes}></script>`;
const inline = (code: string) =>
  `<script type="text/plain" data-consent="analytics">${code}</script>`;
const sign = (name: string) => inline(`ran.push('${name}')`);

/** Goes on with the page when consent to scripts that ran is withdrawn. */
const KEEPING = BANNER.replace('hidden', 'hidden on-withdraw="keep"');

/** Takes out the time after which what does not answer is waited for no longer. */
const PATIENT = `
  const { setTimeout: real } = window;
  window.setTimeout = (action, time, ...more) => time === 5000 ? 0 : real(action, time, ...more);`;

describe('the release queue', inChromium, () => {
  test('W55 W56 W57: document order, whatever order the answers come in; asked for in parallel, once', async (t) => {
    const first = heldBack();
    const second = heldBack();
    const write = `ran.push('writes'); document.write('<b id="written">written</b><script src="https://stats.test/written"><\\/script>')`;
    const site = await openSite(t, {
      html: html(
        SHOP +
          BANNER +
          external('first') +
          sign('inline') +
          external('second') +
          inline(write) +
          external('async', 'async') +
          external('third') +
          sign('last'),
      ),
      before: PATIENT,
      answers: {
        'https://stats.test/first': first.answer,
        'https://stats.test/second': second.answer,
      },
    });
    await site.visit();
    await site.accept();
    const names = ['async', 'first', 'second', 'third'].map((name) => `https://stats.test/${name}`);
    const isAsked = (url: string) => site.foreign.includes(url);
    // Nothing has answered that others wait for.
    await site.sees('what can be fetched early', () =>
      names.filter((url) => !url.endsWith('async')).every(isAsked),
    );
    await site.settled();
    assert.deepEqual(
      (await site.ran()).filter((name) => name !== 'stats.test/async'),
      [],
    );

    second.letGo();
    await site.settled();
    assert.deepEqual(
      (await site.ran()).filter((name) => name !== 'stats.test/async'),
      [],
    );

    first.letGo();
    await site.runs('last');
    await site.runs('stats.test/async');
    assert.deepEqual(
      (await site.ran()).filter((name) => name !== 'stats.test/async'),
      [
        'stats.test/first',
        'inline',
        'stats.test/second',
        'writes',
        'stats.test/written',
        'stats.test/third',
        'last',
      ],
    );
    assert.deepEqual(site.foreign.toSorted(), [...names, 'https://stats.test/written'].toSorted());
    const where = await site.page
      .locator('#written')
      .evaluate((written) => written.previousElementSibling?.textContent);
    assert.match(where!, /^ran\.push\('writes'\)/, 'written in the place of its script');
    await assertUsable(site);
    assertProblems(site);
  });

  test('W55: an async script neither waits nor is waited for', async (t) => {
    const slow = heldBack();
    const site = await openSite(t, {
      html: html(SHOP + BANNER + external('slow', 'async') + external('next') + sign('last')),
      answers: { 'https://stats.test/slow': slow.answer },
    });
    await site.visit();
    await site.accept();
    await site.runs('last');
    assert.deepEqual(await site.ran(), ['stats.test/next', 'last']);
    slow.letGo();
    await site.runs('stats.test/slow');
    assertProblems(site);
  });

  test('W55: a script that never answers holds up the next ones for a bounded time only', async (t) => {
    const never = heldBack();
    const site = await openSite(t, {
      html: html(SHOP + BANNER + external('never') + external('next') + sign('last')),
      answers: { 'https://stats.test/never': never.answer },
    });
    await site.visit();
    await site.stopClock();
    await site.accept();
    await site.sees('the next one, in parallel', () => site.foreign.length === 2);
    await site.page.clock.runFor(1000);
    assert.deepEqual(await site.ran(), [], 'a second is no reason to give up');
    await site.page.clock.fastForward(4_500);
    await site.runs('last');
    assert.deepEqual(await site.ran(), ['stats.test/next', 'last']);
    await assertUsable(site);
    await site.event('consent-problem');
    assertProblems(site, 'slow-script');
  });

  test('W50 W57: attributes are carried over, so that even these are asked for only once', async (t) => {
    const body = `ran.push('checked')`;
    const hash = createHash('sha384').update(body).digest('base64');
    const attributes = `crossorigin="anonymous" integrity="sha384-${hash}" referrerpolicy="no-referrer" id="held" data-own="1"`;
    const site = await openSite(t, {
      html: html(SHOP + BANNER + external('first') + external('checked', attributes)),
      answers: { 'https://stats.test/checked': { body } },
    });
    await site.visit();
    await site.accept();
    await site.runs('checked');
    await site.settled();
    const asked = site.requests.filter((each) => each.url().endsWith('/checked'));
    assert.equal(asked.length, 1);
    assert.equal(asked[0]!.headers()['referer'], undefined);
    assert.deepEqual(
      await site.page
        .locator('script#held:not([data-consent])')
        .evaluate(({ crossOrigin, integrity, dataset }: HTMLScriptElement) => [
          crossOrigin,
          integrity,
          dataset['own'],
        ]),
      ['anonymous', `sha384-${hash}`, '1'],
    );
    assertProblems(site);
  });

  test('L11: a consent taken back while scripts are on their way keeps all of them from running', async (t) => {
    const first = heldBack();
    const site = await openSite(t, {
      html: html(SHOP + KEEPING + external('first') + sign('inline') + external('second')),
      answers: { 'https://stats.test/first': first.answer },
    });
    await site.visit();
    await site.accept();
    await site.sees('the first', () => site.foreign.includes('https://stats.test/first'));
    await site.page.evaluate(() => window.consentBanner.rejectAll());
    // What comes before sweep.js does can not be kept from running.
    await site.page.locator('[src^="https://stats.test/first"][data-consent-state=held]').waitFor({
      state: 'attached',
    });
    first.letGo();
    await site.settled();
    assert.deepEqual(await site.ran(), []);
    assertProblems(site);
  });

  test('a double click on accept, answers again and again, the same address twice: each runs once', async (t) => {
    const site = await openSite(t, { html: html(SHOP + BANNER + HELD + external('a.js')) });
    await site.visit();
    await site.banner.locator('[data-action=accept-all]').dblclick();
    await site.runs(...HELD_RUNS);
    await site.page.evaluate(() => {
      window.consentBanner.rejectAll();
      window.consentBanner.acceptAll();
    });
    await site.settled();
    assert.deepEqual(await site.ran(), HELD_RUNS);
    assert.deepEqual(site.foreign.toSorted(), HELD_ASKS);
    assertProblems(site);
  });
});

describe('the way back', inChromium, () => {
  test('L65: the Back button leads to a page that does not ask again', async (t) => {
    const page = html(SHOP + BANNER + HELD);
    const site = await openSite(t, { html: { '/': page, '/two': page } });
    await site.visit('/');
    await site.ready();
    await site.banner.waitFor();
    await site.visit('/two');
    await site.accept();
    await site.runs(...HELD_RUNS);

    await site.back();
    await site.ready();
    assert.equal(new URL(site.page.url()).pathname, '/');
    assert.equal((await site.event('consent-ready'))['decided'], true);
    assert.equal(await site.banner.count(), 0);
    assert.deepEqual(site.ours, ['consent-banner.js']);
    assert.deepEqual(await site.ran(), HELD_RUNS);
    assertProblems(site);
  });
});
