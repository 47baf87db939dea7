import type { Service } from './service.js';

/**
 * The script is for pages that open Calendly in a popup or have its own markup.
 * @see https://developer.calendly.com/api-docs/overview/embedding/getting-started
 */
export default {
  name: 'calendly',
  category: 'functional',
  title: 'Calendly',
  provider: 'Calendly',
  privacy: 'https://calendly.com/legal/privacy-notice',
  purposes: ['meetings'],
  hosts: ['assets.calendly.com', 'calendly.com', '*.calendly.com'],
  parameters: {
    url: {
      pattern: '^https://calendly\\.com(/[\\w-]+){1,3}(\\?[\\w=&%-]*)?$',
      strict: true,
      default: '',
      example: 'https://calendly.com/acme/30min',
    },
  },
  scripts: [{ src: 'https://assets.calendly.com/assets/external/widget.js' }],
  stop: [
    {
      kind: 'remove',
      elements: '.calendly-inline-widget iframe,.calendly-overlay,.calendly-badge-widget',
    },
  ],
  embed: { frame: '{url}', page: '{url}', aspect: '4 / 5' },
  note: 'A popup or a badge also needs Calendly’s style sheet, which is theirs too: keep a copy on your server.',
  sources: [
    'https://developer.calendly.com/api-docs/overview/embedding/getting-started',
    'https://developer.calendly.com/api-docs/overview/embedding/recipes',
  ],
} as const satisfies Service;
