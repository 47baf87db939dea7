import type { Service } from './service.js';

/**
 * @see https://docs.stripe.com/disputes/prevention/advanced-fraud-detection
 */
export default {
  name: 'stripe',
  category: 'necessary',
  title: 'Stripe',
  provider: 'Stripe',
  privacy: 'https://stripe.com/privacy',
  purposes: ['payment', 'protection'],
  hosts: [
    'js.stripe.com',
    'm.stripe.network',
    'm.stripe.com',
    'api.stripe.com',
    'r.stripe.com',
    'q.stripe.com',
    'hooks.stripe.com',
    '*.hcaptcha.com',
  ],
  parameters: {},
  scripts: [{ src: 'https://js.stripe.com/v3/' }],
  stop: [{ kind: 'reload' }],
  traces: [{ in: 'cookie', pattern: '^__stripe_[ms]id$' }],
  signals: ['security_storage'],
  note: 'Declare it only on pages where visitors pay: there it is necessary, elsewhere its signals against fraud need consent.',
  sources: [
    'https://docs.stripe.com/js/appendix/cookies',
    'https://docs.stripe.com/disputes/prevention/advanced-fraud-detection',
  ],
} as const satisfies Service;
