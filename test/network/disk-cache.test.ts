/** Pages that the browser takes from its cache, without asking the server: what counts is the cookie, not the page's past. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { chromium as playwright, type Page } from 'playwright-core';
import { chromium, chromiumFlags, howToGet } from '../browsers.mjs';
import { built } from './answers.js';
import { html } from './checks.js';

const skip = chromium.path || process.env['CI'] ? false : howToGet(chromium);
const PAGE = html(
  `<consent-banner hidden on-withdraw="keep" categories="analytics marketing"></consent-banner>
  <script type="text/plain" data-consent="analytics">ran.push('analytics')</script>`,
  { head: '<script>window.ran = []</script><script async src="/consent-banner.js"></script>' },
);

let server: Server;
const asked: string[] = [];
before(async () => {
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://127.0.0.1');
    asked.push(pathname);
    const isPage = /^\/(next)?$/.test(pathname);
    response.setHeader('cache-control', 'max-age=3600');
    response.setHeader('content-type', isPage ? 'text/html' : 'text/javascript');
    try {
      response.end(isPage ? PAGE : built(pathname.slice(1)));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
after(() => server?.close());

/** Answers on another page, goes back to a page of the cache, and gives what holds there. */
async function backAfter(act: (page: Page) => Promise<unknown>, start?: (page: Page) => unknown) {
  if (!chromium.path) throw new Error(howToGet(chromium));
  // As drivers have it, pages are not kept as they were left.
  const browser = await playwright.launch({ executablePath: chromium.path, args: chromiumFlags });
  try {
    const page = await browser.newPage();
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(origin);
    await page.locator('[part=banner]').waitFor();
    await start?.(page);
    await page.goto(`${origin}/next`);
    await act(page);
    asked.length = 0;
    await page.goBack();
    // What is removed after a refusal may be asked for at the same time.
    const again = asked.filter((path) => path === '/' || path === '/consent-banner.js');
    assert.deepEqual(again, [], 'the page is from the cache');
    return await page.evaluate(async () => {
      await window.consentBanner.ready;
      const { decided, shown } = window.consentBanner;
      return { decided, shown: shown.size, ran: window.ran.join() };
    });
  } finally {
    await browser.close();
  }
}

const click = (name: string) => (page: Page) => page.getByRole('button', { name }).click();

describe('W31: a page from the cache of the browser', { skip }, () => {
  test('is not asked again after a refusal, and loads nothing', async () => {
    const state = await backAfter(click('Reject all'));
    assert.deepEqual(state, { decided: true, shown: 0, ran: '' });
  });

  test('loads what was agreed to meanwhile', async () => {
    const state = await backAfter(click('Accept all'));
    assert.deepEqual(state, { decided: true, shown: 0, ran: 'analytics' });
  });

  test('loads nothing of what it loaded before it was refused', async () => {
    const state = await backAfter(
      (page) => page.evaluate(() => window.consentBanner.rejectAll()),
      click('Accept all'),
    );
    assert.deepEqual(state, { decided: true, shown: 0, ran: '' });
  });

  test('asks again where the answer was forgotten meanwhile', async () => {
    const state = await backAfter((page) => page.context().clearCookies(), click('Reject all'));
    assert.deepEqual([state.decided, state.shown], [false, 1]);
  });
});
