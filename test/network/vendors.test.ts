/** Declared services: nothing before consent, then what their vendors document, once; stopped when consent is withdrawn. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { version } from './answers.js';
import { assertNothingGranted, assertProblems, html, SHOP } from './checks.js';
import { inChromium, openSite, type Site } from './site.js';
import vendors from './vendors/all.js';
import type { Vendor } from './vendors/vendor.js';

/** Tells an `arguments` object from an array, which JSON does not. */
const KINDS = `window.kinds = (list) =>
  [...list].map((entry) => [Object.prototype.toString.call(entry), ...entry]);`;

const declare = ({ name, attributes }: Vendor): string =>
  html(`${SHOP}<consent-banner hidden on-withdraw="keep">
    <consent-service name="${name}" ${attributes}></consent-service></consent-banner>`);

const shown = (addresses: readonly string[]) =>
  addresses.map((address) => address.slice('https://'.length));

async function assertReads(
  site: Site,
  [expression, value]: readonly [string, unknown],
  when: string,
) {
  assert.deepEqual(await site.page.evaluate(expression), value, `${when}: ${expression}`);
}

for (const vendor of vendors)
  describe(`<consent-service name="${vendor.name}">`, inChromium, () => {
    const { name, scripts, started, stopped, again, script = '' } = vendor;

    test('L1 F2 L11: asks nobody before consent, then what it has to, once; stops, and goes on', async (t) => {
      const answers = Object.fromEntries(
        scripts.map((address, index) => [
          address.split('?')[0]!,
          { body: `ran.push(${JSON.stringify(shown(scripts)[index])});${script}` },
        ]),
      );
      const site = await openSite(t, { html: declare(vendor), before: KINDS, answers });
      await site.visit();
      await site.ready();
      await assertNothingGranted(site);
      const ours = site.ours.filter((file) => file.startsWith(`services/${name}.js`));
      assert.deepEqual(ours, [], 'not even its file');

      await site.accept();
      for (const address of shown(scripts)) await site.runs(address);
      await site.settled();
      assert.deepEqual(site.foreign, scripts);
      assert.deepEqual(await site.ran(), shown(scripts));
      await assertReads(site, started, 'started');

      await site.page.evaluate(() => window.consentBanner.rejectAll());
      await site.settled();
      if (stopped) await assertReads(site, stopped, 'stopped');
      await site.page.evaluate(() => window.consentBanner.acceptAll());
      await site.settled();
      if (again) await assertReads(site, again, 'again');
      assert.deepEqual(site.foreign, scripts, 'nothing is asked for twice');
      assertProblems(site);
      console.log(`passed  ${name.padEnd(28)} ${shown(scripts).join(' ')}`);
    });

    test('L1: refused, nothing of it is fetched, now or on the next visit', async (t) => {
      const site = await openSite(t, { html: declare(vendor) });
      await site.visit();
      await site.reject();
      await site.event('consent-change');
      for (const visit of ['this', 'the next']) {
        await site.settled();
        assert.deepEqual(site.foreign, [], `${visit} visit`);
        assert.equal(site.ours.includes(`services/${name}.js?v=${version}`), false);
        await site.reload();
        await site.ready();
      }
      assertProblems(site);
    });
  });
