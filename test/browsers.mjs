/** Finds the browsers that tests run in. Used by the element tests, the network tests and `npm run setup`. */
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Find
 * @property {string} label what a person calls it
 * @property {string | undefined} path where it is, if anywhere
 * @property {string} variable environment variable that overrules the search
 * @property {string} debian Debian package that brings it
 */

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A variable that is set decides alone: a wrong path must show, not be replaced by another browser.
 * @param {string} variable
 * @param {string[]} names program names looked up in PATH, or full paths
 */
function find(variable, names) {
  const chosen = process.env[variable];
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isProgram);
}

/** WebKitGTK keeps MiniBrowser beside its libraries, in a folder named after machine and version. */
function miniBrowsers() {
  const places = ['/usr/lib', '/usr/libexec', '/usr/lib64'];
  const folders = places.flatMap((place) =>
    existsSync(place) ? ['.', ...readdirSync(place)].map((name) => join(place, name)) : [],
  );
  return ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].flatMap((version) =>
    folders.map((folder) => join(folder, version, 'MiniBrowser')),
  );
}

/** @type {Find} */
export const chromium = {
  label: 'Chromium or Chrome',
  variable: 'CHROME_PATH',
  debian: 'chromium',
  path: find('CHROME_PATH', [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]),
};

/** @type {Find} */
export const firefox = {
  label: 'Firefox',
  variable: 'FIREFOX_PATH',
  debian: 'firefox-esr',
  path: find('FIREFOX_PATH', [
    'firefox-esr',
    'firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]),
};

/** @type {Find} */
export const webkitDriver = {
  label: 'WebKitWebDriver',
  variable: 'WEBKIT_DRIVER_PATH',
  debian: 'webkit2gtk-driver',
  path: find('WEBKIT_DRIVER_PATH', ['WebKitWebDriver']),
};

/** @type {Find} */
export const miniBrowser = {
  label: "WebKitGTK's MiniBrowser",
  variable: 'MINIBROWSER_PATH',
  debian: 'webkit2gtk-driver',
  path: find('MINIBROWSER_PATH', miniBrowsers()),
};

/** MiniBrowser has no headless mode: it needs a screen, and we give it one of its own. @type {Find} */
export const xvfb = {
  label: 'Xvfb',
  variable: 'XVFB_PATH',
  debian: 'xvfb',
  path: find('XVFB_PATH', ['Xvfb']),
};

/** What each engine needs. @type {Record<string, Find[]>} */
export const engines = {
  chromium: [chromium],
  firefox: [firefox],
  webkit: [webkitDriver, miniBrowser, xvfb],
};

const isRoot = process.getuid?.() === 0;

/** No sandbox only where Chromium refuses to start with one; no calls to Google's hosts. */
export const chromiumFlags = [
  '--headless',
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The sentence for a part of an engine that is not there.
 * @param {Find} part
 */
export function howToGet(part) {
  const chosen = process.env[part.variable];
  return chosen
    ? `${part.variable}=${chosen} is not a program`
    : `${part.label} was not found: npm run setup, or apt-get install ${part.debian}, or set ${part.variable}`;
}
