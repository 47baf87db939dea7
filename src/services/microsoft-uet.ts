import type { Service } from './service.js';

/**
 * @see https://help.ads.microsoft.com/apex/index/3/en/60119
 */
export default {
  name: 'microsoft-uet',
  category: 'marketing',
  title: 'Microsoft Advertising UET',
  provider: 'Microsoft',
  privacy: 'https://privacy.microsoft.com/privacystatement',
  purposes: ['conversions', 'advertising'],
  hosts: ['bat.bing.com', 'c.bing.com', 'bat.r.msn.com', '*.clarity.ms'],
  parameters: { 'tag-id': { pattern: '^\\d{5,10}$', example: '12345678' } },
  globals: { uetq: [] },
  calls: [['uetq.push', 'consent', 'default', { ad_storage: 'denied' }]],
  update: [['uetq.push', 'consent', 'update', { ad_storage: '{!microsoft-uet}' }]],
  scripts: [{ src: 'https://bat.bing.com/bat.js' }],
  constructs: [
    {
      global: 'uetq',
      from: 'UET',
      options: { ti: '{tag-id}', q: '{@uetq}', enableAutoSpaTracking: true },
    },
  ],
  ready: [['uetq.push', 'pageLoad']],
  // Refused, it goes on without cookies.
  stop: [
    { kind: 'call', calls: [['uetq.push', 'consent', 'update', { ad_storage: 'denied' }]] },
    { kind: 'reload' },
  ],
  traces: [
    { in: 'cookie', pattern: '^_uet(sid|vid|msclkid|msdns)$' },
    { in: 'local', pattern: '^_uet(sid|vid|msclkid)(_exp)?$' },
  ],
  signals: ['ad_storage'],
  note: 'Microsoft Advertising can load Clarity through this tag. Switch that off there if visitors are to be asked for Clarity by itself.',
  sources: ['https://help.ads.microsoft.com/apex/index/3/en/53056'],
  unverified:
    "The forms of the consent calls: read in other software that makes them, not in Microsoft's help.",
} as const satisfies Service;
