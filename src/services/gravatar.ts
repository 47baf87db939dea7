import type { Service } from './service.js';

/**
 * @see https://docs.gravatar.com/sdk/images
 */
export default {
  name: 'gravatar',
  category: 'functional',
  title: 'Gravatar',
  provider: 'Automattic',
  privacy: 'https://automattic.com/privacy/',
  purposes: ['images'],
  hosts: ['gravatar.com', 'www.gravatar.com', 'secure.gravatar.com', '*.gravatar.com'],
  parameters: {},
  nothing: 'markup',
  note: 'Mark each `<img>`, or let your server fetch the images: the hash in their addresses, made from an e-mail address, is personal data.',
  sources: ['https://docs.gravatar.com/sdk/images'],
} as const satisfies Service;
