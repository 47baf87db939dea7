/** Global Privacy Control as Firefox sends it, switched on as its users do, not defined by the page. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { firefox, howToGet } from '../browsers.mjs';
import { built } from './answers.js';
import { html, SHOP } from './checks.js';

const skip = firefox.path || process.env['CI'] ? false : howToGet(firefox);
const HEAD = '<script>window.ran = []</script><script src="/consent-banner.js"></script>';
const bodyOf = (regime = '') =>
  `${SHOP}<consent-banner hidden ${regime} categories="analytics marketing"></consent-banner>
  <script type="text/plain" data-consent="analytics">ran.push('analytics')</script>
  <script type="text/plain" data-consent="marketing">ran.push('marketing')</script>`;
const PAGES: Record<string, string> = {
  '/': html(bodyOf(), { head: HEAD }),
  // Without an opener of its own.
  '/objection': `<!doctype html><html lang="en"><title>Shop</title>${HEAD}<body>${bodyOf('regime="opt-out"')}</body></html>`,
};

let server: Server;
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
before(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://127.0.0.1');
    const page = PAGES[pathname];
    response.setHeader('content-type', page ? 'text/html' : 'text/javascript');
    try {
      response.end(page ?? built(pathname.slice(1)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(() => server?.close());

async function inFirefox(signal: boolean, visit: (page: Page) => Promise<void>): Promise<void> {
  if (!firefox.path) throw new Error(howToGet(firefox));
  const browser: Browser = await launch({
    browser: 'firefox',
    executablePath: firefox.path,
    // It takes long to start on a busy machine.
    timeout: 120_000,
    extraPrefsFirefox: { 'privacy.globalprivacycontrol.enabled': signal },
  });
  try {
    await visit(await browser.newPage());
  } finally {
    await browser.close();
  }
}

/** As after an earlier visit. */
async function rememberGrant(page: Page): Promise<void> {
  const decidedAt = Math.floor(Date.now() / 1000) - 60;
  await page.browser().setCookie({
    name: 'consent',
    value: `1~1~${decidedAt}~analytics.1~marketing.1~_m.accept-all`,
    domain: '127.0.0.1',
    path: '/',
  });
}

const state = (page: Page) =>
  page.evaluate(async () => {
    await window.consentBanner.ready;
    return {
      sent: (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl,
      choices: { ...window.consentBanner.choices },
      ran: window.ran,
    };
  });

/** Whether the preferences say that the signal is honoured. */
async function isHonouredVisibly(page: Page): Promise<boolean> {
  await page.evaluate(() => window.consentBanner.showPreferences());
  await page.waitForSelector('consent-banner >>> [part=dialog]', { visible: true });
  const line = await page.$('consent-banner >>> [part=signal]');
  return !!(await line?.isVisible());
}

describe('L40 L41 W2: Firefox', { skip }, () => {
  test('with its preference on has an earlier grant refused, but not for statistics', () =>
    inFirefox(true, async (page) => {
      await rememberGrant(page);
      await page.goto(`${origin()}/`);
      assert.deepEqual(await state(page), {
        sent: true,
        choices: { analytics: true, marketing: false },
        ran: ['analytics'],
      });
      const cookie = await page.evaluate(() => document.cookie);
      assert.match(cookie, /analytics\.1~marketing\.1~_m\.accept-all$/, 'nothing is written');
      assert.equal(await isHonouredVisibly(page), true);
    }));

  test('with its preference off has it in force', () =>
    inFirefox(false, async (page) => {
      await rememberGrant(page);
      await page.goto(`${origin()}/`);
      assert.deepEqual(await state(page), {
        sent: false,
        choices: { analytics: true, marketing: true },
        ran: ['analytics', 'marketing'],
      });
      assert.equal(await isHonouredVisibly(page), false);
    }));

  test('L41 L44: with its preference on has an objection honoured, visibly, that nobody had to make', () =>
    inFirefox(true, async (page) => {
      await page.goto(`${origin()}/objection`);
      const line = await page.waitForSelector('div >>> p[role=status]', { visible: true });
      assert.equal(
        await line!.evaluate(({ textContent }) => textContent),
        'Opt-Out Request Honored (Global Privacy Control)',
      );
      await page.waitForSelector('div >>> p[role=status] + [part=reopen-button]', {
        visible: true,
      });
      assert.deepEqual(await state(page), {
        sent: true,
        choices: { analytics: true, marketing: false },
        ran: ['analytics'],
      });
      assert.equal(await page.evaluate(() => document.cookie), '', 'nothing is written');
    }));
});
