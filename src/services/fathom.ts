import type { Service } from './service.js';

/**
 * Stopped by the marker that `fathom.blockTrackingForMe` sets, since that function also opens a dialog.
 * @see https://usefathom.com/data
 */
export default {
  name: 'fathom',
  category: 'analytics',
  title: 'Fathom Analytics',
  provider: 'Fathom',
  privacy: 'https://usefathom.com/legal/privacy',
  purposes: ['audience'],
  hosts: ['*.usefathom.com'],
  parameters: { 'site-id': { pattern: '^[A-Z]{8}$', example: 'ABCDEFGH' } },
  scripts: [
    { src: 'https://cdn.usefathom.com/script.js', attributes: { 'data-site': '{site-id}' } },
  ],
  stop: [{ kind: 'flag', local: { blockFathomTracking: 'true' } }],
  signals: ['analytics_storage'],
  traces: [{ in: 'local', pattern: '^blockFathomTracking$', marker: true }],
  sources: ['https://usefathom.com/data'],
  unverified: 'The format of site-id.',
} as const satisfies Service;
