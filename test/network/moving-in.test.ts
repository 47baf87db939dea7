/** What another manager remembers is read only where a page wants it, and only while there is no answer of ours. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { version } from './answers.js';
import { assertNothingGranted, assertProblems, html, SHOP } from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

const IMPORT = `import.js?v=${version}`;
const ELEMENTS = `elements.js?v=${version}`;
const SOME_DAYS_AGO = Date.now() - 20 * 86_400_000;

const asking = (attributes = '') =>
  html(
    `${SHOP}<consent-banner hidden categories="analytics marketing" ${attributes}></consent-banner>`,
  );
const cookiebot = (granted: boolean) =>
  `{stamp:%27G+6rYDfrzwrZItFRfHCbe8iQIFLhMDCgjBS+/Oq/gZe0Lovh65ODgg==%27%2Cnecessary:true%2Cpreferences:${granted}%2Cstatistics:${granted}%2Cmarketing:${granted}%2Cmethod:%27explicit%27%2Cver:1%2Cutc:${SOME_DAYS_AGO}%2Cregion:%27de%27}`;

const LEFT = { CookieConsent: cookiebot(true) };

const isFetched = ({ ours }: Site) => ours.includes(IMPORT);

async function answerOf({ context }: Site): Promise<string | undefined> {
  return (await context.cookies()).find(({ name }) => name === 'consent')?.value;
}

describe('moving in from another manager', inChromium, () => {
  test('L65: its answer counts without a question, and is looked for once', async (t) => {
    const site = await openSite(t, { html: asking('import-from="auto"'), cookies: LEFT });
    await site.visit();
    await site.ready();
    assert.equal((await site.event('consent-ready'))['decided'], true);
    assert.equal(isFetched(site), true);
    assert.equal(site.ours.includes(ELEMENTS), false);
    const answer = await answerOf(site);
    assert.equal(
      answer,
      `1~1~${Math.floor(SOME_DAYS_AGO / 1000)}~analytics.1~marketing.1~_m.import`,
    );

    await site.reload();
    await site.ready();
    assert.equal(isFetched(site), false);
    assert.equal(await answerOf(site), answer);
    assertProblems(site);
  });

  test('L1: nothing is fetched or taken over without the attribute', async (t) => {
    const site = await openSite(t, { html: asking(), cookies: LEFT });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    assert.equal(isFetched(site), false);
    await assertNothingGranted(site);
    assert.equal(await answerOf(site), undefined);
    assertProblems(site);
  });

  test('L1: copies of one cookie that contradict each other are no answer', async (t) => {
    const page = asking('import-from="cookiebot"');
    const site = await openSite(t, { html: { '/shop/': page }, cookies: LEFT });
    const copy = { name: 'CookieConsent', value: cookiebot(false) };
    await site.context.addCookies([{ ...copy, domain: 'www.shop.test', path: '/shop/' }]);
    await site.visit('/shop/');
    await site.ready();
    await site.banner.waitFor();
    assert.equal(isFetched(site), true);
    await assertNothingGranted(site);
    assert.equal(await answerOf(site), undefined);
    assertProblems(site);
  });
});
