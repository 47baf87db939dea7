import type { Service } from './service.js';

/**
 * HubSpot tracking code. HubSpot's own cookie banner is switched off and told the visitor's answer.
 * @see https://developers.hubspot.com/docs/api/events/cookie-banner
 */
export default {
  name: 'hubspot',
  category: 'marketing',
  parameters: {
    'hub-id': { pattern: '^\\d{3,12}$' },
    region: { pattern: '^[a-z]{2}\\d$', default: '' },
  },
  globals: { disableHubSpotCookieBanner: true, _hsq: [], _hsp: [] },
  calls: [
    ['_hsp', 'setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }],
  ],
  scripts: ['https://js{-region}.hs-scripts.com/{hub-id}.js'],
} as const satisfies Service;
