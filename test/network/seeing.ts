/** What visitors see of us: brings each of it up, in the looks that a site can give it, and calls what is in the page to be measured. */
import { readdirSync, readFileSync } from 'node:fs';
import type { TestContext } from 'node:test';
import type { Page } from 'playwright-core';
import { html } from './checks.js';
import { openSite, type Site } from './site.js';

const themes = new URL('../../demo/themes/', import.meta.url);

/** Style sheets by name: none, which is our own look, and those of the demo. */
export const THEMES: Record<string, string> = {
  ours: '',
  ...Object.fromEntries(
    readdirSync(themes).map((file) => [file, readFileSync(new URL(file, themes), 'utf8')]),
  ),
};

export const PLACEMENTS = ['bottom', 'top', 'corner', 'center'] as const;

const SERVICES = `
  <consent-service name="google-analytics" measurement-id="G-ABC1234567"></consent-service>
  <consent-service name="linkedin-insight" partner-id="12345"></consent-service>`;

/** The banner first, as the README has it, with all that it can say of who asks. */
export const banner = (attributes = ''): string =>
  `<consent-banner hidden ${attributes} categories="analytics marketing" policy-href="/privacy"
    imprint-href="/imprint" controller="Nordwind Möbel GmbH">${SERVICES}</consent-banner>`;

const SENTENCE =
  'Our workshop repairs and restores chairs, tables and cupboards of the last two centuries. ';
/** An ordinary page: a heading, and more text than the screen holds. */
export const CONTENT = `<main><h1>Nordwind</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(9)}</main>`;

export const HEAD = `<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <style>:root { color-scheme: light dark } body { font-family: sans-serif; line-height: 1.6 }</style><style id="theme"></style>
  <script async src="/consent-banner.js"></script>`;

/** Runs in the page, as `colours`: what colours are painted, and how well they can be told apart. */
function measureColours() {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  /** The colour that these give one over the other, whatever notation they have. */
  const paint = (colours: string[]): number[] => {
    for (const colour of colours) {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    }
    return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const luminance = (colour: number[]): number => {
    const [red, green, blue] = colour.map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  };
  /** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
  const contrast = (one: number[], other: number[]): number => {
    const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
    return (light! + 0.05) / (dark! + 0.05);
  };
  /** The background colours at an element, the farthest first. */
  const behind = (element: Element): string[] => {
    const { parentElement, assignedSlot } = element;
    const above =
      assignedSlot ?? parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;
    return [...(above ? behind(above) : ['Canvas']), getComputedStyle(element).backgroundColor];
  };
  return { paint, contrast, behind };
}

declare global {
  interface Window {
    colours: ReturnType<typeof measureColours>;
  }
}

interface Opening {
  attributes?: string;
  /** The page after the banner. */
  content?: string;
  lang?: string;
  before?: string;
}

/** Opens a page for a visitor who was never here, and waits for the banner. */
export async function openBanner(t: TestContext, opening: Opening = {}): Promise<Site> {
  const { attributes, content = CONTENT, lang = 'en', before = '' } = opening;
  const site = await openSite(t, {
    html: html(banner(attributes) + content, { head: HEAD, lang }),
    // The tests' compiler marks functions with their names, those too that run in the page.
    before: `globalThis.__name = (it) => it; globalThis.colours = (${measureColours})(); ${before}`,
  });
  await site.visit();
  await site.ready();
  await site.banner.waitFor();
  return site;
}

/** Opens the preferences, and waits until they tell of services. */
export async function openPreferences(site: Site): Promise<void> {
  await site.page.evaluate(() => void window.consentBanner.showPreferences());
  await site.preferences.locator('summary').first().waitFor();
}

/** Closes the preferences without an answer. */
export async function closePreferences(site: Site): Promise<void> {
  await site.page.evaluate(() => void window.consentBanner.hide('preferences'));
  await site.preferences.waitFor({ state: 'detached' });
}

/** The banner's own attributes, once it has changed. */
export async function setAttributes(
  site: Site,
  attributes: Record<string, string | null>,
): Promise<void> {
  await site.page.evaluate(async (all) => {
    const element = document.querySelector('consent-banner')!;
    for (const [name, value] of Object.entries(all))
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    await element.updateComplete;
  }, attributes);
}

/** The page in another language, once the banner speaks it. */
export async function setLanguage(page: Page, lang: string, dir: 'ltr' | 'rtl'): Promise<void> {
  await page.evaluate((given) => Object.assign(document.documentElement, given), { lang, dir });
  await page.waitForFunction(
    (tag) =>
      document
        .querySelector('consent-banner')!
        .shadowRoot!.querySelector('[part=banner]')
        ?.getAttribute('lang')
        ?.toLowerCase() === tag,
    lang,
  );
}

export async function setTheme(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    document.querySelector('#theme')!.textContent = text;
  }, css);
}
