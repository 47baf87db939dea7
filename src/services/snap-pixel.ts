import type { Service } from './service.js';

/**
 * @see https://businesshelp.snapchat.com/s/article/snap-pixel-about
 */
export default {
  name: 'snap-pixel',
  category: 'marketing',
  title: 'Snap Pixel',
  provider: 'Snap',
  privacy: 'https://values.snap.com/privacy/privacy-policy',
  purposes: ['conversions', 'advertising'],
  hosts: ['sc-static.net', 'tr.snapchat.com', 'pixel.tapad.com'],
  parameters: {
    'pixel-id': {
      pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
      example: '00000000-0000-4000-8000-000000000000',
    },
  },
  queues: [{ name: 'snaptr', pushes: 'arguments', keeps: 'queue', handler: 'handleRequest' }],
  calls: [
    ['snaptr', 'init', '{pixel-id}'],
    ['snaptr', 'track', 'PAGE_VIEW'],
  ],
  scripts: [{ src: 'https://sc-static.net/scevent.min.js' }],
  stop: [{ kind: 'reload' }],
  traces: [
    { in: 'cookie', pattern: '^_(scid(_r)?|sctr|schn)$' },
    { in: 'cookie', pattern: '^sc_at$' },
    { in: 'local', pattern: '^u_sc[ls]id(_r)?$' },
    { in: 'session', pattern: '^u_scsid(_r)?$' },
  ],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
} as const satisfies Service;
