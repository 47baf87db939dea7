import type { Service } from './service.js';

/**
 * @see https://github.com/heiseonline/shariff
 */
export default {
  name: 'shariff',
  category: 'social',
  title: 'Shariff share buttons',
  provider: 'heise',
  purposes: ['sharing'],
  hosts: [],
  parameters: {},
  nothing: 'no-request',
  note: 'Its buttons are plain links from your own server: no network is asked before the click, so nothing is held back. Keep its script and its counters on your server.',
  sources: ['https://github.com/heiseonline/shariff'],
} as const satisfies Service;
