import type { Service } from './service.js';

/**
 * Its image for pages without JavaScript is left out: it asks nobody.
 * @see https://help.pinterest.com/en/business/article/install-the-pinterest-tag
 */
export default {
  name: 'pinterest-tag',
  category: 'marketing',
  title: 'Pinterest Tag',
  provider: 'Pinterest',
  privacy: 'https://policy.pinterest.com/privacy-policy',
  purposes: ['conversions', 'advertising'],
  hosts: ['s.pinimg.com', 'ct.pinterest.com'],
  parameters: { 'tag-id': { pattern: '^\\d{10,16}$', example: '2612345678901' } },
  queues: [{ name: 'pintrk', pushes: 'array', keeps: 'queue', properties: { version: '3.0' } }],
  calls: [
    ['pintrk', 'load', '{tag-id}'],
    ['pintrk', 'page'],
  ],
  scripts: [{ src: 'https://s.pinimg.com/ct/core.js' }],
  stop: [
    {
      kind: 'call',
      calls: [['pintrk', 'setconsent', false]],
      again: [['pintrk', 'setconsent', true]],
    },
  ],
  traces: [
    { in: 'cookie', pattern: '^_(pin_unauth|(derived_)?epik|routing_id)$' },
    { in: 'cookie', pattern: '^_pinterest_ct(_rt|_mw)?$' },
  ],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  sources: ['https://help.pinterest.com/en/business/article/pinterest-tag-parameters-and-cookies'],
} as const satisfies Service;
