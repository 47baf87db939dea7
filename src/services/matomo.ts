import type { Service } from './service.js';

/**
 * Without `requireConsent` there is no call that stops the tracker.
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export default {
  name: 'matomo',
  category: 'analytics',
  title: 'Matomo',
  provider: 'Self-hosted',
  purposes: ['audience'],
  hosts: [],
  parameters: {
    'matomo-url': {
      pattern: '^https://[^\\s?#]+/$',
      strict: true,
      example: 'https://stats.example.com/',
    },
    'site-id': { pattern: '^\\d+$', example: '1' },
  },
  globals: { _paq: [] },
  calls: [
    ['_paq.push', ['requireConsent']],
    ['_paq.push', ['setConsentGiven']],
    ['_paq.push', ['setTrackerUrl', '{matomo-url}matomo.php']],
    ['_paq.push', ['setSiteId', '{site-id}']],
    ['_paq.push', ['trackPageView']],
    ['_paq.push', ['enableLinkTracking']],
  ],
  scripts: [{ src: '{matomo-url}matomo.js' }],
  stop: [
    {
      kind: 'call',
      calls: [['_paq.push', ['forgetConsentGiven']]],
      again: [['_paq.push', ['setConsentGiven']]],
    },
  ],
  signals: ['analytics_storage'],
  traces: [
    { in: 'cookie', pattern: '^_pk_id\\.', days: 390 },
    { in: 'cookie', pattern: '^_pk_ref\\.', days: 180 },
    { in: 'cookie', pattern: '^_pk_(ses|cvar|hsr)\\.', minutes: 30 },
    { in: 'cookie', pattern: '^_pk_(uid\\.|testcookie)' },
    { in: 'cookie', pattern: '^mtm_(consent(_removed)?|cookie_consent)$', days: 10950 },
    { in: 'cookie', pattern: '^(matomo|piwik)_ignore$' },
    { in: 'cookie', pattern: '^(matomo_sessid|MATOMO_SESSID)$' },
  ],
  note: 'Leave requireConsent, rememberConsentGiven and trackPageView out of your own code.',
  sources: [
    'https://matomo.org/faq/general/faq_146/',
    'https://developer.matomo.org/guides/tracking-consent',
  ],
} as const satisfies Service;
