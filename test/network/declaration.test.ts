/** The declaration on a page with the script tag: which files it costs, and that nobody else is asked. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { built, heldBack, version } from './answers.js';
import { assertNothingGranted, assertProblems, assertUsable, html, SHOP } from './checks.js';
import { inChromium, openSite, type Site } from './site.js';

const SERVICES = `
  <consent-service name="google-analytics" measurement-id="G-ABC1234567"></consent-service>
  <consent-service name="hotjar" site-id="1016800"></consent-service>`;
const BANNER = `<consent-banner hidden>${SERVICES}</consent-banner>`;
const DECLARATION = '<consent-declaration><p>Needs JavaScript</p></consent-declaration>';
const ALONE = `<consent-declaration>${SERVICES}</consent-declaration>`;

const files = (...names: string[]) => names.map((name) => `${name}.js?v=${version}`);
const OURS = [
  'consent-banner.js',
  ...files(
    'declaration',
    'declarations/google-analytics',
    'declarations/hotjar',
    'elements',
    'services/categories',
  ),
];

const declaration = ({ page }: Site) => page.locator('consent-declaration [part=declaration]');
const filesOf = ({ ours }: Site) => ours.toSorted();
const answered = (answers: string) => ({
  consent: `1~1~${Math.floor(Date.now() / 1000)}~${answers}~_m.preferences`,
});

describe('a declaration', inChromium, () => {
  test('S14: costs its own file and one for each declared service, all of them ours', async (t) => {
    const site = await openSite(t, { html: html(SHOP + BANNER + DECLARATION) });
    await site.visit();
    await declaration(site).waitFor();
    await site.settled();
    assert.deepEqual(filesOf(site), OURS.toSorted());
    await assertNothingGranted(site);
    await assertUsable(site);
    assertProblems(site);
  });

  test('a page without one fetches none of it', async (t) => {
    const cookies = answered('analytics.0~analytics_google-analytics.0~analytics_hotjar.0');
    const site = await openSite(t, { html: html(SHOP + BANNER), cookies });
    await site.visit();
    await site.ready();
    assert.deepEqual(site.ours, ['consent-banner.js']);
  });

  test('L10: has texts in German, and changes the answer', async (t) => {
    const cookies = answered('analytics.0~analytics_google-analytics.0~analytics_hotjar.0');
    const site = await openSite(t, { html: html(BANNER + DECLARATION, { lang: 'de' }), cookies });
    await site.visit();
    await declaration(site).getByText('abgelehnt').waitFor();
    await site.settled();
    assert.ok(site.ours.includes(files('locales/de-declaration')[0]!));
    await declaration(site).getByRole('button', { name: 'Entscheidung ändern' }).click();
    await site.preferences.locator('[data-action=accept-all]').click();
    await declaration(site).getByText('erlaubt').waitFor();
    await site.runs('www.googletagmanager.com/gtag/js?id=G-ABC1234567');
    assertProblems(site);
  });

  test('is a tree of headings, terms and tables for assistive technology', async (t) => {
    const site = await openSite(t, { html: html(BANNER + DECLARATION) });
    await site.visit();
    await declaration(site).waitFor();
    const category = declaration(site).locator('[part=category]').nth(1);
    const tree = await category.ariaSnapshot();
    for (const line of [
      '- heading "Statistics" [level=3]',
      '- heading "Google Analytics 4" [level=4]',
      '- term: Provider',
      '- definition: Google',
      '- link "https://policies.google.com/privacy":',
      `- 'table "Cookies and entries: Google Analytics 4"':`,
      '- columnheader "Storage period"',
      '- rowheader "_ga _ga_*"',
      '- cell "2 years"',
    ])
      assert.ok(tree.includes(line), `${line} is not in\n${tree}`);
  });

  for (const [name, body] of [
    ['beside a banner', BANNER + DECLARATION],
    ['alone', ALONE],
  ] as const)
    test(`W50 W52 S14: ${name}, works under the strictest policy`, async (t) => {
      const policy = `default-src 'none'; script-src 'nonce-x' 'strict-dynamic'; style-src 'self';
        require-trusted-types-for 'script'; trusted-types lit-html consent-banner`;
      const head = '<script async nonce="x" src="/consent-banner.js"></script>';
      const site = await openSite(t, {
        html: html(body, { head, lang: 'de' }),
        headers: { 'content-security-policy': policy.replace(/\s+/g, ' ') },
      });
      await site.visit();
      await declaration(site).waitFor();
      assert.equal(
        await declaration(site).evaluate((box) => getComputedStyle(box).overflowWrap),
        'anywhere',
        'the styles apply',
      );
      await declaration(site).getByRole('button').click();
      await site.preferences.locator('[data-action=reject-all]').click();
      await declaration(site).getByText('abgelehnt').waitFor();
      // Until then the cookie says that something has to be removed.
      await site.page.waitForFunction(() => !document.cookie.includes('_w.1'));
      await assertNothingGranted(site);
      assertProblems(site);
    });

  test('L1: alone on a page, does not ask, and grants nothing', async (t) => {
    const site = await openSite(t, { html: html(SHOP + ALONE) });
    await site.visit();
    await declaration(site).waitFor();
    await site.settled();
    assert.deepEqual(filesOf(site), OURS.toSorted());
    assert.equal(await site.page.locator('consent-banner').count(), 0);
    await assertNothingGranted(site);
    await assertUsable(site);
    assertProblems(site);
  });

  test('alone on a page, starts what the visitor agreed to, and ends it', async (t) => {
    const cookies = answered('analytics.1~analytics_google-analytics.1~analytics_hotjar.1');
    const site = await openSite(t, { html: html(ALONE), cookies });
    await site.visit();
    await site.runs('www.googletagmanager.com/gtag/js?id=G-ABC1234567');
    await declaration(site).getByRole('button').click();
    await site.preferences.locator('[data-action=reject-all]').click();
    const { choices } = await site.event('consent-change');
    assert.deepEqual(choices, { analytics: false });
  });

  for (const [file, code] of [
    ['declaration.js', 'elements-missing'],
    ['declarations/hotjar.js', 'declaration-missing'],
    ['locales/de-declaration.js', 'locale-missing'],
  ] as const)
    test(`without ${file} says so once, and the rest works: ${code}`, async (t) => {
      const site = await openSite(t, {
        html: html(SHOP + BANNER + DECLARATION, { lang: 'de' }),
        answers: { [`/${file}`]: { status: 404, type: 'text/plain' } },
      });
      await site.visit();
      await site.event('consent-problem');
      await site.banner.waitFor();
      if (file === 'declaration.js')
        await site.page.locator('consent-declaration', { hasText: 'Needs JavaScript' }).waitFor();
      else await declaration(site).waitFor();
      await site.settled();
      await assertNothingGranted(site);
      await assertUsable(site);
      assertProblems(site, code);
    });

  test('S3: fetches nothing that a name leads to elsewhere', async (t) => {
    const odd = '<consent-service name="../locales/de" category="analytics"></consent-service>';
    const site = await openSite(t, {
      html: html(`<consent-banner hidden>${odd}</consent-banner>${DECLARATION}`),
    });
    await site.visit();
    await declaration(site).waitFor();
    await site.settled();
    assert.equal(
      site.requests.some((request) => request.url().includes('locales/')),
      false,
    );
    await site.event('consent-problem');
    assertProblems(site, 'declaration-missing');
  });

  test('prints the present services, also when what an earlier one states comes late', async (t) => {
    const { answer, letGo } = heldBack();
    const site = await openSite(t, {
      html: html(BANNER + DECLARATION),
      answers: { '/declarations/hotjar.js': { ...answer, body: built('declarations/hotjar.js') } },
    });
    await site.visit();
    const hotjar = files('declarations/hotjar')[0]!;
    await site.sees('the request', () => site.ours.includes(hotjar));
    await site.page.evaluate(() => document.querySelector('[name=hotjar]')!.remove());
    await declaration(site).getByText('Google Analytics 4').first().waitFor();
    letGo();
    await site.settled();
    assert.equal(await declaration(site).getByText('Hotjar').count(), 0);
    assertProblems(site);
  });

  test('waits for elements.js, and says once that it is missing: elements-missing', async (t) => {
    const site = await openSite(t, {
      html: html(SHOP + DECLARATION),
      answers: { '/elements.js': { status: 404, type: 'text/plain' } },
    });
    await site.visit();
    await site.event('consent-problem');
    await site.settled();
    assert.deepEqual(site.ours.includes(files('declaration')[0]!), false);
    await assertUsable(site);
    assertProblems(site, 'elements-missing');
  });

  test('of another version leaves the page alone, and says so: elements-missing', async (t) => {
    const stale = built('declaration.js').replaceAll(version, '0.0.1');
    assert.notEqual(stale, built('declaration.js'));
    const site = await openSite(t, {
      html: html(SHOP + DECLARATION),
      answers: { '/declaration.js': { body: stale } },
    });
    await site.visit();
    await site.event('consent-problem');
    await site.settled();
    assert.equal(await site.page.evaluate('!customElements.get("consent-declaration")'), true);
    await assertUsable(site);
    assertProblems(site, 'elements-missing');
  });

  test('leaves a tag alone that something else registered, and says so: element-taken', async (t) => {
    const taken = `<script>customElements.define('consent-declaration', class extends HTMLElement {})</script>`;
    const site = await openSite(t, { html: html(SHOP + taken + BANNER + DECLARATION) });
    await site.visit();
    await site.banner.waitFor();
    await site.event('consent-problem');
    await assertNothingGranted(site);
    assertProblems(site, 'element-taken');
  });

  test('comes with consent-banner.all.js too', async (t) => {
    const head = '<script async src="/consent-banner.all.js"></script>';
    const site = await openSite(t, { html: html(BANNER + DECLARATION, { head }) });
    await site.visit();
    await declaration(site).waitFor();
    assert.equal(site.ours.includes(files('elements')[0]!), false);
    assertProblems(site);
  });
});
