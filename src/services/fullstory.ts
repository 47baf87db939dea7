import type { Service } from './service.js';

/**
 * With the stub of its first API, which pushes plain arrays.
 * @see https://developer.fullstory.com/browser/fullcapture/capture-data/
 */
export default {
  name: 'fullstory',
  category: 'analytics',
  title: 'FullStory',
  provider: 'FullStory',
  privacy: 'https://www.fullstory.com/legal/privacy-policy/',
  purposes: ['behaviour'],
  hosts: ['*.fullstory.com', '*.eu1.fullstory.com'],
  parameters: {
    'org-id': { pattern: '^(o-)?[A-Z0-9]{4,12}(-(na1|eu1))?$', example: 'o-ABC123-na1' },
    host: {
      pattern: '^([a-z0-9-]+\\.)*fullstory\\.com$',
      strict: true,
      default: 'fullstory.com',
      example: 'eu1.fullstory.com',
    },
  },
  globals: {
    _fs_host: '{host}',
    _fs_script: 'edge.{host}/s/fs.js',
    _fs_org: '{org-id}',
    _fs_namespace: 'FS',
  },
  queues: [{ name: 'FS', pushes: 'array', handler: '_api', properties: { _v: '1.3.0' } }],
  scripts: [{ src: 'https://edge.{host}/s/fs.js', attributes: { crossorigin: 'anonymous' } }],
  stop: [
    { kind: 'call', calls: [['FS', 'rec', false]], again: [['FS', 'rec', true]] },
    { kind: 'reload' },
  ],
  signals: ['analytics_storage'],
  traces: [{ in: 'cookie', pattern: '^fs_(uid|cid|lua)$' }],
  note: "Records and stops recording; FS.identify, FS.event and the other functions of FullStory's own snippet are not made.",
  sources: [
    'https://help.fullstory.com/hc/en-us/articles/360020829513-Why-Fullstory-uses-First-Party-Cookies',
  ],
  unverified: 'That the present script still follows the calls of its first API.',
} as const satisfies Service;
