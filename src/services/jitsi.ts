import type { Service } from './service.js';

/**
 * The script is for pages that make the meeting themselves, with `JitsiMeetExternalAPI`.
 * @see https://jitsi.github.io/handbook/docs/dev-guide/dev-guide-iframe
 */
export default {
  name: 'jitsi',
  category: 'functional',
  title: 'Jitsi Meet',
  provider: '8x8',
  privacy: 'https://jitsi.org/security/',
  purposes: ['meetings'],
  hosts: ['meet.jit.si', '8x8.vc', '*.jitsi.net'],
  parameters: {
    domain: {
      pattern: '^([a-z0-9-]+\\.)+[a-z]{2,}$',
      strict: true,
      default: 'meet.jit.si',
      example: 'meet.example.com',
    },
    'room-name': { pattern: '^[^\\s/?#]+$', default: '', example: 'my-room' },
  },
  scripts: [{ src: 'https://{domain}/external_api.js' }],
  stop: [{ kind: 'remove', elements: 'iframe[id^="jitsiConferenceFrame"]' }],
  embed: {
    frame: 'https://{domain}/{room-name}#config.disableThirdPartyRequests=true',
    page: 'https://{domain}/{room-name}',
    allow: 'camera; microphone; display-capture; fullscreen; autoplay; clipboard-write',
  },
  note: 'With a domain of your own the visitor’s browser asks your server only; then you, not 8x8, are the provider.',
  sources: [
    'https://jitsi.github.io/handbook/docs/dev-guide/dev-guide-iframe',
    'https://github.com/jitsi/handbook/blob/master/docs/user-guide/advanced.md',
  ],
} as const satisfies Service;
