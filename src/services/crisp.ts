import type { Service } from './service.js';

/**
 * @see https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/
 */
export default {
  name: 'crisp',
  category: 'functional',
  title: 'Crisp',
  provider: 'Crisp IM',
  privacy: 'https://crisp.chat/en/privacy/',
  purposes: ['chat'],
  hosts: ['client.crisp.chat', 'settings.crisp.chat', 'storage.crisp.chat', '*.crisp.chat'],
  parameters: {
    'website-id': {
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
    },
  },
  globals: { $crisp: [], CRISP_WEBSITE_ID: '{website-id}' },
  scripts: [{ src: 'https://client.crisp.chat/l.js' }],
  stop: [
    {
      kind: 'call',
      calls: [
        ['$crisp.push', ['do', 'session:reset']],
        ['$crisp.push', ['do', 'chat:hide']],
      ],
      again: [['$crisp.push', ['do', 'chat:show']]],
    },
    { kind: 'reload' },
  ],
  traces: [
    { in: 'cookie', pattern: '^crisp-client(/|%2F)', days: 180 },
    { in: 'local', pattern: '^crisp-client' },
  ],
  signals: ['functionality_storage'],
  sources: [
    'https://help.crisp.chat/en/article/crisp-cookie-policy-1147xor/',
    'https://docs.crisp.chat/guides/chatbox-sdks/web-sdk/dollar-crisp/',
    'https://help.crisp.chat/en/article/how-to-reset-a-crisp-conversation-when-users-log-out-u2vkei/',
  ],
} as const satisfies Service;
