import type { Service } from './service.js';

/**
 * @see https://developers.google.com/youtube/player_parameters
 */
export default {
  name: 'youtube',
  category: 'marketing',
  title: 'YouTube',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['video', 'advertising'],
  hosts: [
    'www.youtube-nocookie.com',
    'www.youtube.com',
    'i.ytimg.com',
    'img.youtube.com',
    'yt3.ggpht.com',
    '*.googlevideo.com',
    'googleads.g.doubleclick.net',
    'static.doubleclick.net',
    'www.google.com',
    'fonts.gstatic.com',
    'jnn-pa.googleapis.com',
  ],
  parameters: {
    'video-id': { pattern: '^[\\w-]{11}$', example: 'dQw4w9WgXcQ' },
    list: { pattern: '^[\\w-]{13,42}$', default: '', example: 'PL0123456789abcdef' },
    start: { pattern: '^\\d+$', default: '', example: '90' },
  },
  embed: {
    frame: 'https://www.youtube-nocookie.com/embed/{video-id}?{&list}{&start}',
    page: 'https://www.youtube.com/watch?v={video-id}{&list}',
    allow: 'accelerometer; autoplay; encrypted-media; fullscreen; gyroscope; picture-in-picture',
  },
  note: 'A playlist is shown with `video-id="videoseries"` and `list`. The privacy-enhanced player is used, which still asks Google and stores data of its own.',
  sources: [
    'https://developers.google.com/youtube/player_parameters',
    'https://www.youtube.com/howyoutubeworks/privacy/',
  ],
  unverified: 'The hosts yt3.ggpht.com and jnn-pa.googleapis.com.',
} as const satisfies Service;
