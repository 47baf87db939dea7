import type { Service } from './service.js';

/**
 * @see https://developers.cloudflare.com/web-analytics/
 */
export default {
  name: 'cloudflare-web-analytics',
  category: 'analytics',
  title: 'Cloudflare Web Analytics',
  provider: 'Cloudflare',
  privacy: 'https://www.cloudflare.com/privacypolicy/',
  purposes: ['audience', 'performance'],
  hosts: ['static.cloudflareinsights.com', 'cloudflareinsights.com'],
  parameters: {
    token: { pattern: '^[a-f0-9]{32}$', example: '0123456789abcdef0123456789abcdef' },
  },
  scripts: [
    {
      src: 'https://static.cloudflareinsights.com/beacon.min.js',
      attributes: { 'data-cf-beacon': '{"token":"{token}"}' },
    },
  ],
  stop: [{ kind: 'reload' }],
  signals: ['analytics_storage'],
  note: "Stores nothing in the browser. Sites that Cloudflare proxies may get it put into the page on Cloudflare's servers: switch the automatic setup off in the dashboard.",
  unverified: 'That it stores nothing in the browser.',
} as const satisfies Service;
