import type { Service } from './service.js';

/**
 * @see https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin
 */
export default {
  name: 'linkedin-share',
  category: 'social',
  title: 'LinkedIn plugins and posts',
  provider: 'LinkedIn',
  privacy: 'https://www.linkedin.com/legal/privacy-policy',
  purposes: ['sharing', 'posts'],
  hosts: ['platform.linkedin.com', 'www.linkedin.com', 'static.licdn.com', 'media.licdn.com'],
  parameters: {
    urn: {
      pattern: '^urn:li:(share|ugcPost|activity):\\d+$',
      default: '',
      example: 'urn:li:share:1234567890',
    },
  },
  scripts: [{ src: 'https://platform.linkedin.com/in.js' }],
  stop: [{ kind: 'reload' }],
  embed: {
    frame: 'https://www.linkedin.com/embed/feed/update/{urn}',
    page: 'https://www.linkedin.com/feed/update/{urn}',
    allow: 'fullscreen',
    aspect: '4 / 5',
  },
  note: 'The script is for share and follow buttons, whose language cannot be chosen here; a post is shown without it, and a plain link to LinkedIn shares without any consent.',
  sources: [
    'https://learn.microsoft.com/en-us/linkedin/consumer/integrations/self-serve/plugins/share-plugin',
  ],
} as const satisfies Service;
