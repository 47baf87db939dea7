import type { Service } from './service.js';

/**
 * @see https://developers.google.com/tag-platform/gtagjs/configure
 */
export default {
  name: 'google-floodlight',
  category: 'marketing',
  title: 'Floodlight (Campaign Manager 360)',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['conversions', 'advertising'],
  hosts: [
    'www.googletagmanager.com',
    '*.fls.doubleclick.net',
    'ad.doubleclick.net',
    'googleads.g.doubleclick.net',
  ],
  parameters: { 'advertiser-id': { pattern: '^DC-\\d{5,12}$', example: 'DC-1234567' } },
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
    ['gtag', 'config', '{advertiser-id}'],
  ],
  scripts: [
    { src: 'https://www.googletagmanager.com/gtag/js?id={advertiser-id}{&l}', once: 'gtag' },
  ],
  stop: [{ kind: 'reload' }],
  traces: [{ in: 'cookie', pattern: '^_gcl_dc$' }],
  consentMode: true,
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  note: 'The page itself reports an activity, with an event of gtag. One that allows custom scripts can load the tags of further companies.',
  sources: ['https://developers.google.com/tag-platform/security/concepts/cookies'],
} as const satisfies Service;
