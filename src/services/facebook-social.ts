import type { Service } from './service.js';

/**
 * The element `#fb-root` is made by the script itself.
 * @see https://developers.facebook.com/docs/plugins
 */
export default {
  name: 'facebook-social',
  category: 'social',
  title: 'Facebook social plugins',
  provider: 'Meta',
  privacy: 'https://www.facebook.com/privacy/policy',
  purposes: ['posts', 'sharing', 'comments'],
  hosts: ['connect.facebook.net', 'www.facebook.com', '*.fbcdn.net', '*.fbsbx.com'],
  parameters: {
    locale: { pattern: '^[a-z]{2}_[A-Z]{2}$', default: 'en_US', example: 'de_DE' },
    version: { pattern: '^v\\d+\\.\\d$', default: 'v21.0', example: 'v22.0' },
    'app-id': { pattern: '^\\d{10,20}$', default: '', example: '1234567890' },
    plugin: { pattern: '^(post|video|page)$', default: 'post', example: 'video' },
    // Not strict: it is encoded and decides nothing but what the frame shows.
    href: {
      pattern: '^https://www\\.facebook\\.com/.',
      default: '',
      example: 'https://www.facebook.com/20531316728/posts/10154009990506729/',
    },
  },
  scripts: [
    {
      src: 'https://connect.facebook.net/{locale}/sdk.js#xfbml=1&version={version}&appId={app-id}',
      attributes: { crossorigin: 'anonymous' },
    },
  ],
  stop: [{ kind: 'reload' }],
  embed: {
    frame: 'https://www.facebook.com/plugins/{plugin}.php?href={href}',
    allow: 'encrypted-media; fullscreen; picture-in-picture',
    aspect: '1 / 1',
  },
  sources: ['https://developers.facebook.com/docs/plugins/embedded-posts'],
} as const satisfies Service;
