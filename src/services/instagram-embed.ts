import type { Service } from './service.js';

/**
 * @see https://developers.facebook.com/docs/instagram-platform/embed-button
 */
export default {
  name: 'instagram-embed',
  category: 'social',
  title: 'Instagram posts',
  provider: 'Meta',
  privacy: 'https://privacycenter.instagram.com/policy',
  purposes: ['posts'],
  hosts: ['www.instagram.com', '*.cdninstagram.com', '*.fbcdn.net', 'connect.facebook.net'],
  parameters: {
    kind: { pattern: '^(p|reel|tv)$', default: 'p', example: 'reel' },
    shortcode: { pattern: '^[\\w-]{5,15}$', default: '', example: 'CxYz123AbCd' },
  },
  scripts: [{ src: 'https://www.instagram.com/embed.js' }],
  stop: [{ kind: 'reload' }],
  embed: {
    frame: 'https://www.instagram.com/{kind}/{shortcode}/embed/',
    page: 'https://www.instagram.com/{kind}/{shortcode}/',
    allow: 'fullscreen',
    aspect: '4 / 5',
  },
  sources: ['https://developers.facebook.com/docs/instagram-platform/embed-button'],
} as const satisfies Service;
