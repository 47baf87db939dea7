import type { Service } from './service.js';

/**
 * @see https://www.outbrain.com/privacy/
 */
export default {
  name: 'outbrain',
  category: 'marketing',
  title: 'Outbrain',
  provider: 'Outbrain',
  privacy: 'https://www.outbrain.com/privacy/',
  purposes: ['advertising', 'conversions'],
  hosts: ['*.outbrain.com', '*.outbrainimg.com'],
  parameters: {},
  traces: [
    { in: 'cookie', pattern: '^outbrain_cid_fetch$' },
    { in: 'cookie', pattern: '^(outbrain_)?dicbo_id$' },
    { in: 'cookie', pattern: '^OB-USER-TOKEN$' },
    { in: 'local', pattern: '^(OB-USER-TOKEN|dicbo_id)$' },
  ],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  nothing: 'tcf',
  note: 'Outbrain takes the answer as a string of the IAB TCF, which is not spoken here, and has no other call for it. Use a consent manager of the TCF, or hold its script back like any other, with type="text/plain" and data-consent="marketing".',
  sources: ['https://www.outbrain.com/privacy/'],
} as const satisfies Service;
