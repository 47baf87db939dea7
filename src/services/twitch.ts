import type { Service } from './service.js';

/**
 * @see https://dev.twitch.tv/docs/embed/video-and-clips
 */
export default {
  name: 'twitch',
  category: 'marketing',
  title: 'Twitch',
  provider: 'Twitch',
  privacy: 'https://www.twitch.tv/p/legal/privacy-notice/',
  purposes: ['video'],
  hosts: ['player.twitch.tv', 'embed.twitch.tv', '*.twitch.tv', '*.ttvnw.net', '*.jtvnw.net'],
  parameters: {
    parent: { pattern: '^([a-z\\d-]+\\.)*[a-z\\d-]+$', example: 'www.example.com' },
    channel: { pattern: '^\\w{3,25}$', default: '', example: 'twitch' },
    video: { pattern: '^v?\\d+$', default: '', example: '2064229582' },
  },
  embed: {
    frame: 'https://player.twitch.tv/?parent={parent}&autoplay=false{&channel}{&video}',
    allow: 'autoplay; fullscreen',
  },
  note: 'Give either `channel` or `video`, and as `parent` the host name of your page: elsewhere Twitch shows nothing.',
  sources: ['https://dev.twitch.tv/docs/embed/video-and-clips'],
} as const satisfies Service;
