/** What visitors see of us in the colours that they, their system or their direction of writing ask for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { openBanner, openPreferences, setTheme, THEMES } from './seeing.js';
import { inChromium, type Site } from './site.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const EMBED = `<consent-embed service="youtube" video-id="dQw4w9WgXcQ" label="Our factory"></consent-embed>`;
const PAGE = `<main><h1>Page</h1><h2>Video</h2>${EMBED}<h2>Services</h2><consent-declaration></consent-declaration></main>`;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
interface Look {
  media?: Media;
  dir?: 'rtl';
  width?: number;
  /** A name of THEMES. */
  theme?: string;
}

const LOOKS: Record<string, Look> = {
  'in the light': {},
  'in the dark': { media: { colorScheme: 'dark' } },
  'in forced colours': { media: { forcedColors: 'active' } },
  'in forced colours in the dark': { media: { forcedColors: 'active', colorScheme: 'dark' } },
  'with more contrast': { media: { contrast: 'more' } },
  'with more contrast in the dark': { media: { contrast: 'more', colorScheme: 'dark' } },
  'from right to left': { dir: 'rtl' },
  'at 320 px': { width: 320 },
  ...Object.fromEntries(
    Object.keys(THEMES)
      .filter((theme) => theme !== 'ours')
      .flatMap((theme) => [
        [`in ${theme}`, { theme }],
        [`in ${theme} in the dark`, { theme, media: { colorScheme: 'dark' } }],
      ]),
  ),
};
const USUAL: Media = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' };

async function setLook(site: Site, { media, dir, width = 1280, theme = 'ours' }: Look) {
  await site.page.emulateMedia({ ...USUAL, ...media });
  await site.page.setViewportSize({ width, height: 900 });
  // A page in the colours of its theme: axe takes one that says none for white.
  const page =
    ':root { background: var(--consent-background, Canvas); color: var(--consent-color, CanvasText) }';
  await setTheme(site.page, `${page} ${THEMES[theme]!}`);
  await site.page.evaluate((to) => void (document.documentElement.dir = to), dir ?? 'ltr');
}

interface Axe {
  run(root: Document, options: RunOptions): Promise<AxeResults>;
}

/** Rules of axe that the page breaks, and where; and how many had something to look at. */
async function axe(page: Page, isForced: boolean): Promise<{ faults: string[]; passes: number }> {
  return page.evaluate(async (forced) => {
    const { axe: tool } = globalThis as unknown as { axe: Axe };
    // All rules that it has, those for good practice too.
    const { violations, passes } = await tool.run(document, {
      resultTypes: ['violations', 'incomplete'],
      // It goes by -webkit-text-fill-color, which Chromium does not force where it tells it: see below.
      rules: { 'color-contrast': { enabled: !forced } },
    });
    const faults = violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(', ')}`,
    );
    return { faults, passes: passes.length };
  }, isForced);
}

/** What is looked at, and how it is brought up. */
const VIEWS: Record<string, { attributes?: string; show(site: Site): Promise<void> }> = {
  'the banner, a placeholder and the declaration': {
    show: async ({ page }) => {
      await page.locator('consent-embed [part=load-button]').waitFor();
      await page.locator('consent-declaration [part=table]').last().waitFor();
    },
  },
  'the modal banner': { attributes: 'modal', show: ({ banner }) => banner.waitFor() },
  'the preferences': {
    attributes: 'per-service',
    show: async (site) => {
      await openPreferences(site);
      await site.preferences.locator('#switch-analytics').click();
      await site.preferences.locator('summary').first().click();
    },
  },
  'the floating button': {
    attributes: 'reopen="floating"',
    show: async (site) => {
      await site.reject();
      await site.reload();
      await site.page.locator('[part=reopen-button]').waitFor();
    },
  },
};

describe('A25: axe finds nothing wrong with', inChromium, () => {
  for (const [view, { attributes, show }] of Object.entries(VIEWS))
    test(`A6 A7 A19 W44: ${view}, in the dark, forced colours, more contrast, right to left, at 320 px, in every theme`, async (t) => {
      const site = await openBanner(t, { attributes: attributes ?? '', content: PAGE });
      await show(site);
      await site.settled();
      await site.page.evaluate(AXE);
      const faults: string[] = [];
      for (const [name, look] of Object.entries(LOOKS)) {
        await setLook(site, look);
        const found = await axe(site.page, !!look.media?.forcedColors);
        faults.push(...found.faults.map((each) => `${name}: ${each}`));
        assert.ok(found.passes > 20, `${name}: only ${found.passes} rules had something to see`);
      }
      assert.deepEqual(faults, []);
    });
});

/** What of our controls and texts is not as visible as it has to be. Runs in the page. */
function invisible(): { faults: string[]; texts: number; controls: number } {
  const { paint, contrast, behind } = window.colours;
  const faults: string[] = [];
  let [texts, controls] = [0, 0];
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  for (const element of roots.flatMap((root) => [...root.querySelectorAll('*')])) {
    const name = `${element.localName} ${element.getAttribute('part') ?? element.className}`;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const style = getComputedStyle(element);
    const own = paint(behind(element));
    const around = paint(
      behind(element.parentElement ?? (element.getRootNode() as ShadowRoot).host),
    );
    if ([...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue!.trim())) {
      texts++;
      const legibility = contrast(paint([...behind(element), style.color]), own);
      if (legibility < 4.5) faults.push(`${name}: text ${legibility.toFixed(2)}:1`);
    }
    if (!element.matches('button, input')) continue;
    controls++;
    const { borderTopStyle, borderTopWidth, borderTopColor } = style;
    const border = contrast(
      paint([
        ...behind(element.parentElement ?? (element.getRootNode() as ShadowRoot).host),
        borderTopColor,
      ]),
      around,
    );
    const isThere = borderTopStyle === 'solid' && parseFloat(borderTopWidth) >= 1;
    if (!isThere || border < 3)
      faults.push(`${name}: border ${borderTopWidth} ${borderTopStyle} ${border.toFixed(2)}:1`);
  }
  return { faults, texts, controls };
}

/** The ring around what has the focus, in words, and what is wrong with it. Runs in the page. */
function ring(): { name: string; faults: string[] } {
  const { paint, contrast, behind } = window.colours;
  let element = document.activeElement!;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const name = `${element.localName} ${element.getAttribute('part') ?? element.id}`;
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset } = getComputedStyle(element);
  const isInside = parseFloat(outlineOffset) < 0;
  const root = element.getRootNode() as Partial<ShadowRoot>;
  const around = behind(isInside ? element : (element.parentElement ?? root.host!));
  const visible = contrast(paint([...around, outlineColor]), paint(around));
  const isThere = outlineStyle === 'solid' && parseFloat(outlineWidth) >= 2;
  const words = `${outlineWidth} ${outlineStyle} ${visible.toFixed(2)}:1`;
  return { name, faults: isThere && visible >= 3 ? [] : [`${name}: ring ${words}`] };
}

const FORCED = ['in forced colours', 'in forced colours in the dark'];

describe('in forced colours', inChromium, () => {
  for (const [view, { attributes, show }] of Object.entries(VIEWS))
    test(`A6 W44: text of ${view} can be read, each button and switch has a border`, async (t) => {
      const site = await openBanner(t, { attributes: attributes ?? '', content: PAGE });
      await show(site);
      for (const theme of Object.keys(THEMES))
        for (const name of FORCED) {
          await setLook(site, { ...LOOKS[name]!, theme });
          const { faults, texts, controls } = await site.page.evaluate(invisible);
          assert.deepEqual(faults, [], `${name} ${theme}`);
          assert.ok(texts > 10 && controls > 3, `${texts} texts, ${controls} controls`);
        }
    });
});

describe('the keyboard', inChromium, () => {
  // The modal banner has the same controls.
  for (const [view, { attributes, show }] of Object.entries(VIEWS).filter(
    ([, each]) => each.attributes !== 'modal',
  ))
    test(`A3: what has the focus in ${view} can be seen, in every look`, async (t) => {
      const site = await openBanner(t, { attributes: attributes ?? '', content: PAGE });
      await show(site);
      for (const [look, each] of Object.entries(LOOKS)) {
        await setLook(site, each);
        const names: string[] = [];
        const faults: string[] = [];
        for (let step = 0; step < 10; step++) {
          await site.page.keyboard.press('Tab');
          const found = await site.page.evaluate(ring);
          if (/^(body|html) /.test(found.name)) continue;
          names.push(found.name);
          faults.push(...found.faults);
        }
        assert.deepEqual([...new Set(faults)], [], look);
        assert.ok(new Set(names).size >= 5, `only ${names}`);
      }
    });
});

describe('a switch', inChromium, () => {
  test('A6: shows by lightness and place, not only by colour, whether it is on, in every look', async (t) => {
    const site = await openBanner(t);
    await openPreferences(site);
    const control = site.preferences.locator('#switch-marketing');
    for (const [look, each] of Object.entries(LOOKS)) {
      await setLook(site, each);
      const pictures: string[] = [];
      for (const isOn of [false, true]) {
        await control.setChecked(isOn);
        await site.page.evaluate(() => {
          (document.activeElement?.shadowRoot?.activeElement as HTMLElement | null)?.blur();
        });
        pictures.push((await control.screenshot()).toString('base64'));
      }
      const { changed, knobs } = await site.page.evaluate(compareSwitches, pictures);
      assert.ok(changed > 0.2, `${look}: only ${changed} of it changes by 3:1 or more`);
      for (const knob of knobs) assert.ok(knob >= 3, `${look}: knob ${knob.toFixed(2)}:1`);
    }
  });
});

/** The share of a switch that is clearly lighter or darker when it is on, and how its knob stands out when off and on. */
async function compareSwitches(pictures: string[]): Promise<{ changed: number; knobs: number[] }> {
  const { contrast } = window.colours;
  const read = async (picture: string) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const { width, height } = image;
    const pen = new OffscreenCanvas(width, height).getContext('2d')!;
    pen.drawImage(image, 0, 0);
    const at = (x: number, y: number) => [...pen.getImageData(x, y, 1, 1).data].slice(0, 3);
    return { width, height, at };
  };
  const [off, on] = await Promise.all(pictures.map(read));
  const { width, height } = off!;
  let changed = 0;
  for (let x = 0; x < width; x++)
    for (let y = 0; y < height; y++) if (contrast(off!.at(x, y), on!.at(x, y)) >= 3) changed++;
  const middle = Math.floor(height / 2);
  const knobs = [off!, on!].map(({ at }) =>
    contrast(at(middle, middle), at(width - middle, middle)),
  );
  return { changed: changed / (width * height), knobs };
}
