import type { Service } from './service.js';

/**
 * @see https://knowledge.joomag.com/en/articles/15538948-manage-privacy-settings-of-the-publication-collection
 */
export default {
  name: 'joomag',
  category: 'functional',
  title: 'Joomag',
  provider: 'Joomag',
  purposes: ['publications'],
  hosts: ['view.joomag.com', 'static.joomag.com', '*.joomag.com'],
  parameters: {
    slug: { pattern: '^[a-z\\d-]+$', example: 'my-magazine' },
    'publication-id': { pattern: '^\\d{16,22}$', example: '0958980001590512387' },
  },
  embed: {
    frame: 'https://view.joomag.com/{slug}/{publication-id}?e=1',
    page: 'https://view.joomag.com/{slug}/{publication-id}',
    allow: 'fullscreen',
  },
  unverified: 'The address of the frame and the host static.joomag.com, seen on public pages only.',
} as const satisfies Service;
