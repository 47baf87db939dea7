import type { Service } from './service.js';

/**
 * analytics.js and ga.js.
 * @see https://developers.google.com/analytics/devguides/collection/analyticsjs/user-opt-out
 */
export default {
  name: 'google-analytics-ua',
  category: 'analytics',
  title: 'Google Analytics (Universal Analytics)',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['audience'],
  hosts: ['www.google-analytics.com', 'ssl.google-analytics.com', 'stats.g.doubleclick.net'],
  parameters: {},
  traces: [
    { in: 'cookie', pattern: '^_ga$', days: 730 },
    { in: 'cookie', pattern: '^_gid$', days: 1 },
    { in: 'cookie', pattern: '^_gat(_.+)?$', minutes: 1 },
    { in: 'cookie', pattern: '^_gac_', days: 90 },
    { in: 'cookie', pattern: '^__utm([abctvz]|xx?)$' },
  ],
  signals: ['analytics_storage'],
  nothing: 'retired',
  note: 'Google has stopped processing what it collects: take its code out of the page, and declare google-analytics with a measurement id instead.',
  sources: [
    'https://developers.google.com/analytics/devguides/collection/gtagjs/cookie-usage',
    'https://developers.google.cn/analytics/devguides/reporting/core/v4/parameters',
  ],
} as const satisfies Service;
