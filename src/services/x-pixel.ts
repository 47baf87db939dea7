import type { Service } from './service.js';

/**
 * @see https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites.html
 */
export default {
  name: 'x-pixel',
  category: 'marketing',
  title: 'X Pixel',
  provider: 'X',
  privacy: 'https://x.com/en/privacy',
  purposes: ['conversions', 'advertising'],
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co'],
  parameters: { 'pixel-id': { pattern: '^[a-z0-9]{4,8}$', example: 'o1abc' } },
  queues: [
    {
      name: 'twq',
      pushes: 'arguments',
      keeps: 'queue',
      handler: 'exe',
      properties: { version: '1.1' },
    },
  ],
  calls: [['twq', 'config', '{pixel-id}']],
  scripts: [{ src: 'https://static.ads-twitter.com/uwt.js' }],
  stop: [{ kind: 'reload' }],
  traces: [{ in: 'cookie', pattern: '^_tw(pid|clid)$' }],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  sources: [
    'https://g2.twimg.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites/about-conversion-tracking.html',
  ],
} as const satisfies Service;
