/** Consent that is withdrawn while the script of a service is on its way: it never runs, and starts as usual when the visitor agrees again. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Service } from '../../src/services/service.js';
import { type Answer, heldBack } from './answers.js';
import { assertProblems, html, SHOP } from './checks.js';
import { inChromium } from './site.js';
import { documents, openTelling, withdraw, withdrawals } from './withdrawing.js';

const folder = new URL('../../dist/services/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.js') && file !== 'service.js');
const services = await Promise.all(
  files.map(async (file) => ((await import(`${folder}${file}`)) as { default: Service }).default),
);

/** The only script of a service, with the examples of its parameters. */
function scriptOf({ scripts = [], parameters }: Service): URL {
  const filled = scripts[0]!.src.replace(
    /\{([&-]?)([a-z][a-z-]*)\}/g,
    (_, before: string, name: string) => {
      const value = parameters[name]?.example ?? '';
      return before === '&' ? `&${name}=${value}` : before + value;
    },
  );
  return new URL(filled);
}

const declared = ({ name, parameters }: Service) => {
  const attributes = Object.entries(parameters).map(([key, { example }]) => `${key}="${example}"`);
  return `<consent-service name="${name}" category="analytics" ${attributes.join(' ')}></consent-service>`;
};

/** What the vendor's script has to be told once it has loaded. */
const AMPLITUDE = `window.amplitude = { init: (key) => ran.push('init'), setOptOut: () => {} };`;

const late = services.filter(({ ready, constructs }) => ready ?? constructs);

describe('a script that is on its way when consent is withdrawn', inChromium, () => {
  for (const service of late)
    test(`L11: that of ${service.name} never runs, and is set up after the next grant`, async (t) => {
      const { origin, pathname, href } = scriptOf(service);
      const first = heldBack();
      const body = `${service.name === 'amplitude' ? AMPLITUDE : ''} ran.push('it')`;
      const answers: Record<string, Answer> = {
        [origin + pathname]: { ...first.answer, body },
      };
      const banner = `<consent-banner hidden on-withdraw="keep">${declared(service)}</consent-banner>`;
      const site = await openTelling(t, { html: html(banner + SHOP), answers });
      const asked = () => site.foreign.filter((url) => url === href).length;
      await site.visit();
      await site.accept();
      await site.sees('the request', () => asked() === 1);
      await withdraw(site);
      first.letGo();
      await withdrawals(site);
      await site.settled();
      assert.deepEqual(await site.ran(), []);

      answers[origin + pathname] = { body };
      await site.page.evaluate(() => window.consentBanner.acceptAll());
      await site.runs('it');
      await site.settled();
      assert.equal(asked(), 2);
      const signed = service.name === 'amplitude' ? ['it', 'init'] : ['it'];
      assert.deepEqual(
        (await site.ran()).filter((name) => signed.includes(name)),
        signed,
      );
      assertProblems(site);
    });

  test('L11: that was marked never runs, and the page is loaded anew as if it had', async (t) => {
    const script = heldBack();
    const site = await openTelling(t, {
      html: html(`<consent-banner hidden categories="analytics"></consent-banner>${SHOP}
        <script type="text/plain" data-consent="analytics" src="https://ads.test/m.js"></script>`),
      answers: { 'https://ads.test/m.js': { ...script.answer, body: `tell({ type: 'it ran' })` } },
    });
    await site.visit();
    await site.accept();
    await site.sees('the request', () => site.foreign.length === 1);
    await withdraw(site);
    const [first] = await withdrawals(site);
    assert.deepEqual(first, { deleted: [], remaining: [], reloading: true });
    script.letGo();
    await site.sees('the page once more', () => documents(site) === 2);
    await site.ready(2);
    assert.deepEqual(
      site.told.filter(({ type }) => type === 'it ran'),
      [],
    );
    assertProblems(site);
  });
});
