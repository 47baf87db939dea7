import type { Service } from './service.js';

/** A service that the site owner describes: any script, in the category that its element names. */
export default {
  name: 'custom',
  category: '',
  title: 'Custom',
  provider: 'Custom',
  purposes: [],
  hosts: [],
  parameters: {
    src: {
      pattern: '^(https:/)?/[^\\s]+$',
      strict: true,
      example: 'https://stats.acme.example/s.js',
    },
    integrity: { pattern: '^sha(256|384|512)-', default: '', example: 'sha256-abc' },
    crossorigin: { pattern: '^(anonymous|use-credentials)$', default: '', example: 'anonymous' },
  },
  scripts: [
    { src: '{src}', attributes: { integrity: '{integrity}', crossorigin: '{crossorigin}' } },
  ],
  stop: [{ kind: 'reload' }],
} as const satisfies Service;
