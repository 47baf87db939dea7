import type { Service } from './service.js';

/**
 * Its frame for pages without JavaScript is left out: it asks nobody.
 * @see https://developers.google.com/tag-platform/tag-manager/web
 */
export default {
  name: 'google-tag-manager',
  category: 'marketing',
  title: 'Google Tag Manager',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['tags'],
  hosts: ['www.googletagmanager.com'],
  parameters: {
    'container-id': { pattern: '^GTM-[A-Z0-9]{4,9}$', example: 'GTM-ABC1234' },
  },
  globals: { dataLayer: [] },
  queues: [
    {
      name: 'gtag',
      pushes: 'arguments',
      onto: 'dataLayer',
    },
  ],
  calls: [['dataLayer.push', { 'gtm.start': '{ms}', event: 'gtm.js' }]],
  scripts: [
    {
      src: 'https://www.googletagmanager.com/gtm.js?id={container-id}{&l}',
    },
  ],
  stop: [{ kind: 'reload' }],
  consentMode: true,
  signals: [
    'ad_storage',
    'ad_user_data',
    'ad_personalization',
    'analytics_storage',
    'functionality_storage',
    'personalization_storage',
    'security_storage',
  ],
  note: 'The visitor is asked for the container as a whole: whom its tags ask, and whether they wait for a consent signal, is set in Tag Manager. For one of its environments, mark its own snippet.',
} as const satisfies Service;
