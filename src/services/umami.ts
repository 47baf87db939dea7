import type { Service } from './service.js';

/**
 * @see https://umami.is/docs/exclude-my-own-visits
 */
export default {
  name: 'umami',
  category: 'analytics',
  title: 'Umami',
  provider: 'Umami',
  privacy: 'https://umami.is/privacy',
  purposes: ['audience'],
  hosts: ['cloud.umami.is', 'api-gateway.umami.dev'],
  parameters: {
    'website-id': {
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
    },
    'script-url': {
      pattern: '^https://[^\\s]+$',
      strict: true,
      default: 'https://cloud.umami.is/script.js',
      example: 'https://stats.example.com/script.js',
    },
  },
  scripts: [{ src: '{script-url}', attributes: { 'data-website-id': '{website-id}' } }],
  stop: [{ kind: 'flag', local: { 'umami.disabled': '1' } }],
  signals: ['analytics_storage'],
  traces: [
    { in: 'local', pattern: '^umami\\.visitor$' },
    { in: 'local', pattern: '^umami\\.disabled$', marker: true },
  ],
  sources: ['https://github.com/umami-software/umami/blob/master/src/tracker/index.js'],
  unverified: 'The host api-gateway.umami.dev.',
} as const satisfies Service;
