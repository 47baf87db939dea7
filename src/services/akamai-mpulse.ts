import type { Service } from './service.js';

/**
 * `BOOMR_OPT_OUT` is there where the site added Akamai's consent plugin; without it only a new page stops it.
 * @see https://techdocs.akamai.com/mpulse/docs/data-privacy-and-user-consent
 */
export default {
  name: 'akamai-mpulse',
  category: 'analytics',
  title: 'Akamai mPulse',
  provider: 'Akamai',
  privacy: 'https://www.akamai.com/legal/privacy-statement',
  purposes: ['performance'],
  hosts: [
    '*.go-mpulse.net',
    '*.akstat.io',
    'trial-eum-clientnsv4-s.akamaihd.net',
    'trial-eum-clienttons-s.akamaihd.net',
  ],
  parameters: {
    'api-key': {
      pattern: '^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$',
      example: 'ABCDE-12345-FGHIJ-67890-KLMNO',
    },
  },
  globals: { BOOMR_API_key: '{api-key}' },
  scripts: [
    {
      src: 'https://s.go-mpulse.net/boomerang/{api-key}',
      attributes: { id: 'boomr-scr-as' },
    },
  ],
  stop: [
    { kind: 'call', calls: [['BOOMR_OPT_OUT']], again: [['BOOMR_OPT_IN']] },
    { kind: 'reload' },
  ],
  signals: ['analytics_storage'],
  traces: [
    { in: 'cookie', pattern: '^(RT|BA)$', days: 7 },
    { in: 'cookie', pattern: '^BOOMR_CONSENT$', days: 365, marker: true },
    { in: 'cookie', pattern: '^akaas_' },
    { in: 'local', pattern: '^_boomr_' },
  ],
  note: 'Akamai usually puts mPulse into the page on its own servers, before this library runs: switch that injection off in the property.',
  sources: [
    'https://techdocs.akamai.com/mpulse/docs/data-privacy-and-user-consent',
    'https://techdocs.akamai.com/mpulse-boomerang/docs/local-storage',
    'https://akamai.github.io/boomerang/oss/tutorial-howto-opt-out-or-opt-in.html',
  ],
  unverified: 'The format of api-key.',
} as const satisfies Service;
