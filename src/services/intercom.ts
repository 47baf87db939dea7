import type { Service } from './service.js';

/**
 * It boots on its own with `intercomSettings`.
 * @see https://developers.intercom.com/installing-intercom/web/methods
 */
export default {
  name: 'intercom',
  category: 'functional',
  title: 'Intercom Messenger',
  provider: 'Intercom',
  privacy: 'https://www.intercom.com/legal/privacy',
  purposes: ['chat'],
  hosts: [
    'widget.intercom.io',
    'js.intercomcdn.com',
    'api-iam.intercom.io',
    'api-iam.eu.intercom.io',
    'api-iam.au.intercom.io',
    'nexus-websocket-a.intercom.io',
    '*.intercomcdn.com',
    '*.intercomassets.com',
  ],
  parameters: {
    'app-id': { pattern: '^[a-z0-9]{6,10}$', example: 'abc12345' },
    'api-base': {
      pattern: '^https://api-iam(\\.(eu|au))?\\.intercom\\.io$',
      strict: true,
      default: 'https://api-iam.intercom.io',
      example: 'https://api-iam.eu.intercom.io',
    },
  },
  globals: { intercomSettings: { app_id: '{app-id}', api_base: '{api-base}' } },
  queues: [{ name: 'Intercom', pushes: 'arguments' }],
  scripts: [{ src: 'https://widget.intercom.io/widget/{app-id}' }],
  stop: [
    {
      kind: 'call',
      calls: [['Intercom', 'shutdown']],
      again: [['Intercom', 'boot', '{@intercomSettings}']],
    },
  ],
  traces: [
    { in: 'cookie', pattern: '^intercom-(device-)?id-[a-z0-9]+$', days: 270 },
    { in: 'cookie', pattern: '^intercom-session-[a-z0-9]+$', days: 7 },
    { in: 'local', pattern: '^intercom\\.intercom-state-[a-z0-9]+$' },
  ],
  signals: ['functionality_storage'],
  note: 'What Intercom is to know about a person who is logged in, tell it by Intercom("update", …) once the visitor agreed.',
  sources: [
    'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
    'https://developers.intercom.com/installing-intercom/web/methods',
  ],
  unverified: 'The entry intercom.intercom-state and the host of its socket.',
} as const satisfies Service;
