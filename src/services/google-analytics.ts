import type { Service } from './service.js';

/**
 * Google Analytics 4. The consent commands say that analytics is all the visitor agreed to, since Google takes a signal without a default as granted.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export default {
  name: 'google-analytics',
  category: 'analytics',
  parameters: { 'measurement-id': { pattern: '^GT?-\\w+$' } },
  globals: { dataLayer: [] },
  queues: [{ name: 'gtag', pushes: 'arguments', onto: 'dataLayer' }],
  calls: [
    [
      'gtag',
      'consent',
      'default',
      {
        ad_storage: 'denied',
        ad_user_data: 'denied',
        ad_personalization: 'denied',
        analytics_storage: 'granted',
      },
    ],
    ['gtag', 'js', '{now}'],
    ['gtag', 'config', '{measurement-id}'],
  ],
  scripts: ['https://www.googletagmanager.com/gtag/js?id={measurement-id}'],
} as const satisfies Service;
