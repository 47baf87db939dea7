import type { Service } from './service.js';

/**
 * @see https://policies.taboola.com/en/cookie-policy
 */
export default {
  name: 'taboola',
  category: 'marketing',
  title: 'Taboola',
  provider: 'Taboola',
  privacy: 'https://www.taboola.com/policies/privacy-policy',
  purposes: ['advertising', 'conversions'],
  hosts: ['*.taboola.com', '*.taboolasyndication.com'],
  parameters: {},
  traces: [
    { in: 'cookie', pattern: '^trc_cookie_storage$' },
    { in: 'cookie', pattern: '^_tb_(sess_r|t_ppg)$' },
    { in: 'cookie', pattern: '^taboola_(session_id|select|fp_td_user_id)$' },
    { in: 'cookie', pattern: '^tb_click_param$' },
    { in: 'local', pattern: '^taboola global:' },
    { in: 'local', pattern: '^_tb_(sess_r|t_ppg)$' },
    { in: 'session', pattern: '^taboola' },
  ],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  nothing: 'tcf',
  note: 'Taboola takes the answer as a string of the IAB TCF, which is not spoken here, and has no other call for it. Use a consent manager of the TCF, or hold its script back like any other, with type="text/plain" and data-consent="marketing".',
  sources: ['https://policies.taboola.com/en/cookie-policy'],
} as const satisfies Service;
