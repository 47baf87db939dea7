import type { Service } from './service.js';

/**
 * @see https://developers.google.com/analytics/devguides/collection/gtagjs/display-features
 */
export default {
  name: 'google-signals',
  category: 'marketing',
  title: 'Google Signals',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['audience', 'advertising'],
  hosts: ['analytics.google.com', 'stats.g.doubleclick.net', 'www.google.com'],
  parameters: {},
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  nothing: 'option',
  note: "A setting of the Google Analytics property, which loads nothing of its own. Switch it off there, or for one site with gtag('set', 'allow_google_signals', false) before google-analytics starts.",
  sources: [
    'https://developers.google.com/analytics/devguides/collection/gtagjs/display-features',
    'https://developers.google.com/tag-platform/security/guides/privacy',
  ],
} as const satisfies Service;
