import type { Service } from './service.js';

/**
 * @see https://docs.usercentrics.com
 */
export default {
  name: 'usercentrics',
  category: 'necessary',
  title: 'Usercentrics',
  provider: 'Usercentrics',
  privacy: 'https://usercentrics.com/privacy-policy/',
  purposes: [],
  hosts: ['web.cmp.usercentrics.eu', 'app.usercentrics.eu', '*.usercentrics.eu'],
  parameters: {},
  nothing: 'manager',
  note: 'It asks for consent itself, and two banners on one page contradict each other: take its script out before you use this one.',
} as const satisfies Service;
