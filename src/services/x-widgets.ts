import type { Service } from './service.js';

/**
 * @see https://docs.x.com/x-for-websites/javascript-api/guides/set-up-x-for-websites
 */
export default {
  name: 'x-widgets',
  category: 'social',
  title: 'X (Twitter) posts and buttons',
  provider: 'X',
  privacy: 'https://x.com/en/privacy',
  purposes: ['posts', 'sharing', 'advertising'],
  hosts: [
    'platform.twitter.com',
    'syndication.twitter.com',
    'cdn.syndication.twimg.com',
    'pbs.twimg.com',
    'abs.twimg.com',
    'video.twimg.com',
    'twitter.com',
    'x.com',
    't.co',
  ],
  parameters: {
    'post-id': { pattern: '^\\d{5,20}$', default: '', example: '1234567890123456789' },
  },
  scripts: [{ src: 'https://platform.twitter.com/widgets.js', attributes: { charset: 'utf-8' } }],
  stop: [{ kind: 'reload' }],
  embed: {
    frame: 'https://platform.twitter.com/embed/Tweet.html?id={post-id}&dnt=true',
    page: 'https://x.com/i/status/{post-id}',
    allow: 'fullscreen',
    aspect: '1 / 1',
  },
  note: 'With `<meta name="twitter:dnt" content="on">` X does not personalise by visits to your site.',
  sources: [
    'https://docs.x.com/x-for-websites/javascript-api/guides/set-up-x-for-websites',
    'https://docs.x.com/x-for-websites/webpage-properties',
  ],
} as const satisfies Service;
