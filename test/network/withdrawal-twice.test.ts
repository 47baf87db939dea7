/** A service that is declared twice: only the first declaration starts it, stops it and is swept for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertProblems, html, SHOP, TAG } from './checks.js';
import { inChromium } from './site.js';
import { documents, openTelling, vendors, withdraw, withdrawals } from './withdrawing.js';

const PAGE = html(
  `<consent-banner hidden>
  <consent-service name="hotjar" site-id="1016800" category="analytics"></consent-service>
  <consent-service name="hotjar" site-id="1016801" category="marketing"></consent-service>
  </consent-banner>${SHOP}`,
  { head: TAG.replace('async', 'async data-debug') },
);

describe('a service that is declared twice, in two categories', inChromium, () => {
  test('L1 L11: does not start for the second one, nor is the page loaded anew for it', async (t) => {
    const site = await openTelling(t, {
      html: PAGE,
      answers: vendors({ hotjar: `document.cookie = '_hjSession_1=1'` }),
    });
    const answer = (analytics: boolean, marketing: boolean) =>
      site.page.evaluate((choices) => window.consentBanner.save(choices), { analytics, marketing });
    await site.visit();
    await site.ready();
    await answer(false, true);
    await site.event('consent-change');
    await withdrawals(site);
    await site.settled();
    assert.deepEqual([site.foreign, await site.ran()], [[], []]);

    await answer(true, true);
    await site.runs('hotjar');
    await answer(true, false);
    const [, second] = await withdrawals(site, 2);
    assert.equal(second!.reloading, false);
    assert.equal(documents(site), 1);
    assert.equal(site.foreign.length, 1);
    await site.event('consent-problem');
    assertProblems(site, 'second-service');

    await withdraw(site);
    await withdrawals(site, 4);
    await site.settled();
    assert.equal(documents(site), 2, 'exactly once');
    assert.deepEqual(await site.ran(), []);
  });
});
