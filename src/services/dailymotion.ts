import type { Service } from './service.js';

/**
 * @see https://developers.dailymotion.com/docs/iframe-web
 */
export default {
  name: 'dailymotion',
  category: 'marketing',
  title: 'Dailymotion',
  provider: 'Dailymotion',
  privacy: 'https://legal.dailymotion.com/privacy-policy',
  purposes: ['video', 'advertising'],
  hosts: ['www.dailymotion.com', 'geo.dailymotion.com', 'api.dailymotion.com', '*.dmcdn.net'],
  parameters: {
    'player-id': { pattern: '^[a-z\\d]{4,8}$', example: 'x1a2b' },
    'video-id': { pattern: '^[A-Za-z\\d]{5,25}$', example: 'x84sh87' },
  },
  embed: {
    frame: 'https://geo.dailymotion.com/player/{player-id}.html?video={video-id}',
    page: 'https://www.dailymotion.com/video/{video-id}',
    allow: 'autoplay; fullscreen; picture-in-picture; web-share',
  },
  note: 'The player ID comes from the Dailymotion Studio; a player without one may stay blank.',
  sources: [
    'https://developers.dailymotion.com/docs/iframe-web',
    'https://developers.dailymotion.com/docs/create-a-player',
    'https://developers.dailymotion.com/changelog/api-player-id-required-in-embed-urls',
  ],
} as const satisfies Service;
