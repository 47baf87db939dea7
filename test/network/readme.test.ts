/** What the README tells a site owner to paste works as pasted. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { version } from './answers.js';
import { assertProblems } from './checks.js';
import { inChromium, openSite } from './site.js';

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The README's one piece of HTML that holds this. */
function snippet(part: string): string {
  const found = [...readme.matchAll(/```html\n([^]*?)```/g)]
    .map(([, markup]) => markup!)
    .filter((markup) => markup.includes(part));
  assert.equal(found.length, 1, `one snippet with ${part}`);
  return found[0]!;
}

const vendors = [
  'static.hotjar.com/c/hotjar-1016800.js?sv=6',
  'vendor',
  'www.googletagmanager.com/gtag/js?id=G-ABC1234567',
];
const base = '/consent/';
const ELEMENTS = `elements.js?v=${version}`;
const CATEGORIES = `services/categories.js?v=${version}`;

describe('the README', inChromium, () => {
  test('the page for five minutes: asks, and runs all of it once the visitor agrees', async (t) => {
    const vendor = /\/\* any vendor's snippet, unchanged \*\//;
    const page = snippet('<!doctype html>');
    assert.match(page, vendor);
    const site = await openSite(t, { base, html: page.replace(vendor, `ran.push('vendor')`) });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    assert.deepEqual(site.ours, ['consent-banner.js', CATEGORIES, ELEMENTS]);
    assert.deepEqual(site.foreign, []);
    assert.deepEqual(await site.ran(), []);

    await site.accept();
    await site.runs(...vendors);
    await site.settled();
    assert.deepEqual((await site.ran()).toSorted(), vendors);
    await site.page.click('text=Cookie settings');
    await site.preferences.waitFor();
    assertProblems(site);
  });

  for (const part of ['<template data-consent-banner', 'data-categories='])
    test(`the head alone, with ${part}: asks, and remembers`, async (t) => {
      const site = await openSite(t, { base, html: snippet(part) });
      await site.visit();
      await site.reject();
      // The page has no opener of its own.
      const opener = site.page.locator('[part=reopen-button]');
      await opener.waitFor();
      await site.reload();
      await opener.waitFor();
      assert.deepEqual(site.ours, ['consent-banner.js', `reopen.js?v=${version}`]);
      assert.equal(await site.banner.count(), 0);
      assertProblems(site);
    });
});
