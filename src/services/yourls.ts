import type { Service } from './service.js';

/**
 * @see https://github.com/YOURLS/YOURLS
 */
export default {
  name: 'yourls',
  category: 'functional',
  title: 'YOURLS short links',
  provider: 'YOURLS, on a server of your own',
  purposes: [],
  hosts: [],
  parameters: {},
  nothing: 'no-request',
  note: 'A short link asks its server only once the visitor follows it, so nothing is held back. That server counts clicks: if it does, name it in your privacy policy.',
  sources: ['https://github.com/YOURLS/YOURLS'],
} as const satisfies Service;
