/** Markup that many tests share, and what has to be true of every page. */
import assert from 'node:assert/strict';
import type { Site } from './site.js';

export const TAG = '<script async src="/consent-banner.js"></script>';
export const BANNER = '<consent-banner hidden policy-href="/privacy"></consent-banner>';

/** Something that a page is for. */
export const SHOP = `<p>Shop</p><button id="buy">Buy</button>
  <script nonce="x">document.getElementById('buy').onclick = () => ran.push('buy');</script>`;

/** Marked tags, and who asks or signs when they run. */
export const HELD = `
  <script type="text/plain" data-consent="analytics" src="https://stats.test/a.js" nonce="x"></script>
  <script type="text/plain" data-consent="analytics" nonce="x">ran.push('inline')</script>
  <script type="text/plain" data-consent="marketing" src="https://ads.test/m.js" nonce="x"></script>
  <img data-consent="marketing" data-consent-src="https://ads.test/pixel.svg" alt="">`;
export const HELD_RUNS = ['stats.test/a.js', 'inline', 'ads.test/m.js'];
export const HELD_ASKS = [
  'https://ads.test/m.js',
  'https://ads.test/pixel.svg',
  'https://stats.test/a.js',
];

/** A page with an opener of its own, so that no floating button is fetched. */
export const html = (body: string, { head = TAG, lang = 'en' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Shop</title>${head}</head><body>${body}<section aria-label="Cookies" data-consent-open>c</section></body></html>`;

/** Nothing went wrong but what the codes say, each told once in the console and once as an event. */
export function assertProblems(site: Site, ...codes: string[]): void {
  const { warnings, told, errors, dialogs } = site;
  const violations = told.filter(({ type }) => type === 'securitypolicyviolation');
  const problems = told.filter(({ type }) => type === 'consent-problem');
  assert.deepEqual(
    {
      warnings: warnings.map((text) => /^consent-banner \[([\w-]+)\] ./.exec(text)?.[1] ?? text),
      problems: problems.map(({ code }) => code),
      errors,
      dialogs,
      violations,
    },
    { warnings: codes, problems: codes, errors: [], dialogs: [], violations: [] },
  );
}

/** Nothing is granted, nobody else was asked, nothing held ran, and no grant is remembered. */
export async function assertNothingGranted(site: Site): Promise<void> {
  const ran = await site.ran();
  const cookies = await site.context.cookies();
  assert.deepEqual(
    {
      granted: await site.page.evaluate(() => {
        const page = (globalThis as unknown as Record<symbol, Shared | undefined>)[
          Symbol.for('consent-banner/1')
        ];
        return page ? page.store.categories.filter((id) => page.store.has(id)) : [];
      }),
      foreign: site.foreign,
      ran: ran.filter((name) => name !== 'buy'),
      remembered: cookies.filter(({ value }) => /~[a-z][^~]*\.1/.test(value)),
    },
    { granted: [], foreign: [], ran: [], remembered: [] },
  );
}
interface Shared {
  store: { categories: readonly string[]; has(id: string): boolean };
}

/** The page does what it is for: its button can be clicked. */
export async function assertUsable(site: Site): Promise<void> {
  const before = (await site.ran()).filter((name) => name === 'buy').length;
  await site.page.locator('#buy').click();
  const after = (await site.ran()).filter((name) => name === 'buy').length;
  assert.equal(after, before + 1, 'the page lost its button');
}
