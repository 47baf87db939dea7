import type { Service } from './service.js';

/**
 * @see https://www.criteo.com/privacy/
 */
export default {
  name: 'criteo',
  category: 'marketing',
  title: 'Criteo OneTag',
  provider: 'Criteo',
  privacy: 'https://www.criteo.com/privacy/',
  purposes: ['advertising'],
  hosts: ['*.criteo.com', '*.criteo.net'],
  parameters: {},
  traces: [
    { in: 'cookie', pattern: '^cto_(bundle|lwid|dna_bundle)$' },
    { in: 'cookie', pattern: '^criteo_' },
    { in: 'local', pattern: '^cto_(bundle|lwid|dna_bundle)$' },
    { in: 'local', pattern: '^criteo_' },
  ],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  nothing: 'tcf',
  note: 'Criteo takes the answer as a string of the IAB TCF, which is not spoken here, and has no other call for it. Use a consent manager of the TCF, or hold its script back like any other, with type="text/plain" and data-consent="marketing".',
} as const satisfies Service;
