import type { Service } from './service.js';

/**
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export default {
  name: 'microsoft-clarity',
  category: 'analytics',
  title: 'Microsoft Clarity',
  provider: 'Microsoft',
  privacy: 'https://privacy.microsoft.com/privacystatement',
  purposes: ['behaviour'],
  hosts: ['*.clarity.ms', 'c.bing.com'],
  parameters: { 'project-id': { pattern: '^[a-z0-9]{8,12}$', example: 'abcdef1234' } },
  queues: [{ name: 'clarity', pushes: 'arguments' }],
  update: [
    [
      'clarity',
      'consentv2',
      { ad_Storage: '{!marketing}', analytics_Storage: '{!microsoft-clarity}' },
    ],
  ],
  scripts: [{ src: 'https://www.clarity.ms/tag/{project-id}' }],
  // Refused, it goes on without cookies; only then told to stop, it keeps that for its new start and stays still.
  stop: [
    {
      kind: 'call',
      calls: [
        ['clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
        ['clarity', 'stop'],
      ],
      again: [['clarity', 'start', {}]],
    },
  ],
  traces: [
    { in: 'cookie', pattern: '^_clck$', days: 365 },
    { in: 'cookie', pattern: '^_clsk$', days: 1 },
    { in: 'session', pattern: '^_cltk$' },
  ],
  signals: ['analytics_storage', 'ad_storage'],
  sources: [
    'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list',
    'https://github.com/microsoft/clarity/blob/master/packages/clarity-js/src/data/metadata.ts',
  ],
} as const satisfies Service;
