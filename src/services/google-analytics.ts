import type { Service } from './service.js';

/**
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/user-opt-out
 */
export default {
  name: 'google-analytics',
  category: 'analytics',
  title: 'Google Analytics 4',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['audience'],
  hosts: [
    'www.googletagmanager.com',
    '*.google-analytics.com',
    '*.analytics.google.com',
    'stats.g.doubleclick.net',
    'www.google.com',
  ],
  parameters: { 'measurement-id': { pattern: '^GT?-\\w+$', example: 'G-ABC1234567' } },
  globals: { dataLayer: [] },
  queues: [
    {
      name: 'gtag',
      pushes: 'arguments',
      onto: 'dataLayer',
    },
  ],
  calls: [
    ['gtag', 'js', '{now}'],
    ['gtag', 'config', '{measurement-id}'],
  ],
  scripts: [
    { src: 'https://www.googletagmanager.com/gtag/js?id={measurement-id}{&l}', once: 'gtag' },
  ],
  stop: [{ kind: 'flag', globals: ['ga-disable-{measurement-id}'] }],
  consentMode: true,
  signals: ['analytics_storage'],
  traces: [
    { in: 'cookie', pattern: '^_ga(_|$)', days: 730 },
    { in: 'cookie', pattern: '^_gid$', days: 1 },
    { in: 'cookie', pattern: '^_(gat(_.+)?$|dc_gtm_)', minutes: 1 },
    { in: 'cookie', pattern: '^AMP_TOKEN$' },
    { in: 'cookie', pattern: '^FP(ID|LC|GSID)$' },
  ],
  sources: [
    'https://developers.google.com/analytics/devguides/collection/gtagjs/cookies-user-id',
    'https://developers.google.com/analytics/devguides/collection/gtagjs/cookie-usage',
    'https://support.google.com/analytics/answer/11397207',
  ],
} as const satisfies Service;
