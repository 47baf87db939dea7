import type { Service } from './service.js';

/**
 * HubSpot's own cookie banner is switched off and told the visitor's answer.
 * @see https://developers.hubspot.com/docs/api/events/cookie-banner
 */
export default {
  name: 'hubspot',
  category: 'marketing',
  title: 'HubSpot',
  provider: 'HubSpot',
  privacy: 'https://legal.hubspot.com/privacy-policy',
  purposes: ['contacts', 'audience', 'advertising'],
  hosts: [
    '*.hs-scripts.com',
    '*.hs-analytics.net',
    '*.hs-banner.com',
    '*.hscollectedforms.net',
    '*.hsforms.net',
    '*.usemessages.com',
    '*.hsadspixel.net',
    '*.hsleadflows.net',
    '*.hubspot.com',
    '*.hubapi.com',
    '*.hsforms.com',
  ],
  parameters: {
    'hub-id': { pattern: '^\\d{3,12}$', example: '4124978' },
    region: { pattern: '^[a-z]{2}\\d$', default: '', example: 'eu1' },
  },
  globals: { disableHubSpotCookieBanner: true, _hsq: [], _hsp: [] },
  update: [
    [
      '_hsp.push',
      [
        'setHubSpotConsent',
        {
          analytics: '{?analytics}',
          advertisement: '{?marketing}',
          functionality: '{?functional}',
        },
      ],
    ],
  ],
  scripts: [
    {
      src: 'https://js{-region}.hs-scripts.com/{hub-id}.js',
      attributes: { id: 'hs-script-loader' },
    },
  ],
  stop: [
    {
      kind: 'call',
      calls: [
        [
          '_hsp.push',
          ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
        ],
        ['_hsp.push', ['revokeCookieConsent']],
        ['_hsq.push', ['doNotTrack']],
      ],
      again: [['_hsq.push', ['doNotTrack', { track: true }]]],
    },
  ],
  signals: ['analytics_storage', 'ad_storage', 'ad_user_data', 'ad_personalization'],
  traces: [
    { in: 'cookie', pattern: '^(__hstc|hubspotutk)$' },
    { in: 'cookie', pattern: '^__hssc$' },
    { in: 'cookie', pattern: '^__hssrc$', days: 'session' },
    { in: 'cookie', pattern: '^__hs_do_not_track$', marker: true },
    {
      in: 'cookie',
      pattern:
        '^__hs_(opt_out|initial_opt_in|cookie_cat_pref|gpc_banner_dismiss|notify_banner_dismiss)$',
    },
    { in: 'cookie', pattern: '^(messagesUtk|hs-messages-(is-open|hide-welcome-message))$' },
    { in: 'cookie', pattern: '^hs_ab_test$', days: 'session' },
  ],
  sources: [
    'https://developers.hubspot.com/docs/api/events/cookie-banner',
    'https://knowledge.hubspot.com/articles/kcs_article/reports/what-cookies-does-hubspot-set-in-a-visitor-s-browser',
  ],
} as const satisfies Service;
