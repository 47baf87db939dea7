import type { Service } from './service.js';

/**
 * @see https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
 */
export default {
  name: 'amplitude',
  category: 'analytics',
  title: 'Amplitude',
  provider: 'Amplitude',
  privacy: 'https://amplitude.com/privacy',
  purposes: ['audience', 'behaviour'],
  hosts: ['*.amplitude.com'],
  parameters: {
    'api-key': { pattern: '^[a-f0-9]{32}$', example: '0123456789abcdef0123456789abcdef' },
    'server-zone': { pattern: '^(US|EU)$', default: 'US', example: 'EU' },
    'sdk-version': { pattern: '^2\\.\\d+\\.\\d+$', default: '2.48.1', example: '2.48.1' },
  },
  scripts: [
    {
      src: 'https://cdn.amplitude.com/libs/analytics-browser-{sdk-version}-min.js.gz',
      attributes: { crossorigin: 'anonymous' },
    },
  ],
  ready: [['amplitude.init', '{api-key}', { serverZone: '{server-zone}' }]],
  stop: [
    {
      kind: 'call',
      calls: [['amplitude.setOptOut', true]],
      again: [['amplitude.setOptOut', false]],
    },
  ],
  signals: ['analytics_storage'],
  traces: [
    { in: 'cookie', pattern: '^AMP_(MKTG_)?[A-Za-z0-9]{10}$', days: 365 },
    { in: 'cookie', pattern: '^AMP_(TLD)?TEST_' },
    { in: 'cookie', pattern: '^(amp_[A-Za-z0-9]{6}$|amplitude_id_)' },
    { in: 'local', pattern: '^AMP_([a-z_]+_)?[A-Za-z0-9]{10}$' },
    { in: 'session', pattern: '^AMP_([a-z_]+_)?[A-Za-z0-9]{10}$' },
    { in: 'indexed-db', pattern: '^AMP_diagnostics_' },
  ],
  note: 'window.amplitude is there once the script has loaded: calls before that are lost.',
  sources: [
    'https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management',
    'https://www.npmjs.com/package/@amplitude/analytics-browser',
  ],
} as const satisfies Service;
