import type { Service } from './service.js';

/**
 * Conversion tracking and remarketing.
 * @see https://developers.google.com/tag-platform/gtagjs/configure
 */
export default {
  name: 'google-ads',
  category: 'marketing',
  title: 'Google Ads',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['conversions', 'advertising'],
  hosts: [
    'www.googletagmanager.com',
    'www.googleadservices.com',
    'googleads.g.doubleclick.net',
    'www.google.com',
    'pagead2.googlesyndication.com',
  ],
  parameters: { 'conversion-id': { pattern: '^AW-\\d{8,12}$', example: 'AW-123456789' } },
  globals: { dataLayer: [] },
  queues: [
    {
      name: 'gtag',
      pushes: 'arguments',
      onto: 'dataLayer',
    },
  ],
  calls: [
    ['gtag', 'js', '{now}'],
    ['gtag', 'config', '{conversion-id}'],
  ],
  scripts: [
    { src: 'https://www.googletagmanager.com/gtag/js?id={conversion-id}{&l}', once: 'gtag' },
  ],
  stop: [{ kind: 'reload' }],
  traces: [
    { in: 'cookie', pattern: '^_gcl_(au|aw|dc|gb|gs)$' },
    { in: 'cookie', pattern: '^_gac_', days: 90 },
    { in: 'cookie', pattern: '^FPGCL(AW|GB|DC|GS)$' },
    { in: 'cookie', pattern: '^FPAU$' },
    { in: 'local', pattern: '^_gcl_ls$' },
  ],
  consentMode: true,
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  note: "The page itself reports a conversion, with gtag('event', 'conversion', { send_to: 'AW-123456789/label' }).",
  sources: [
    'https://developers.google.com/tag-platform/security/concepts/cookies',
    'https://developers.google.com/analytics/devguides/collection/gtagjs/cookie-usage',
  ],
} as const satisfies Service;
