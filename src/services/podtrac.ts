import type { Service } from './service.js';

/**
 * @see https://www.podtrac.com/manual-feed-edit
 */
export default {
  name: 'podtrac',
  category: 'analytics',
  title: 'Podtrac',
  provider: 'Podtrac',
  purposes: ['audience'],
  hosts: ['www.podtrac.com', 'dts.podtrac.com', 'play.podtrac.com'],
  parameters: {},
  nothing: 'markup',
  note: 'It counts by an address put before that of an audio file: mark the `<audio>` or `<source>`, or write the address of the file itself, which follows the prefix.',
  sources: ['https://www.podtrac.com/manual-feed-edit'],
  unverified: 'The host play.podtrac.com.',
} as const satisfies Service;
