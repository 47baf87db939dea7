import type { Service } from './service.js';

/**
 * @see https://developer.spotify.com/documentation/embeds
 */
export default {
  name: 'spotify',
  category: 'marketing',
  title: 'Spotify',
  provider: 'Spotify',
  privacy: 'https://www.spotify.com/legal/privacy-policy/',
  purposes: ['audio'],
  hosts: [
    'open.spotify.com',
    'open.spotifycdn.com',
    'embed-cdn.spotifycdn.com',
    'i.scdn.co',
    'apresolve.spotify.com',
    '*.spotifycdn.com',
    '*.scdn.co',
  ],
  parameters: {
    type: {
      pattern: '^(track|album|playlist|artist|show|episode)$',
      default: 'track',
      example: 'episode',
    },
    'spotify-id': { pattern: '^[A-Za-z\\d]{22}$', example: '4cOdK2wGLETKBW3PvgPWqT' },
  },
  embed: {
    frame: 'https://open.spotify.com/embed/{type}/{spotify-id}',
    page: 'https://open.spotify.com/{type}/{spotify-id}',
    allow: 'autoplay; clipboard-write; encrypted-media; fullscreen; picture-in-picture',
  },
  sources: ['https://developer.spotify.com/documentation/embeds/tutorials/using-the-oembed-api'],
} as const satisfies Service;
