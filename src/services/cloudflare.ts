import type { Service } from './service.js';

/**
 * The network before a site; for its page counter see cloudflare-web-analytics.
 * @see https://developers.cloudflare.com/turnstile/get-started/pre-clearance
 */
export default {
  name: 'cloudflare',
  category: 'necessary',
  title: 'Cloudflare',
  provider: 'Cloudflare',
  privacy: 'https://www.cloudflare.com/privacypolicy/',
  purposes: ['protection'],
  hosts: [],
  parameters: {},
  nothing: 'no-request',
  note: 'It delivers the page itself, so no script of the page can hold it back; what it sets and adds is chosen in its dashboard. For Web Analytics use cloudflare-web-analytics and switch the automatic setup off there.',
  sources: ['https://developers.cloudflare.com/turnstile/get-started/pre-clearance'],
} as const satisfies Service;
