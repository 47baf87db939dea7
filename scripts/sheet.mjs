/**
 * `npm run sheet`: takes pictures of the banner and the preferences as visitors see them, and writes them as one page to
 * look at, sheet/index.html. Optional: `-- --only NAME` for those whose name has NAME in it.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright-core';
import { chromium, chromiumFlags, howToGet } from '../test/browsers.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });

const SIZES = { 360: { width: 360, height: 740 }, 1280: { width: 1280, height: 800 } };
const SCHEMES = ['light', 'dark'];
const LANGUAGES = ['en', 'de', 'ar'];
const RIGHT_TO_LEFT = ['ar', 'he', 'fa'];
/** What is pictured, by name: attributes of the element, what is clicked then, a theme of the demo. */
const STATES = {
  bottom: { attributes: 'placement="bottom"' },
  top: { attributes: 'placement="top"' },
  corner: { attributes: 'placement="corner"' },
  center: { attributes: 'placement="center"' },
  modal: { attributes: 'placement="center" modal' },
  preferences: { view: 'preferences' },
  choices: { attributes: 'regime="opt-out"', view: 'opener', sendsSignal: true },
};
/** What comes last, by what is pictured. */
const LAST = {
  banner: '[part=banner]',
  preferences: '[part=service]',
  opener: '[part=reopen-button] span',
};
/** Besides: other states, and languages with long words, other line breaks or the other direction, each at one size. */
const MORE = [
  ...['government', 'shop', 'night'].flatMap((theme) =>
    ['360', '1280'].flatMap((size) => [
      { state: 'bottom', size, scheme: 'light', lang: 'en', theme },
      { state: 'preferences', size, scheme: 'light', lang: 'en', theme },
    ]),
  ),
  ...['fi', 'el', 'hu', 'ja', 'zh-Hans', 'hi', 'he', 'fa'].flatMap((lang) => [
    { state: 'corner', size: '360', scheme: 'light', lang },
    { state: 'preferences', size: '360', scheme: 'light', lang },
  ]),
];

const SERVICES = `
  <consent-service name="google-analytics" measurement-id="G-ABC1234567"></consent-service>
  <consent-service name="hotjar" site-id="1016800"></consent-service>
  <consent-service name="linkedin-insight" partner-id="12345"></consent-service>`;

const TEXT =
  'Our workshop repairs and restores chairs, tables and cupboards of the last two centuries. ';

function pageOf({ state, lang, theme }) {
  const direction = RIGHT_TO_LEFT.includes(lang) ? 'rtl' : 'ltr';
  return `<!doctype html>
<html lang="${lang}" dir="${direction}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>Sheet</title>
  <style>
    :root { color-scheme: light dark; font-family: 'Noto Sans', 'DejaVu Sans', system-ui, sans-serif }
    body { max-width: 60rem; margin: 0 auto; padding: 1rem; line-height: 1.6 }
  </style>
  ${theme ? `<link rel="stylesheet" href="/demo/themes/${theme}.css" />` : ''}
  <script src="/dist/cdn/consent-banner.js"></script>
  <consent-banner hidden ${STATES[state].attributes ?? ''} policy-href="/privacy" imprint-href="/imprint"
    controller="Nordwind Möbel GmbH" categories="analytics marketing">${SERVICES}</consent-banner>
  <h1>Nordwind</h1>
  ${`<p>${TEXT.repeat(4)}</p>`.repeat(9)}
  <a href="#consent-preferences">Cookie settings</a>
</html>`;
}

async function answer(route) {
  const { pathname } = new URL(route.request().url());
  if (/^\/(dist|demo)\//.test(pathname)) return route.fulfill({ path: at(`..${pathname}`) });
  return route.fulfill({ status: 204 });
}

async function take(browser, cell) {
  const { size, scheme, state } = cell;
  const context = await browser.newContext({
    viewport: SIZES[size],
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.route('**/*', answer);
  if (STATES[state].sendsSignal)
    await page.addInitScript(
      `Object.defineProperty(navigator, 'globalPrivacyControl', { value: true })`,
    );
  await page.route('https://sheet.test/', (route) =>
    route.fulfill({ contentType: 'text/html', body: pageOf(cell) }),
  );
  await page.goto('https://sheet.test/');
  const view = STATES[state].view ?? 'banner';
  await page.evaluate(
    (each) => each === 'preferences' && window.consentBanner.showPreferences(),
    view,
  );
  // What is told of services is fetched last.
  await page.locator(LAST[view]).last().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: at(`../sheet/${nameOf(cell)}.png`) });
  await context.close();
}

const nameOf = ({ state, size, scheme, lang, theme }) =>
  [state, size, scheme, lang, theme].filter(Boolean).join('-');

const cells = [
  ...Object.keys(STATES).flatMap((state) =>
    Object.keys(SIZES).flatMap((size) =>
      SCHEMES.flatMap((scheme) => LANGUAGES.map((lang) => ({ state, size, scheme, lang }))),
    ),
  ),
  ...MORE,
].filter((cell) => nameOf(cell).includes(values.only));

if (!chromium.path) throw new Error(howToGet(chromium));
if (!values.only) rmSync(at('../sheet'), { recursive: true, force: true });
mkdirSync(at('../sheet'), { recursive: true });
const browser = await playwright.launch({ executablePath: chromium.path, args: chromiumFlags });
for (const cell of cells) await take(browser, cell);
await browser.close();

const figures = cells.map(
  (cell) =>
    `<figure><img src="${nameOf(cell)}.png" alt="" /><figcaption>${nameOf(cell)}</figcaption></figure>`,
);
writeFileSync(
  at('../sheet/index.html'),
  `${readFileSync(at('sheet.html'), 'utf8')}${figures.join('\n')}`,
);
console.log(`${cells.length} pictures: sheet/index.html`);
