import type { Service } from './service.js';

/**
 * @see https://business-api.tiktok.com/portal/docs/pixel-cookie-consent-mode/v1.3
 */
export default {
  name: 'tiktok-pixel',
  category: 'marketing',
  title: 'TikTok Pixel',
  provider: 'TikTok',
  privacy: 'https://www.tiktok.com/legal/privacy-policy',
  purposes: ['conversions', 'advertising'],
  hosts: [
    'analytics.tiktok.com',
    'analytics.us.tiktok.com',
    'mcs.tiktok.com',
    'mon.tiktok.com',
    'analytics-ipv6.tiktokw.us',
  ],
  parameters: { 'pixel-id': { pattern: '^[A-Z0-9]{15,25}$', example: 'C4ABCDEFGHIJKLMNOPQR' } },
  globals: { TiktokAnalyticsObject: 'ttq' },
  methods: [
    // What the pixel of this id keeps, with where it was loaded from.
    {
      name: '_ttqPixel',
      methods: [],
      properties: { _u: 'https://analytics.tiktok.com/i18n/pixel/events.js' },
    },
    {
      name: 'ttq',
      methods: [
        'page',
        'track',
        'identify',
        'instances',
        'debug',
        'on',
        'off',
        'once',
        'ready',
        'alias',
        'group',
        'enableCookie',
        'disableCookie',
        'holdConsent',
        'revokeConsent',
        'grantConsent',
      ],
      properties: {
        _i: { '{pixel-id}': '{@_ttqPixel}' },
        _t: { '{pixel-id}': '{ms}' },
        _o: { '{pixel-id}': {} },
      },
    },
  ],
  calls: [['ttq.page']],
  scripts: [{ src: 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={pixel-id}&lib=ttq' }],
  stop: [
    {
      kind: 'call',
      calls: [['ttq.revokeConsent'], ['ttq.disableCookie']],
      again: [['ttq.enableCookie'], ['ttq.grantConsent']],
    },
  ],
  traces: [
    { in: 'cookie', pattern: '^(_ttp|_tt_enable_cookie|ttclid|ttcsid(_.+)?)$', days: 390 },
    { in: 'session', pattern: '^tt_(appInfo|sessionId|pixel_.+)$' },
  ],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  sources: [
    'https://ads.tiktok.com/help/article?aid=10007540',
    'https://ads.tiktok.com/help/article/how-to-use-cookies-with-tiktok-pixel',
  ],
  unverified:
    "That nothing more is sent after revokeConsent: read in other software that calls it, not in TikTok's help.",
} as const satisfies Service;
