/** Where things of ours are: nothing jumps, nothing is locked, nothing is cut off, on any screen and in any language. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import {
  closePreferences,
  CONTENT,
  openBanner,
  openPreferences,
  PLACEMENTS,
  setAttributes,
  setLanguage,
} from './seeing.js';
import { inChromium, type Site } from './site.js';

const LOCALES = readdirSync(new URL('../../src/locales/', import.meta.url))
  .filter((file) => !['available.ts', 'locale.ts'].includes(file))
  .map((file) => file.slice(0, -3));
const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

/** Notes what the browser says of the page while it is built up. Of what moves it names only what is outside of shadow trees, so nothing of ours. */
const WATCH = `
  window.shifts = [];
  window.paints = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push({ ...entry.toJSON(), movesPage: entry.sources.some(({ node }) => node) });
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => paints.push(...list.getEntries())).observe({ type: 'largest-contentful-paint', buffered: true });`;

/** Takes out the time after which preferences open without what they tell of services, which then makes them grow. */
const PATIENT = `
  const { setTimeout: real } = window;
  window.setTimeout = (action, time, ...more) => time === 400 ? 0 : real(action, time, ...more);`;

interface Wanted {
  view: 'banner' | 'dialog';
  /** Whether a visitor may have to scroll to a button. */
  mayScroll: boolean;
}

/** What is not where it has to be: cut off, beyond the box or the screen, or too small. Runs in the page. */
function misplaced({ view, mayScroll }: Wanted): string[] {
  const root = document.querySelector('consent-banner')!.shadowRoot!;
  const box = root.querySelector<HTMLElement>(`[part=${view}]`)!;
  const faults: string[] = [];
  const nameOf = (element: Element) =>
    `${element.localName} ${element.getAttribute('part') ?? element.className}`;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.push(`page ${scrollWidth} > ${clientWidth}`);

  for (const element of [box, ...box.querySelectorAll<HTMLElement>('*')]) {
    if (!element.getClientRects()[0]) continue;
    if (getComputedStyle(element).display === 'inline') continue;
    if (element.scrollWidth > element.clientWidth && element.clientWidth)
      faults.push(`${nameOf(element)}: text ${element.scrollWidth} > ${element.clientWidth}`);
    const canScroll = ['auto', 'scroll'].includes(getComputedStyle(element).overflowY);
    if (element.scrollHeight > element.clientHeight + 1 && element.clientHeight && !canScroll)
      faults.push(
        `${nameOf(element)}: text ${element.scrollHeight} > ${element.clientHeight} high`,
      );
  }

  for (const button of box.querySelectorAll('button')) {
    if (mayScroll) button.scrollIntoView({ block: 'nearest' });
    const { top, bottom, left, right, width, height } = button.getBoundingClientRect();
    const beyond = Math.min(top, left, innerHeight - bottom, innerWidth - right);
    // Browsers scroll by whole pixels, so what was scrolled to can be a part of one away.
    if (beyond <= -1) faults.push(`${nameOf(button)}: ${-beyond} px beyond the screen`);
    if (Math.min(width, height) < 44) faults.push(`${nameOf(button)}: ${width} x ${height} px`);
    const hit = root.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    if (hit !== button && !button.contains(hit)) faults.push(`${nameOf(button)}: covered`);
    // The text, whatever its box says.
    const range = new Range();
    range.selectNodeContents(button);
    for (const line of range.getClientRects())
      if (
        line.left < left - 1 ||
        line.right > right + 1 ||
        line.top < top - 1 ||
        line.bottom > bottom + 1
      )
        faults.push(`${nameOf(button)}: text beyond it`);
  }
  box.scrollTo(0, 0);
  return faults;
}

const VIEWS = [
  ...PLACEMENTS.map((placement) => ({ name: placement, attributes: { placement, modal: null } })),
  { name: 'modal', attributes: { placement: null, modal: '' } },
];

/** All that is misplaced in some views of the banner, as the page is now. */
async function misplacedIn(site: Site, views: typeof VIEWS, mayScroll = true): Promise<string[]> {
  const faults: string[] = [];
  for (const { name, attributes } of views) {
    await setAttributes(site, attributes);
    const found = await site.page.evaluate(misplaced, { view: 'banner', mayScroll } as const);
    faults.push(...found.map((each) => `${name}: ${each}`));
  }
  await setAttributes(site, VIEWS[0]!.attributes);
  return faults;
}

/** All that is misplaced in any view. */
async function misplacedAnywhere(site: Site): Promise<string[]> {
  const faults = await misplacedIn(site, VIEWS);
  await openPreferences(site);
  const found = await site.page.evaluate(misplaced, { view: 'dialog', mayScroll: true } as const);
  await closePreferences(site);
  return [...faults, ...found.map((each) => `preferences: ${each}`)];
}

/** Styles as those of a visitor's own, which go into everything; in place of those set before. */
const setOwnStyles = (page: Page, css: string): Promise<void> =>
  page.evaluate((text) => {
    window.own ??= new CSSStyleSheet();
    window.own.replaceSync(text);
    const hosts = [...document.querySelectorAll('*')];
    for (const root of [document, ...hosts.flatMap(({ shadowRoot }) => shadowRoot ?? [])])
      if (!root.adoptedStyleSheets.includes(window.own)) root.adoptedStyleSheets.push(window.own);
  }, css);

describe('a first visit', inChromium, () => {
  for (const attributes of [...PLACEMENTS.map((each) => `placement="${each}"`), 'modal'])
    test(`W43 L9: <consent-banner ${attributes}> moves nothing, is not what the page is measured by, and locks nothing`, async (t) => {
      const site = await openBanner(t, { attributes, before: WATCH });
      await site.settled();
      assert.deepEqual(await site.page.evaluate(() => window.shifts), []);
      await site.banner.locator('[data-action=reject-all]').click();
      await site.banner.waitFor({ state: 'detached' });
      await site.settled();
      const { shifts, paints } = await site.page.evaluate(() => ({
        // The message that the click asked for grows with its text, above the page.
        shifts: window.shifts.filter(({ movesPage }) => movesPage),
        paints: window.paints.map(({ element }) => element?.closest('main')?.localName ?? 'other'),
      }));
      assert.deepEqual(shifts, []);
      assert.equal(paints.at(-1), 'main');
    });

  test('W43: the preferences, opened by a script, move nothing either when what they tell of services is there', async (t) => {
    const site = await openBanner(t, { before: WATCH + PATIENT });
    await openPreferences(site);
    await site.settled();
    assert.deepEqual(await site.page.evaluate(() => window.shifts), []);
  });

  test('W43: what moves the page is seen', async (t) => {
    const site = await openBanner(t, { before: WATCH });
    await site.page.evaluate(() => document.body.prepend(document.createElement('hr')));
    await site.page.waitForFunction(() => window.shifts.length > 0);
    assert.deepEqual(
      await site.page.evaluate(() => window.shifts.map(({ movesPage }) => movesPage)),
      [true],
    );
  });

  test('L9: the page scrolls while it is asked, by wheel and by key, at every placement', async (t) => {
    const site = await openBanner(t);
    const { page } = site;
    for (const placement of PLACEMENTS) {
      await setAttributes(site, { placement });
      const styles = await page.evaluate(() =>
        [document.documentElement, document.body].map((each) => {
          const { overflowY, position, touchAction } = getComputedStyle(each);
          return { overflowY, position, touchAction, isInert: each.inert };
        }),
      );
      const free = {
        overflowY: 'visible',
        position: 'static',
        touchAction: 'auto',
        isInert: false,
      };
      assert.deepEqual(styles, [free, free], placement);
      await page.mouse.move(5, 360);
      await page.mouse.wheel(0, 300);
      await page.waitForFunction(() => scrollY > 0);
      await page.evaluate(() => scrollTo(0, 0));
      await page.keyboard.press('End');
      await page.waitForFunction(() => scrollY > 0);
      await page.evaluate(() => scrollTo(0, 0));
    }
  });
});

declare global {
  interface Window {
    shifts: { movesPage: boolean }[];
    own: CSSStyleSheet;
    paints: (PerformanceEntry & { element: Element | null })[];
  }
}

describe('on paper', inChromium, () => {
  test('W43: banner, modal banner, preferences, message and floating button are not printed', async (t) => {
    const site = await openBanner(t, { attributes: 'reopen="floating"' });
    const { page } = site;
    const printed = () =>
      page.evaluate(() => {
        const hosts = [...document.querySelectorAll('*')];
        const roots = hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
        const all = roots.flatMap((root) => [...root.querySelectorAll('*')]);
        return all.filter((each) => each.checkVisibility({ visibilityProperty: true })).length;
      });
    const assertUnprinted = async (what: string) => {
      assert.ok((await printed()) > 0, `${what} is not there`);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await printed(), 0, what);
      await page.emulateMedia({ media: 'screen' });
    };
    await assertUnprinted('banner');
    await setAttributes(site, { modal: '' });
    await assertUnprinted('modal banner');
    await setAttributes(site, { modal: null });
    await openPreferences(site);
    await assertUnprinted('preferences');
    await site.reload();
    await site.banner.waitFor();
    await site.reject();
    await site.page.locator('[part=status]:not(.quiet)').waitFor();
    await assertUnprinted('message');
    await site.reload();
    await page.locator('[part=reopen-button]').waitFor();
    await assertUnprinted('floating button');
  });
});

describe('motion', inChromium, () => {
  test('A23 W44: nothing of ours is animated, whatever the visitor does', async (t) => {
    const content = `${CONTENT}<consent-embed service="youtube" video-id="dQw4w9WgXcQ"></consent-embed>`;
    const site = await openBanner(t, { attributes: 'reopen="floating" modal', content });
    await site.page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = () =>
      site.page.evaluate(() => {
        const hosts = [...document.querySelectorAll('*')];
        const roots = hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
        const running = [document, ...roots].flatMap((root) => root.getAnimations());
        const styled = roots
          .flatMap((root) => [...root.querySelectorAll('*')])
          .flatMap((each) =>
            [null, '::before', '::after', '::backdrop'].map((part) => getComputedStyle(each, part)),
          )
          .filter(
            ({ transitionDuration, animationName, scrollBehavior }) =>
              transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto',
          );
        return { roots: roots.length, running: running.length, styled: styled.length };
      });
    const still = { roots: 2, running: 0, styled: 0 };
    assert.deepEqual(await moving(), still);
    await openPreferences(site);
    assert.deepEqual(await moving(), still);
    await site.preferences.locator('#switch-analytics').click();
    assert.deepEqual(await moving(), still);
    await site.preferences.locator('[data-action=save]').click();
    await site.page.locator('[part=reopen-button]').waitFor({ state: 'attached' });
    assert.deepEqual(await moving(), { ...still, roots: 3 });
  });
});

/** What visitors do to their text, and on which screens. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const DOUBLE = ':root { font-size: 200% }';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };
const TEXTS = [
  ['spacing of WCAG 1.4.12', SPACING, WIDE],
  ['spacing of WCAG 1.4.12', SPACING, NARROW],
  ['200 %', DOUBLE, WIDE],
  ['200 %', DOUBLE, NARROW],
  ['400 %', '', { width: 320, height: 256 }],
] as const;

describe('larger and other text', inChromium, () => {
  for (const lang of ['en', 'de', 'fi'])
    test(`A5 A7 A8 A24: of 200 %, of 400 % (320 x 256 px) and with the spacing of WCAG 1.4.12, nothing is cut off and every button can be reached, in ${lang}`, async (t) => {
      const site = await openBanner(t, { lang });
      for (const [what, css, size] of TEXTS) {
        await site.page.setViewportSize(size);
        await setOwnStyles(site.page, css);
        assert.deepEqual(await misplacedAnywhere(site), [], `${what}, ${size.width} px`);
      }
    });

  test('A5 A7 A8: what is cut off, too small or out of reach is seen', async (t) => {
    const site = await openBanner(t);
    await site.page.setViewportSize(NARROW);
    const button = '[part=reject-button]';
    for (const [css, fault] of [
      [
        `${button} { overflow: hidden; width: 3rem; white-space: nowrap }`,
        /reject-button: text \d+ > \d+$/,
      ],
      [
        `${button} { overflow: hidden; height: 1rem; min-height: 0 }`,
        /reject-button: text \d+ > \d+ high/,
      ],
      [
        `${button} { align-self: start; min-height: 2.5rem; padding: 0 }`,
        /reject-button: [\d.]+ x 40 px/,
      ],
      [`${button} { position: relative; left: -6rem }`, /reject-button: .+ px beyond the screen/],
      [`.question > * { position: relative; z-index: -1 }`, /reject-button: covered/],
      [`.question { width: 150vw; max-width: none }`, /section banner: text \d+ > 3\d\d$/],
    ] as const) {
      await setOwnStyles(site.page, css);
      const faults = await misplacedIn(site, VIEWS.slice(0, 1));
      assert.ok(
        faults.some((each) => fault.test(each)),
        `${fault} in ${faults}`,
      );
    }
  });
});

describe('a screen with a notch', inChromium, () => {
  for (const [what, width, height, insets] of [
    ['upright', 390, 844, { top: 47, left: 0, right: 0, bottom: 34 }],
    ['on its side', 844, 390, { top: 0, left: 47, right: 47, bottom: 21 }],
  ] as const)
    test(`A24: ${what}: no button and no text is in its margins`, async (t) => {
      const site = await openBanner(t, { attributes: 'reopen="floating"' });
      const { page } = site;
      await page.setViewportSize({ width, height });
      const session = await site.context.newCDPSession(page);
      await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
      const beyond = (selector: string) =>
        page.evaluate(
          ([wanted, { top, left, right, bottom }]) => {
            const hosts = [...document.querySelectorAll('*')];
            const roots = hosts.flatMap(({ shadowRoot }) => shadowRoot ?? []);
            const all = roots.flatMap((root) => [...root.querySelectorAll(wanted)]);
            return all
              .filter((each) => each.checkVisibility())
              .filter((each) => {
                each.scrollIntoView({ block: 'nearest' });
                const box = each.getBoundingClientRect();
                return (
                  box.left < left ||
                  box.right > innerWidth - right ||
                  box.top < top ||
                  box.bottom > innerHeight - bottom
                );
              })
              .map((each) => `${each.localName} ${each.getAttribute('part')}`);
          },
          [selector, insets] as const,
        );
      const faults: string[] = [];
      for (const { name, attributes } of VIEWS) {
        await setAttributes(site, attributes);
        const found = await beyond('[part=banner] :is(h2, a, button)');
        faults.push(...found.map((each) => `${name}: ${each}`));
      }
      await setAttributes(site, VIEWS[0]!.attributes);
      await openPreferences(site);
      const found = await beyond('[part=dialog] :is(h2, h3, button, input)');
      faults.push(...found.map((each) => `preferences: ${each}`));
      assert.deepEqual(faults, []);
      await closePreferences(site);
      await site.reject();
      await site.page.locator('[part=status]:not(.quiet)').waitFor();
      assert.deepEqual(await beyond('[part=status]'), []);
      await site.reload();
      await page.locator('[part=reopen-button]').waitFor();
      assert.deepEqual(await beyond('[part=reopen-button]'), []);
    });
});

/** The views with the least room, and the widest: the others are between them. */
const TIGHT = VIEWS.filter(({ name }) => ['bottom', 'corner', 'modal'].includes(name));

describe('in each language', inChromium, () => {
  test('there are 42', () => assert.equal(LOCALES.length, 42));

  for (const view of ['banner', 'preferences'] as const)
    test(`L8 A5 A7: the text of the ${view} fits, at 360 and 1280 px`, async (t) => {
      const site = await openBanner(t);
      if (view === 'preferences') await openPreferences(site);
      const faults: string[] = [];
      for (const lang of LOCALES) {
        await setLanguage(site.page, lang, RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr');
        for (const size of [NARROW, WIDE]) {
          await site.page.setViewportSize(size);
          const found =
            view === 'banner'
              ? await misplacedIn(site, TIGHT, false)
              : await site.page.evaluate(misplaced, { view: 'dialog', mayScroll: false } as const);
          faults.push(...found.map((each) => `${lang} ${size.width} ${each}`));
        }
      }
      assert.deepEqual(faults, []);
    });
});
