import type { Service } from './service.js';

/**
 * Its image for pages without JavaScript is left out: it asks nobody.
 * @see https://developers.facebook.com/docs/meta-pixel/implementation/gdpr
 */
export default {
  name: 'meta-pixel',
  category: 'marketing',
  title: 'Meta Pixel',
  provider: 'Meta',
  privacy: 'https://www.facebook.com/privacy/policy',
  purposes: ['conversions', 'advertising'],
  hosts: ['connect.facebook.net', 'www.facebook.com', 'facebook.com', 'pixel.facebook.com'],
  parameters: { 'pixel-id': { pattern: '^\\d{10,20}$', example: '123456789012345' } },
  queues: [
    {
      name: 'fbq',
      pushes: 'arguments',
      keeps: 'queue',
      handler: 'callMethod',
      properties: { push: '{@fbq}', loaded: true, version: '2.0' },
    },
  ],
  // Another name of the same queue, so it comes second.
  globals: { _fbq: '{@fbq}' },
  calls: [
    ['fbq', 'init', '{pixel-id}'],
    ['fbq', 'track', 'PageView'],
  ],
  scripts: [{ src: 'https://connect.facebook.net/en_US/fbevents.js' }],
  stop: [
    {
      kind: 'call',
      calls: [['fbq', 'consent', 'revoke']],
      again: [['fbq', 'consent', 'grant']],
    },
  ],
  traces: [
    { in: 'cookie', pattern: '^_fbp$', days: 90 },
    { in: 'cookie', pattern: '^_fbc$' },
    { in: 'local', pattern: '^lastExternalReferrer(Time)?$' },
  ],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  note: "Meta's Conversions API sends from the server, whatever the visitor answered here.",
  sources: [
    'https://www.facebook.com/policies/cookies',
    'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc/',
  ],
} as const satisfies Service;
