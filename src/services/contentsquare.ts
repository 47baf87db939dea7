import type { Service } from './service.js';

/**
 * @see https://docs.contentsquare.com/en/web/send-the-users-decisions-about-data-collection/
 */
export default {
  name: 'contentsquare',
  category: 'analytics',
  title: 'Contentsquare',
  provider: 'Contentsquare',
  privacy: 'https://contentsquare.com/privacy-center/',
  purposes: ['behaviour'],
  hosts: ['*.contentsquare.net'],
  parameters: { 'tag-id': { pattern: '^[a-z0-9]{6,16}$', example: 'a6f73d509b1c2' } },
  globals: { _uxa: [] },
  scripts: [
    {
      src: 'https://t.contentsquare.net/uxa/{tag-id}.js',
      attributes: { crossorigin: 'anonymous' },
    },
  ],
  stop: [{ kind: 'call', calls: [['_uxa.push', ['optout']]], again: [['_uxa.push', ['optin']]] }],
  signals: ['analytics_storage'],
  traces: [
    { in: 'cookie', pattern: '^_cs_(id|c|ep)$', days: 390 },
    { in: 'cookie', pattern: '^_cs_optout$', days: 390, marker: true },
    { in: 'cookie', pattern: '^_cs_s(_ctx)?$', minutes: 30 },
    { in: 'cookie', pattern: '^_cs_ex$', days: 30 },
    { in: 'cookie', pattern: '^_cs_i$', days: 3 },
    { in: 'cookie', pattern: '^_cs_(cvars|debug)$', days: 'session' },
    { in: 'cookie', pattern: '^_cs_(inc|t|same_site|root-domain|mk(_[a-z]+)?)$' },
    { in: 'cookie', pattern: '^(__CT_Data|_CT_RS_|WRUID)$' },
    { in: 'local', pattern: '^_cs_[a-z]' },
    { in: 'session', pattern: '^_cs_[a-z]' },
  ],
  note: 'For the numeric site ID of a Hotjar installation use hotjar.',
  sources: ['https://docs.contentsquare.com/en/web/cookies/'],
  unverified: 'That optin undoes optout on the web: it is documented for web views only.',
} as const satisfies Service;
