import type { Service } from './service.js';

/**
 * @see https://www.ivanti.com
 */
export default {
  name: 'ivanti',
  category: 'functional',
  title: 'Ivanti',
  provider: 'Ivanti',
  purposes: [],
  hosts: ['*.ivanti.com'],
  parameters: {},
  nothing: 'no-request',
  note: 'It manages devices and IT services inside companies. Should there be something of it in your page, such as a portal in a frame, mark that.',
  unverified: 'That it has no tag for websites: none was found.',
} as const satisfies Service;
