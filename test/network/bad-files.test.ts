/** Files of ours that are missing, late, of another version or tampered with: the page works and nothing is granted. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { type Answer, built, heldBack, version } from './answers.js';
import {
  assertNothingGranted,
  assertProblems,
  assertUsable,
  BANNER,
  HELD,
  HELD_RUNS,
  html,
  SHOP,
} from './checks.js';
import { inChromium, openSite } from './site.js';

const LINK = '<a href="#consent-preferences">Cookie settings</a>';
const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const PINNED = `<script async src="/consent-banner.js" integrity="${hashOf(built('consent-banner.js'))}"></script>`;

const MISSING: Answer = { status: 404, type: 'text/html', body: '<!doctype html>Not found' };
const stale = built('elements.js').replaceAll(version, '0.0.1');
const tampered = `${built('elements.js')}\nran.push('tampered')`;

describe('elements.js', inChromium, () => {
  const cases: { name: string; answer: Answer; code: string; head?: string }[] = [
    { name: 'missing', answer: MISSING, code: 'elements-missing' },
    { name: 'broken off', answer: { abort: true }, code: 'elements-missing' },
    { name: 'of another version', answer: { body: stale }, code: 'elements-missing' },
    {
      name: 'tampered with, where our tag carries a hash',
      answer: { body: tampered },
      code: 'elements-missing',
      head: PINNED,
    },
  ];
  for (const { name, answer, code, head } of cases) {
    test(`W59: ${name}: no banner, nothing granted, the page works: ${code}`, async (t) => {
      assert.notEqual(stale, built('elements.js'));
      const site = await openSite(t, {
        html: html(SHOP + BANNER + HELD + LINK, head === undefined ? {} : { head }),
        answers: { '/elements.js': answer },
      });
      await site.visit();
      await site.event('consent-problem');
      await site.settled();
      assert.equal(await site.banner.count(), 0);
      await assertNothingGranted(site);
      await assertUsable(site);

      await site.page.click('text=Cookie settings');
      await site.settled();
      await assertNothingGranted(site);
      await assertUsable(site);
      assertProblems(site, code);
    });
  }

  test('W59: as built, where our tag carries a hash: the banner shows', async (t) => {
    const site = await openSite(t, { html: html(SHOP + BANNER, { head: PINNED }) });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    assert.equal(
      await site.page
        .locator('script[src*="elements.js"]')
        .evaluate((script: HTMLScriptElement) => script.integrity),
      hashOf(built('elements.js')),
    );
    assertProblems(site);
  });

  test('answered with a page instead, as many hosts do: no banner, nothing granted: elements-missing', async (t) => {
    const fallback: Answer = { type: 'text/html', body: '<!doctype html><title>Shop</title>' };
    const site = await openSite(t, {
      html: html(SHOP + BANNER + HELD),
      answers: { '/elements.js': fallback },
    });
    await site.visit();
    await site.ready();
    await assertNothingGranted(site);
    await assertUsable(site);
    // That the file is no script the browser says by itself.
    assert.equal(site.errors.splice(0).length, 1);
    await site.event('consent-problem');
    assertProblems(site, 'elements-missing');
  });

  test('slow: the page works meanwhile, nothing is granted, then the banner shows', async (t) => {
    const { answer, letGo } = heldBack();
    const site = await openSite(t, {
      html: html(SHOP + BANNER + HELD),
      answers: { '/elements.js': answer },
    });
    // A script that is on its way keeps the page's load event waiting.
    await site.visit('/', 'domcontentloaded');
    await site.ready();
    assert.ok(site.ours.includes(`elements.js?v=${version}`));
    await assertNothingGranted(site);
    await assertUsable(site);
    assert.equal(await site.banner.count(), 0);

    letGo();
    await site.banner.waitFor();
    await site.accept();
    await site.runs(...HELD_RUNS);
    assertProblems(site);
  });

  test('answered by script while it is on its way: no banner comes up late', async (t) => {
    const { answer, letGo } = heldBack();
    const site = await openSite(t, {
      html: html(SHOP + BANNER),
      answers: { '/elements.js': answer },
    });
    // A script that is on its way keeps the page's load event waiting.
    await site.visit('/', 'domcontentloaded');
    await site.ready();
    await site.page.evaluate(() => window.consentBanner.rejectAll());
    letGo();
    await site.settled();
    assert.equal(await site.banner.count(), 0);
    assertProblems(site);
  });

  test('missing once, is fetched again when the visitor asks for the preferences', async (t) => {
    const answer: Answer = { abort: true };
    const site = await openSite(t, {
      html: html(SHOP + BANNER + LINK),
      answers: { '/elements.js': answer },
    });
    await site.visit();
    await site.event('consent-problem');
    delete answer.abort;
    await site.page.click('text=Cookie settings');
    await site.preferences.waitFor();
    assertProblems(site, 'elements-missing');
  });
});

describe('other files of ours', inChromium, () => {
  test('consent-banner.js alone was copied: nothing granted, and one word of it: elements-missing', async (t) => {
    const site = await openSite(t, {
      html: html(SHOP + BANNER + HELD + LINK),
      answers: { '/elements.js': MISSING, '/debug.js': MISSING },
    });
    await site.visit();
    await site.sees('a warning', () => !!site.warnings[0]);
    await site.page.click('text=Cookie settings');
    await site.settled();
    await assertNothingGranted(site);
    await assertUsable(site);
    await site.event('consent-problem');
    assertProblems(site, 'elements-missing');
  });

  test('without debug.js a mistake that is made often is still told once', async (t) => {
    const held = `<script type="text/plain" data-consent="statistics">ran.push('held')</script>`;
    const site = await openSite(t, {
      html: html(SHOP + BANNER + held.repeat(3)),
      answers: { '/debug.js': MISSING },
    });
    await site.visit();
    await site.reject();
    await site.settled();
    await assertNothingGranted(site);
    await site.event('consent-problem');
    assertProblems(site, 'unknown-category');
  });

  test('the German texts are missing: the banner is English: locale-missing', async (t) => {
    const site = await openSite(t, {
      html: html(SHOP + BANNER + HELD, { lang: 'de' }),
      answers: { '/locales/de.js': MISSING },
    });
    await site.visit();
    await site.event('consent-problem');
    await site.banner.waitFor();
    assert.equal(await site.banner.locator('[data-action=reject-all]').innerText(), 'Reject all');
    assert.equal(await site.banner.getAttribute('lang'), 'en');
    await assertNothingGranted(site);
    await assertUsable(site);
    assertProblems(site, 'locale-missing');
  });

  test('the script is there twice: the second one stays inactive: loaded-twice', async (t) => {
    const twice = '<script src="/consent-banner.js"></script>'.repeat(2);
    const site = await openSite(t, { html: html(SHOP + BANNER + HELD, { head: twice }) });
    await site.visit();
    await site.event('consent-problem');
    await site.settled();
    await assertNothingGranted(site);
    assert.equal(await site.banner.count(), 1);
    await site.accept();
    await site.runs(...HELD_RUNS);
    await site.settled();
    assert.deepEqual(await site.ran(), HELD_RUNS);
    assertProblems(site, 'loaded-twice');
  });
});
