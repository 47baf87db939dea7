import type { Service } from './service.js';

/**
 * With `dnt=1` the player sets no analytics cookies.
 * @see https://help.vimeo.com/hc/en-us/articles/26080940921361
 */
export default {
  name: 'vimeo',
  category: 'marketing',
  title: 'Vimeo',
  provider: 'Vimeo',
  privacy: 'https://vimeo.com/privacy',
  purposes: ['video'],
  hosts: [
    'player.vimeo.com',
    'i.vimeocdn.com',
    'f.vimeocdn.com',
    'fresnel.vimeocdn.com',
    '*.akamaized.net',
    '*.vimeocdn.com',
  ],
  parameters: {
    'video-id': { pattern: '^\\d{5,12}$', example: '123456789' },
    h: { pattern: '^[a-f\\d]{8,12}$', default: '', example: 'abcdef1234' },
  },
  embed: {
    frame: 'https://player.vimeo.com/video/{video-id}?dnt=1{&h}',
    // An unlisted video is at no address that its number alone makes.
    page: 'https://player.vimeo.com/video/{video-id}?dnt=1{&h}',
    allow: 'autoplay; fullscreen; picture-in-picture',
  },
  note: 'An unlisted video needs `h`, the code that follows its number in its address.',
  sources: ['https://help.vimeo.com/hc/en-us/articles/26080940921361'],
} as const satisfies Service;
