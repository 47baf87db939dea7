import type { Service } from './service.js';

/**
 * @see https://support.google.com/webmasters/answer/9008080
 */
export default {
  name: 'google-search-console',
  category: 'necessary',
  title: 'Google Search Console',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: [],
  hosts: [],
  parameters: {},
  nothing: 'no-request',
  note: "Google looks for the proof that the site is yours by itself: a meta tag, a file or a DNS entry makes no visitor's browser ask or keep anything, so nobody has to be asked.",
  unverified: 'That no way of verification makes a request: from general knowledge, not looked up.',
} as const satisfies Service;
