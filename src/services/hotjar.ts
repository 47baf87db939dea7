import type { Service } from './service.js';

/**
 * @see https://www.npmjs.com/package/@hotjar/browser
 */
export default {
  name: 'hotjar',
  category: 'analytics',
  title: 'Hotjar',
  provider: 'Contentsquare',
  privacy: 'https://www.hotjar.com/legal/policies/privacy/',
  purposes: ['behaviour'],
  hosts: ['*.hotjar.com', '*.hotjar.io', '*.contentsquare.net'],
  parameters: {
    'site-id': { pattern: '^\\d{4,9}$', example: '1016800' },
    'snippet-version': { pattern: '^\\d+$', default: '6', example: '6' },
  },
  globals: { _hjSettings: { hjid: '{#site-id}', hjsv: '{#snippet-version}' } },
  queues: [{ name: 'hj', pushes: 'arguments' }],
  scripts: [{ src: 'https://static.hotjar.com/c/hotjar-{site-id}.js?sv={snippet-version}' }],
  stop: [{ kind: 'reload' }],
  signals: ['analytics_storage'],
  traces: [
    { in: 'cookie', pattern: '^_hj(ClosedSurveyInvites|DonePolls|MinimizedPolls)$', days: 365 },
    { in: 'cookie', pattern: '^_hj' },
    { in: 'cookie', pattern: '^hj(_visitor|ClosedSurveyInvites)$' },
    { in: 'local', pattern: '^_hj' },
    { in: 'session', pattern: '^(_hj|hjViewportId$)' },
  ],
  sources: ['https://docs.contentsquare.com/en/web/cookies/'],
} as const satisfies Service;
