import type { Service } from './service.js';

/**
 * By its Tracking and Consent API, since the older pd.js cannot be told to stop.
 * @see https://developer.salesforce.com/docs/marketing/pardot/guide/tracking-and-consent-functions.html
 */
export default {
  name: 'pardot',
  category: 'marketing',
  title: 'Account Engagement (Pardot)',
  provider: 'Salesforce',
  privacy: 'https://www.salesforce.com/company/legal/privacy/',
  purposes: ['contacts', 'audience'],
  hosts: ['pi.pardot.com', 'cdn.pardot.com', 'go.pardot.com'],
  parameters: {
    'pi-a-id': { pattern: '^\\d{4,9}$', example: '123456' },
    'pi-c-id': { pattern: '^\\d{1,9}$', example: '65432' },
    'tracker-domain': {
      pattern: '^[a-z0-9-]+(\\.[a-z0-9-]+)+$',
      strict: true,
      example: 'go.example.com',
    },
  },
  queues: [{ name: 'pdt', pushes: 'arguments', keeps: 'cq' }],
  calls: [
    ['pdt', 'create', '{#pi-a-id}', '{#pi-c-id}', '{tracker-domain}'],
    ['pdt', 'setOptIn', true],
    ['pdt', 'sendPageView'],
  ],
  scripts: [{ src: 'https://{tracker-domain}/pdt.js' }],
  stop: [
    {
      kind: 'call',
      calls: [['pdt', 'revokeConsent']],
      again: [
        ['pdt', 'setOptIn', true],
        ['pdt', 'sendPageView'],
      ],
    },
  ],
  signals: ['analytics_storage', 'ad_storage', 'ad_user_data', 'ad_personalization'],
  traces: [
    { in: 'cookie', pattern: '^visitor_id\\d+(-hash)?$' },
    { in: 'cookie', pattern: '^pi_opt_in\\d*$', marker: true },
  ],
  note: 'Switch on the Tracking and Consent API in the account settings; the tracker domain has to be a verified subdomain of the site. Take pi-a-id and pi-c-id from the generated code, where 1000 is already added.',
  sources: ['http://www.pardot.com/faqs/administration/pardot-track-activities/'],
  unverified: 'The argument of setOptIn, and the shape of the queue.',
} as const satisfies Service;
