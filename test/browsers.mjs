/** Finds the browsers that tests run in. Used by the element tests, the network tests and `npm run setup`. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { find, howToGet } from './programs.mjs';

export { howToGet };

/** @typedef {import('./programs.mjs').Program} Find */

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

/** Makes the certificate of hosts that only tests have. @type {Find} */
export const openssl = {
  label: 'OpenSSL',
  variable: 'OPENSSL_PATH',
  debian: 'openssl',
  path: find('OPENSSL_PATH', ['openssl']),
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
