import type { Service } from './service.js';

/**
 * @see https://docs.logrocket.com/reference/cookies
 */
export default {
  name: 'logrocket',
  category: 'analytics',
  title: 'LogRocket',
  provider: 'LogRocket',
  privacy: 'https://logrocket.com/privacy/',
  purposes: ['behaviour', 'performance'],
  hosts: [
    '*.logrocket.io',
    '*.logrocket.com',
    '*.lr-ingest.com',
    '*.lr-in.com',
    '*.lr-in-prod.com',
    '*.lr-intake.com',
    '*.logr-ingest.com',
    '*.intake-lr.com',
    '*.ingest-lr.com',
    '*.lrkt-in.com',
  ],
  parameters: { 'app-id': { pattern: '^[a-z0-9]{6}/[a-z0-9-]+$', example: 'abc123/my-app' } },
  scripts: [
    {
      src: 'https://cdn.logrocket.io/LogRocket.min.js',
      attributes: { crossorigin: 'anonymous' },
    },
  ],
  ready: [['LogRocket.init', '{app-id}']],
  stop: [{ kind: 'reload' }],
  signals: ['analytics_storage'],
  traces: [
    { in: 'cookie', pattern: '^_lr_(uf|hb|tabs)_' },
    { in: 'local', pattern: '^_lr_(uf|hb|tabs)_' },
    { in: 'session', pattern: '^_lr_(uf|hb|tabs)_' },
  ],
  sources: ['https://docs.logrocket.com/reference/cookies'],
} as const satisfies Service;
