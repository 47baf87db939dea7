import type { Service } from './service.js';

/**
 * Its address carries the time, rounded to five minutes, so Drift's own snippet makes it.
 * @see https://devdocs.drift.com/docs/using-a-drift-facade-with-a-cookie-manager
 */
export default {
  name: 'drift',
  category: 'functional',
  title: 'Drift',
  provider: 'Salesloft',
  privacy: 'https://www.salesloft.com/legal/privacy-notice',
  purposes: ['chat'],
  hosts: ['js.driftt.com', '*.drift.com', '*.driftt.com', '*.driftapi.com'],
  parameters: { 'embed-id': { pattern: '^[a-z0-9]{12}$', example: 'abcdef123456' } },
  calls: [['drift.load', '{embed-id}']],
  stop: [
    {
      kind: 'call',
      calls: [['drift.api.widget.hide']],
      again: [['drift.api.widget.show']],
    },
    { kind: 'reload' },
  ],
  traces: [
    { in: 'cookie', pattern: '^driftt?_' },
    { in: 'cookie', pattern: '^DFTT_' },
    { in: 'local', pattern: '^(DRIFT|driftt?)_' },
  ],
  signals: ['functionality_storage'],
  note: 'Leave Drift’s snippet in the page, but without its last line, which calls drift.load: that is done once the visitor agreed.',
  unverified: 'The names of what it stores, and whether Drift is still offered.',
} as const satisfies Service;
