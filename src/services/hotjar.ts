import type { Service } from './service.js';

/**
 * Hotjar recordings and heat maps.
 * @see https://www.npmjs.com/package/@hotjar/browser
 */
export default {
  name: 'hotjar',
  category: 'analytics',
  parameters: {
    'site-id': { pattern: '^\\d{4,9}$' },
    'snippet-version': { pattern: '^\\d+$', default: '6' },
  },
  globals: { _hjSettings: { hjid: '{#site-id}', hjsv: '{#snippet-version}' } },
  queues: [{ name: 'hj', pushes: 'arguments' }],
  scripts: ['https://static.hotjar.com/c/hotjar-{site-id}.js?sv={snippet-version}'],
} as const satisfies Service;
