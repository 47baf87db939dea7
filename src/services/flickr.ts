import type { Service } from './service.js';

/**
 * @see https://www.flickr.com/help/privacy
 */
export default {
  name: 'flickr',
  category: 'social',
  title: 'Flickr',
  provider: 'Flickr',
  privacy: 'https://www.flickr.com/help/privacy',
  purposes: ['images'],
  hosts: [
    'embedr.flickr.com',
    'widgets.flickr.com',
    'live.staticflickr.com',
    '*.staticflickr.com',
    'www.flickr.com',
  ],
  parameters: {},
  scripts: [
    { src: 'https://embedr.flickr.com/assets/client-code.js', attributes: { charset: 'utf-8' } },
  ],
  stop: [{ kind: 'reload' }],
  note: 'The photo in the embed code asks Flickr by itself: mark that `<img>` too.',
} as const satisfies Service;
