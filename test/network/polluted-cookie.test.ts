/** Pages whose scripts put things on Object.prototype, as old libraries do: an answer is kept all the same. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  assertNothingGranted,
  assertProblems,
  BANNER,
  HELD,
  HELD_RUNS,
  html,
  SHOP,
} from './checks.js';
import { inChromium, openSite } from './site.js';

const pollutions = {
  'a method, as of old libraries': 'Object.prototype.extend = function () {};',
  'text that would end an attribute': `Object.prototype.evil = '; max-age=0';`,
  'an attribute that would end the cookie': `Object.prototype['max-age'] = '0';`,
  'an attribute that would split it': 'Object.prototype.partitioned = true;',
  'several at once': `Object.prototype.extend = function () {};
    Object.prototype.evil = '; max-age=0'; Object.prototype.number = 7; Object.prototype.object = {};`,
};
/** Our file as it is built, one way or the other. */
const files = ['consent-banner.js', 'consent-banner.all.js'];

describe('Object.prototype has more than it should', inChromium, () => {
  for (const file of files)
    for (const [what, code] of Object.entries(pollutions))
      test(`S7 S9 L65: ${file}: ${what}: both answers are remembered`, async (t) => {
        const head = `<script>${code}</script><script async src="/${file}"></script>`;
        const site = await openSite(t, { html: html(SHOP + BANNER + HELD, { head }) });
        const cookieOf = async () => {
          const cookies = await site.context.cookies();
          assert.equal(cookies.length, 1);
          const { name, value, path, secure, sameSite, partitionKey, expires } = cookies[0]!;
          const days = Math.round((expires - Date.now() / 1000) / 86_400);
          assert.deepEqual(
            { name, path, secure, sameSite, partitionKey, days },
            {
              name: 'consent',
              path: '/',
              secure: true,
              sameSite: 'Lax',
              partitionKey: undefined,
              days: 183,
            },
          );
          return value.replace(/^1~1~\d+~/, '');
        };

        await site.visit();
        await site.ready();
        await site.reject();
        await site.event('consent-change');
        await site.settled();
        assert.equal(await cookieOf(), 'analytics.0~marketing.0~social.0~_m.reject-all');
        await assertNothingGranted(site);
        assertProblems(site);

        await site.reload();
        await site.ready();
        assert.equal(await site.banner.count(), 0, 'asks again');
        assert.deepEqual(
          site.told.map(({ type, decided }) => [type, decided]),
          [['consent-ready', true]],
        );
        await assertNothingGranted(site);

        await site.page.evaluate(() => window.consentBanner.acceptAll());
        await site.reload();
        await site.runs(...HELD_RUNS);
        assert.equal(await cookieOf(), 'analytics.1~marketing.1~social.1~_m.accept-all');
        assertProblems(site);
      });
});
