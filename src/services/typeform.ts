import type { Service } from './service.js';

/**
 * The script is for pages with Typeform's own markup, such as `data-tf-popup`.
 * @see https://www.npmjs.com/package/@typeform/embed
 */
export default {
  name: 'typeform',
  category: 'functional',
  title: 'Typeform',
  provider: 'Typeform',
  privacy: 'https://admin.typeform.com/to/dwk6gt/',
  purposes: ['forms'],
  hosts: [
    'embed.typeform.com',
    'form.typeform.com',
    'api.typeform.com',
    '*.typeform.com',
    '*.typeform.eu',
  ],
  parameters: {
    'form-id': { pattern: '^[A-Za-z0-9]{6,12}$', default: '', example: 'AbCdEf' },
    domain: {
      pattern: '^form\\.typeform\\.(com|eu)$',
      strict: true,
      default: 'form.typeform.com',
      example: 'form.typeform.eu',
    },
  },
  scripts: [{ src: 'https://embed.typeform.com/next/embed.js' }],
  stop: [
    { kind: 'remove', elements: '[class^="tf-v1-"]' },
    { kind: 'call', calls: [], again: [['tf.reload']] },
  ],
  embed: {
    frame: 'https://{domain}/to/{form-id}?disable-tracking=true',
    page: 'https://{domain}/to/{form-id}',
    allow: 'microphone; camera',
    aspect: '4 / 5',
  },
  note: 'In Typeform’s own markup, data-tf-disable-tracking switches its tracking off.',
  sources: ['https://www.npmjs.com/package/@typeform/embed'],
} as const satisfies Service;
