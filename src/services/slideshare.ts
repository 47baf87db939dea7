import type { Service } from './service.js';

/**
 * @see https://www.slideshare.net/privacy
 */
export default {
  name: 'slideshare',
  category: 'social',
  title: 'SlideShare',
  provider: 'Scribd',
  privacy: 'https://www.slideshare.net/privacy',
  purposes: ['publications'],
  hosts: [
    'www.slideshare.net',
    'image.slidesharecdn.com',
    'public.slidesharecdn.com',
    '*.slidesharecdn.com',
  ],
  parameters: { 'slideshow-key': { pattern: '^[A-Za-z\\d]{8,20}$', example: 'abcDEF123' } },
  embed: {
    frame: 'https://www.slideshare.net/slideshow/embed_code/key/{slideshow-key}',
    allow: 'fullscreen',
  },
  note: 'The key is the last part of the address in the embed code that SlideShare gives out.',
  unverified: 'The hosts at slidesharecdn.com.',
} as const satisfies Service;
