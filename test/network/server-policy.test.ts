/** Under the policy that a server makes of the answer, the browser itself refuses what was not granted, marked or not. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hotjar, youtube } from '../../dist/generated/server-services.js';
import { contentSecurityPolicy } from '../../src/server/index.js';
import { BANNER, html, SHOP } from './checks.js';
import { inChromium, openSite } from './site.js';

/** What somebody forgot to mark: of two services that we know, and of one that the site described. */
const UNMARKED = `
  <script src="https://static.hotjar.com/c/hotjar-1.js"></script>
  <img src="https://insights.hotjar.io/dot.svg" alt="">
  <iframe src="https://www.youtube-nocookie.com/embed/x"></iframe>
  <script src="https://www.youtube.com/iframe_api"></script>
  <script src="https://ads.test/a.js"></script>
  <img src="https://ads.test/dot.svg" alt="">
  <link rel="stylesheet" href="https://ads.test/a.css">
  <object data="https://ads.test/dot.svg" type="image/svg+xml"></object>`;

const ADS = { name: 'acme-ads', category: 'marketing', hosts: ['ads.test'] };
const valueOf = (answers: string) => `1~1~${Math.floor(Date.now() / 1000) - 60}~${answers}~_m.api`;

const answers: { title: string; answer: string; asked: string[] }[] = [
  { title: 'without an answer', answer: '', asked: [] },
  {
    title: 'one category',
    answer: 'analytics.1~marketing.0',
    asked: ['static.hotjar.com', 'insights.hotjar.io'],
  },
  {
    title: 'one service, which is only framed',
    answer: 'analytics.0~marketing.0~marketing_youtube.1',
    asked: ['www.youtube-nocookie.com'],
  },
  {
    title: 'everything but what is only framed',
    answer: 'analytics.1~marketing.1~marketing_youtube.0',
    asked: ['static.hotjar.com', 'insights.hotjar.io', 'ads.test'],
  },
];

describe(
  'L1: a browser asks only the hosts that the policy of the answer names',
  inChromium,
  () => {
    for (const { title, answer, asked } of answers)
      test(title, async (t) => {
        const cookies: Record<string, string> = answer ? { consent: valueOf(answer) } : {};
        const source = Object.entries(cookies)
          .map((pair) => pair.join('='))
          .join('; ');
        const site = await openSite(t, {
          html: html(SHOP + BANNER + UNMARKED),
          headers: {
            'content-security-policy': contentSecurityPolicy(source, [hotjar, youtube, ADS]),
          },
          cookies,
        });
        await site.visit();
        await site.ready();
        const assertAsked = () => {
          const hosts = new Set(site.foreign.map((address) => new URL(address).host));
          assert.deepEqual([...hosts].sort(), asked.toSorted());
        };
        assertAsked();
        if (answer) return;
        // The banner works under it, and a new answer changes nothing before the next page.
        await site.accept();
        await site.event('consent-change');
        await site.settled();
        assertAsked();
      });
  },
);
