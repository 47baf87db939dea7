import type { Service } from './service.js';

/**
 * @see https://plausible.io/docs/excluding-localstorage
 */
export default {
  name: 'plausible',
  category: 'analytics',
  title: 'Plausible Analytics',
  provider: 'Plausible',
  privacy: 'https://plausible.io/privacy',
  purposes: ['audience'],
  hosts: ['plausible.io'],
  parameters: {
    'script-id': { pattern: '^[A-Za-z0-9_-]{10,40}$', example: 'AbCdEfGhIjKlMnOpQrStU' },
  },
  queues: [{ name: 'plausible', pushes: 'arguments', properties: { o: {} } }],
  scripts: [{ src: 'https://plausible.io/js/pa-{script-id}.js' }],
  stop: [{ kind: 'flag', local: { plausible_ignore: 'true' } }],
  signals: ['analytics_storage'],
  traces: [{ in: 'local', pattern: '^plausible_ignore$', marker: true }],
  note: 'The script ID is what stands between pa- and .js in the snippet of the dashboard.',
  sources: ['https://plausible.io/docs/excluding-localstorage'],
} as const satisfies Service;
