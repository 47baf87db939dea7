/** Two tabs of one site: what one of them still has to do never undoes what was answered in the other. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertProblems } from './checks.js';
import { inChromium } from './site.js';
import { acceptAndRun, declaring, openTelling, vendors, withdrawals } from './withdrawing.js';

describe('a sweep that ends after another tab answered', inChromium, () => {
  test('L11: leaves the newer refusal in the cookie', async (t) => {
    const site = await openTelling(t, {
      html: declaring(['amplitude', 'meta-pixel'], { banner: 'on-withdraw="keep"' }),
      answers: vendors({ amplitude: '', 'meta-pixel': '' }),
    });
    await site.visit();
    await acceptAndRun(site, 'amplitude', 'meta-pixel');
    await site.page.evaluate(() =>
      window.consentBanner.save({ analytics: false, marketing: true }),
    );
    const [own] = await site.context.cookies();
    const other = own!.value.replace('marketing.1', 'marketing.0');
    assert.notEqual(other, own!.value);
    await site.context.addCookies([{ name: 'consent', value: other, url: site.origin }]);

    assert.equal((await withdrawals(site)).length, 1);
    const [cookie] = await site.context.cookies();
    assert.equal(cookie!.value, other);
    assertProblems(site);
  });
});
