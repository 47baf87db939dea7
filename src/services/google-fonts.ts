import type { Service } from './service.js';

/**
 * @see https://developers.google.com/fonts/faq/privacy
 */
export default {
  name: 'google-fonts',
  category: 'functional',
  title: 'Google Fonts',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['fonts'],
  hosts: ['fonts.googleapis.com', 'fonts.gstatic.com', 'ajax.googleapis.com'],
  parameters: {},
  nothing: 'markup',
  note: 'Mark the `<link>`, or better host the fonts yourself. An `@import` in a style sheet and hints such as `preconnect` can only be taken out.',
} as const satisfies Service;
