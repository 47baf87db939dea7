import type { Service } from './service.js';

/**
 * Messaging, told to store no more than it needs. The classic widget knows none of these calls.
 * @see https://developer.zendesk.com/api-reference/widget-messaging/web/core
 */
export default {
  name: 'zendesk',
  category: 'functional',
  title: 'Zendesk Messaging',
  provider: 'Zendesk',
  privacy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  purposes: ['chat'],
  hosts: [
    'static.zdassets.com',
    'ekr.zdassets.com',
    '*.zendesk.com',
    '*.zdassets.com',
    '*.zopim.com',
  ],
  parameters: {
    key: {
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
    },
  },
  scripts: [
    {
      src: 'https://static.zdassets.com/ekr/snippet.js?key={key}',
      attributes: { id: 'ze-snippet' },
    },
  ],
  ready: [['zE', 'messenger:set', 'cookies', 'functional']],
  stop: [
    {
      kind: 'call',
      calls: [['zE', 'messenger:set', 'cookies', 'none']],
      again: [['zE', 'messenger:set', 'cookies', 'functional']],
    },
    { kind: 'reload' },
  ],
  traces: [
    { in: 'cookie', pattern: '^__zlc(mid|privacy)$', days: 365 },
    { in: 'cookie', pattern: '^zte\\d+$' },
    { in: 'local', pattern: '^(ZD-|__zlcmid$)' },
    { in: 'session', pattern: '^ZD-' },
  ],
  signals: ['functionality_storage'],
  sources: [
    'https://support.zendesk.com/hc/en-us/articles/4408828505754',
    'https://developer.zendesk.com/api-reference/widget-messaging/web/core',
  ],
} as const satisfies Service;
