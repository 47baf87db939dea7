import type { Service } from './service.js';

/**
 * @see https://developers.tiktok.com/doc/embed-player/
 */
export default {
  name: 'tiktok-embed',
  category: 'social',
  title: 'TikTok videos',
  provider: 'TikTok',
  privacy: 'https://www.tiktok.com/legal/privacy-policy',
  purposes: ['video'],
  hosts: [
    'www.tiktok.com',
    '*.tiktokcdn.com',
    '*.tiktokcdn-eu.com',
    '*.ttwstatic.com',
    '*.tiktokv.com',
    'mon-va.byteoversea.com',
  ],
  parameters: {
    'post-id': { pattern: '^\\d{15,22}$', default: '', example: '6718335390845095173' },
  },
  scripts: [{ src: 'https://www.tiktok.com/embed.js' }],
  stop: [{ kind: 'reload' }],
  embed: {
    frame: 'https://www.tiktok.com/player/v1/{post-id}',
    allow: 'fullscreen',
    aspect: '9 / 16',
  },
  note: 'The script is for the older embed code, which TikTok is about to replace by the player.',
  sources: [
    'https://developers.tiktok.com/doc/embed-player/',
    'https://developers.tiktok.com/doc/embed-videos/',
  ],
} as const satisfies Service;
