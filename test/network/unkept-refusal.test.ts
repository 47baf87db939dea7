/** A refusal that the browser does not keep where the page wants it: no grant from before outlives it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertNothingGranted, assertProblems, HELD, HELD_RUNS, html, SHOP } from './checks.js';
import { inChromium, openSite } from './site.js';

const decidedAt = Math.floor(Date.now() / 1000) - 60;
const GRANT = `1~1~${decidedAt}~analytics.1~marketing.1~_m.accept-all`;
const page = (attributes: string) =>
  html(
    `<consent-banner hidden on-withdraw="keep" categories="analytics marketing" ${attributes}></consent-banner>${SHOP}${HELD}`,
  );

describe('W15 L11: a grant from before, and a refusal that is not kept', inChromium, () => {
  for (const [attributes, name, domain] of [
    ['cookie-path="/shop"', 'consent', 'www.shop.test'],
    ['cookie-domain="other.test"', 'consent', '.shop.test'],
    ['cookie-name="__Host-consent" cookie-path="/x"', '__Host-consent', 'www.shop.test'],
  ] as const)
    test(`${attributes}, with a grant at ${domain}: everything is asked again`, async (t) => {
      const site = await openSite(t, { html: page(attributes) });
      await site.context.addCookies([{ name, value: GRANT, domain, path: '/', secure: true }]);
      await site.visit();
      await site.runs(...HELD_RUNS);
      await site.page.evaluate(() => window.consentBanner.rejectAll());
      await site.event('consent-problem');
      await site.page.waitForFunction(() => !document.cookie.includes('.1~'));
      assertProblems(site, 'storage-refused');
      await site.visit();
      await site.ready();
      await site.banner.waitFor();
      await assertNothingGranted(site);
      // One for another path than that of this page may have the refusal.
      const kept = (await site.context.cookies()).filter(({ path }) => path === '/');
      assert.deepEqual(kept, []);
    });
});
