import type { Vendor } from './vendor.js';

const SIGNALS = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};

export default [
  {
    name: 'google-analytics',
    attributes: 'measurement-id="G-ABC1234567"',
    scripts: ['https://www.googletagmanager.com/gtag/js?id=G-ABC1234567'],
    started: [
      'kinds(dataLayer.filter(({ event }) => !event)).map((entry) => entry.map((part) => part instanceof Date || part))',
      [
        ['[object Arguments]', 'consent', 'default', { ...SIGNALS, wait_for_update: 500 }],
        ['[object Arguments]', 'consent', 'update', { ...SIGNALS, analytics_storage: 'granted' }],
        ['[object Arguments]', 'js', true],
        ['[object Arguments]', 'config', 'G-ABC1234567'],
      ],
    ],
    stopped: [
      '[window["ga-disable-G-ABC1234567"], kinds(dataLayer.filter(({ event }) => !event).slice(4))]',
      [true, [['[object Arguments]', 'consent', 'update', SIGNALS]]],
    ],
    again: [
      '[window["ga-disable-G-ABC1234567"], kinds(dataLayer.filter(({ event }) => !event).slice(5))]',
      [
        false,
        [['[object Arguments]', 'consent', 'update', { ...SIGNALS, analytics_storage: 'granted' }]],
      ],
    ],
  },
  {
    name: 'hotjar',
    attributes: 'site-id="1016800"',
    scripts: ['https://static.hotjar.com/c/hotjar-1016800.js?sv=6'],
    started: [
      'hj("event", "bought"), [_hjSettings, kinds(hj.q)]',
      [{ hjid: 1016800, hjsv: 6 }, [['[object Arguments]', 'event', 'bought']]],
    ],
  },
  {
    name: 'linkedin-insight',
    attributes: 'partner-id="1234567"',
    scripts: ['https://snap.licdn.com/li.lms-analytics/insight.min.js'],
    started: [
      'lintrk("track", { conversion_id: 1 }), [_linkedin_partner_id, _linkedin_data_partner_ids, kinds(lintrk.q)]',
      ['1234567', ['1234567'], [['[object Array]', 'track', { conversion_id: 1 }]]],
    ],
  },
  {
    name: 'hubspot',
    attributes: 'hub-id="4124978" region="eu1"',
    scripts: ['https://js-eu1.hs-scripts.com/4124978.js'],
    started: [
      '[disableHubSpotCookieBanner, _hsq, _hsp, !!document.getElementById("hs-script-loader")]',
      [
        true,
        [],
        [['setHubSpotConsent', { analytics: false, advertisement: true, functionality: false }]],
        true,
      ],
    ],
    stopped: [
      '[_hsq, _hsp.slice(1)]',
      [
        [['doNotTrack']],
        [
          ['setHubSpotConsent', { analytics: false, advertisement: false, functionality: false }],
          ['revokeCookieConsent'],
        ],
      ],
    ],
    again: ['_hsq.at(-1)', ['doNotTrack', { track: true }]],
  },
] satisfies Vendor[];
