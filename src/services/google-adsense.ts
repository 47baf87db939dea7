import type { Service } from './service.js';

/**
 * @see https://support.google.com/adsense/answer/13554116
 */
export default {
  name: 'google-adsense',
  category: 'marketing',
  title: 'Google AdSense',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['advertising'],
  hosts: [
    'pagead2.googlesyndication.com',
    'googleads.g.doubleclick.net',
    'tpc.googlesyndication.com',
    'securepubads.g.doubleclick.net',
    'fundingchoicesmessages.google.com',
  ],
  parameters: {},
  traces: [
    { in: 'cookie', pattern: '^__(gads|gpi(_optout)?|eoi|gsas)$' },
    { in: 'cookie', pattern: '^(FCCDCF|FCNEC|GED_PLAYLIST_ACTIVITY)$' },
  ],
  signals: ['ad_storage', 'ad_user_data', 'ad_personalization'],
  nothing: 'tcf',
  note: 'In the EEA, the UK and Switzerland, Google shows its ads only with a consent manager that it has certified for the IAB TCF, which this one is not. Use one of those, such as the one of AdSense itself, on pages with its ads.',
  sources: ['https://support.google.com/adsense/answer/13554116'],
} as const satisfies Service;
