import type { Service } from './service.js';

/**
 * Its image for pages without JavaScript is left out: it asks nobody.
 * @see https://www.linkedin.com/help/lms/answer/a418880
 */
export default {
  name: 'linkedin-insight',
  category: 'marketing',
  title: 'LinkedIn Insight Tag',
  provider: 'LinkedIn',
  privacy: 'https://www.linkedin.com/legal/privacy-policy',
  purposes: ['conversions', 'advertising'],
  hosts: ['snap.licdn.com', '*.linkedin.com', 'p.adsymptotic.com', '*.linkedin.oribi.io'],
  parameters: { 'partner-id': { pattern: '^\\d{4,10}$', example: '1234567' } },
  globals: {
    _linkedin_partner_id: '{partner-id}',
    _linkedin_data_partner_ids: ['{partner-id}'],
  },
  queues: [{ name: 'lintrk', pushes: 'array' }],
  scripts: [{ src: 'https://snap.licdn.com/li.lms-analytics/insight.min.js' }],
  stop: [{ kind: 'reload' }],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  traces: [
    { in: 'cookie', pattern: '^(li_fat_id|li_giant|ln_or)$' },
    { in: 'local', pattern: '^li_adsId$' },
  ],
  sources: [
    'https://learn.microsoft.com/en-us/linkedin/marketing/conversions/enabling-first-party-cookies',
  ],
  unverified: 'The key li_adsId.',
} as const satisfies Service;
