import type { Service } from './service.js';

/**
 * @see https://info.userlocal.jp/data_policy
 */
export default {
  name: 'user-insight',
  category: 'analytics',
  title: 'User Insight (ユーザーインサイト)',
  provider: 'User Local',
  privacy: 'https://info.userlocal.jp/data_policy',
  purposes: ['audience', 'behaviour'],
  hosts: ['*.nakanohito.jp'],
  parameters: { 'analytics-id': { pattern: '^\\d{3,7}$', example: '50000' } },
  globals: {
    _uic: {},
    _uih: {
      id: '{#analytics-id}',
      lg_id: '',
      fb_id: '',
      tw_id: '',
      uigr_1: '',
      uigr_2: '',
      uigr_3: '',
      uigr_4: '',
      uigr_5: '',
      uigr_6: '',
      uigr_7: '',
      uigr_8: '',
      uigr_9: '',
      uigr_10: '',
    },
  },
  scripts: [{ src: 'https://cs.nakanohito.jp/b3/bi.js' }],
  stop: [{ kind: 'reload' }],
  signals: ['analytics_storage'],
  traces: [{ in: 'cookie', pattern: '^__?ulfpc$' }],
  sources: ['https://info.userlocal.jp/data_policy'],
  unverified: 'The format of analytics-id.',
} as const satisfies Service;
