/** The npm package as a bundler puts it into a page, with services declared from script. */
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Answer } from './answers.js';
import { assertNothingGranted, assertProblems, html, SHOP } from './checks.js';
import { inChromium, openSite } from './site.js';

const root = dirname(fileURLToPath(new URL('../../package.json', import.meta.url)));
const HOTJAR = 'static.hotjar.com/c/hotjar-1016800.js?sv=6';

/** What a bundler makes of a page's script: answers by path. */
async function bundled(code: string): Promise<Record<string, Answer>> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'page.js' },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '/app',
    write: false,
    logLevel: 'silent',
  });
  return Object.fromEntries(
    outputFiles.map(({ path, text }) => [
      path.replace(/\\/g, '/').replace(/^.*\/app\/stdin\.js$/, '/app/page.js'),
      { body: text },
    ]),
  );
}

const page = (attributes = 'categories="analytics marketing"') =>
  html(`${SHOP}<consent-banner hidden ${attributes}></consent-banner>`, {
    head: '<script type="module" src="/app/page.js"></script>',
  });

describe('consentBanner.use() with a factory of the npm package', inChromium, () => {
  const USE = `import { consentBanner } from 'consent-banner';
    import hotjar from 'consent-banner/services/hotjar';
    consentBanner.use(hotjar({ siteId: '1016800' }));`;

  test('L1 L65: starts the service once the visitor agrees, and on the next visit', async (t) => {
    const site = await openSite(t, { html: page(), answers: await bundled(USE) });
    await site.visit();
    await site.ready();
    await site.banner.waitFor();
    await assertNothingGranted(site);
    assert.deepEqual(
      await site.page.evaluate(() => window.consentBanner.declared.map(({ name }) => name)),
      ['hotjar'],
    );
    await site.accept();
    await site.runs(HOTJAR);
    await site.settled();
    assert.deepEqual(site.foreign, [`https://${HOTJAR}`]);

    await site.reload();
    await site.runs(HOTJAR);
    await site.settled();
    assert.deepEqual(site.foreign, [`https://${HOTJAR}`]);
    assert.equal(await site.banner.count(), 0);
    assertProblems(site);
  });

  test('L1 L11: refused, it stays off, now and on the next visit', async (t) => {
    const site = await openSite(t, { html: page(), answers: await bundled(USE) });
    await site.visit();
    await site.ready();
    await site.reject();
    await site.event('consent-change');
    await site.page.waitForFunction(() => !document.cookie.includes('~_w.1'));
    await assertNothingGranted(site);
    await site.reload();
    await site.ready();
    await assertNothingGranted(site);
    assert.equal(await site.banner.count(), 0);
    assertProblems(site);
  });

  test('L6: with a category of its own, that one is asked for', async (t) => {
    const code = USE.replace(`siteId: '1016800'`, `siteId: 1016800, category: 'insights'`);
    const site = await openSite(t, {
      html: page('categories="marketing"'),
      answers: await bundled(code),
    });
    await site.visit();
    await site.ready();
    await site.page.waitForFunction(() => window.consentBanner.categories.includes('insights'));
    await site.banner.waitFor();
    await site.choose('marketing');
    await site.settled();
    assert.deepEqual(site.foreign, []);
    await site.page.evaluate(() => window.consentBanner.save({ insights: true }));
    await site.runs(HOTJAR);
    assertProblems(site);
  });
});
