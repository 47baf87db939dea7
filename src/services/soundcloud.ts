import type { Service } from './service.js';

/**
 * @see https://developers.soundcloud.com/docs/api/html5-widget
 */
export default {
  name: 'soundcloud',
  category: 'marketing',
  title: 'SoundCloud',
  provider: 'SoundCloud',
  privacy: 'https://soundcloud.com/pages/privacy',
  purposes: ['audio'],
  hosts: ['w.soundcloud.com', 'api-widget.soundcloud.com', '*.sndcdn.com', '*.soundcloud.com'],
  parameters: {
    // Not strict: it is encoded and decides nothing but what the player shows.
    url: {
      pattern: '^https://(api\\.)?soundcloud\\.com/.',
      example: 'https://api.soundcloud.com/tracks/293',
    },
  },
  embed: {
    frame: 'https://w.soundcloud.com/player/?url={url}&auto_play=false',
    allow: 'autoplay',
  },
  sources: ['https://developers.soundcloud.com/docs/api/html5-widget'],
  unverified: 'The host api-widget.soundcloud.com.',
} as const satisfies Service;
