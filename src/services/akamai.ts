import type { Service } from './service.js';

/**
 * The network before a site; for its measuring of performance see akamai-mpulse.
 * @see https://www.akamai.com/legal/privacy-statement
 */
export default {
  name: 'akamai',
  category: 'necessary',
  title: 'Akamai',
  provider: 'Akamai',
  privacy: 'https://www.akamai.com/legal/privacy-statement',
  purposes: ['protection'],
  hosts: [],
  parameters: {},
  nothing: 'no-request',
  note: 'It delivers the page itself, so no script of the page can hold it back; what it sets and adds is chosen in its property. For mPulse use akamai-mpulse and switch the injection off there.',
} as const satisfies Service;
