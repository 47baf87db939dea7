import type { Service } from './service.js';

/**
 * @see https://business.reddithelp.com/s/article/reddit-pixel
 */
export default {
  name: 'reddit-pixel',
  category: 'marketing',
  title: 'Reddit Pixel',
  provider: 'Reddit',
  privacy: 'https://www.reddit.com/policies/privacy-policy',
  purposes: ['conversions', 'advertising'],
  hosts: ['www.redditstatic.com', 'alb.reddit.com', 'pixel-config.reddit.com'],
  parameters: { 'pixel-id': { pattern: '^(t2|a2)_[a-z0-9]+$', example: 'a2_abcdef123' } },
  queues: [{ name: 'rdt', pushes: 'arguments', keeps: 'callQueue', handler: 'sendEvent' }],
  calls: [
    ['rdt', 'init', '{pixel-id}'],
    ['rdt', 'track', 'PageVisit'],
  ],
  scripts: [{ src: 'https://www.redditstatic.com/ads/pixel.js' }],
  stop: [{ kind: 'reload' }],
  traces: [{ in: 'cookie', pattern: '^_rdt_(uuid|cid|em)$' }],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
} as const satisfies Service;
