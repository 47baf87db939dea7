import type { Service } from './service.js';

/**
 * @see https://help.hootsuite.com/hc/en-us/articles/204586030-Work-with-links
 */
export default {
  name: 'hootsuite',
  category: 'social',
  title: 'Hootsuite',
  provider: 'Hootsuite',
  purposes: [],
  hosts: ['*.hootsuite.com', 'ow.ly'],
  parameters: {},
  nothing: 'no-request',
  note: 'It publishes posts elsewhere, and its ow.ly links ask it only once the visitor follows them, so nothing is held back. Should there be something of it in your page, mark that.',
  sources: ['https://help.hootsuite.com/hc/en-us/articles/204586030-Work-with-links'],
  unverified: 'That it has no tag for websites: none was found.',
} as const satisfies Service;
