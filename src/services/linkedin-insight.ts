import type { Service } from './service.js';

/**
 * LinkedIn Insight Tag. Its image for pages without JavaScript is left out: it asks nobody.
 * @see https://www.linkedin.com/help/lms/answer/a418880
 */
export default {
  name: 'linkedin-insight',
  category: 'marketing',
  parameters: { 'partner-id': { pattern: '^\\d{4,10}$' } },
  globals: {
    _linkedin_partner_id: '{partner-id}',
    _linkedin_data_partner_ids: ['{partner-id}'],
  },
  queues: [{ name: 'lintrk', pushes: 'array' }],
  scripts: ['https://snap.licdn.com/li.lms-analytics/insight.min.js'],
} as const satisfies Service;
