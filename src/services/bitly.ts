import type { Service } from './service.js';

/**
 * @see https://bitly.com/pages/privacy
 */
export default {
  name: 'bitly',
  category: 'functional',
  title: 'Bitly short links',
  provider: 'Bitly',
  privacy: 'https://bitly.com/pages/privacy',
  purposes: [],
  hosts: ['bit.ly', '*.bit.ly', 'bitly.com'],
  parameters: {},
  nothing: 'no-request',
  note: 'A short link asks Bitly only once the visitor follows it, so nothing is held back. Name it in your privacy policy, and mark images or frames whose address is a short link.',
} as const satisfies Service;
