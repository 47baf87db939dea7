import type { Vendor } from './vendor.js';

/** What was told to Google's tags besides consent; the time as whether it is one. */
const TAGS = `kinds([...dataLayer].filter(({ 0: command }) => command === 'js' || command === 'config'))
  .map((entry) => entry.map((part) => part instanceof Date || part))`;
const startedTags = (id: string): Vendor['started'] => [
  TAGS,
  [
    ['[object Arguments]', 'js', true],
    ['[object Arguments]', 'config', id],
  ],
];

/** What Tag Manager waits for, with its time as whether it is one. */
const startedContainer: Vendor['started'] = [
  `[typeof gtag, ...[...dataLayer].filter((entry) => entry['gtm.start'])
    .map((entry) => [entry['gtm.start'] > 1e12, entry.event])]`,
  ['function', [true, 'gtm.js']],
];

/** Calls a queue once in place of which the vendor's script has put its own function; gives what that got. */
const handed = (queue: string, handler: string) =>
  `(${queue}.${handler} = (...args) => (${queue}.got = args), ${queue}('a', 1), delete ${queue}.${handler}, ${queue}.got)`;

export default [
  {
    name: 'google-tag-manager',
    attributes: 'container-id="GTM-ABC1234"',
    scripts: ['https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234'],
    started: startedContainer,
  },
  {
    name: 'google-ads',
    attributes: 'conversion-id="AW-123456789"',
    scripts: ['https://www.googletagmanager.com/gtag/js?id=AW-123456789'],
    started: startedTags('AW-123456789'),
  },
  {
    name: 'google-floodlight',
    attributes: 'advertiser-id="DC-1234567"',
    scripts: ['https://www.googletagmanager.com/gtag/js?id=DC-1234567'],
    started: startedTags('DC-1234567'),
  },
  {
    name: 'meta-pixel',
    attributes: 'pixel-id="123456789012345"',
    scripts: ['https://connect.facebook.net/en_US/fbevents.js'],
    started: [
      `[${handed('fbq', 'callMethod')}, fbq.push === fbq, _fbq === fbq, fbq.loaded, fbq.version, kinds(fbq.queue)]`,
      [
        ['a', 1],
        true,
        true,
        true,
        '2.0',
        [
          ['[object Arguments]', 'init', '123456789012345'],
          ['[object Arguments]', 'track', 'PageView'],
        ],
      ],
    ],
    stopped: ['kinds(fbq.queue).slice(2)', [['[object Arguments]', 'consent', 'revoke']]],
    again: ['kinds(fbq.queue).slice(3)', [['[object Arguments]', 'consent', 'grant']]],
  },
  {
    name: 'microsoft-clarity',
    attributes: 'project-id="abcdef1234"',
    scripts: ['https://www.clarity.ms/tag/abcdef1234'],
    started: [
      "['v' in clarity, kinds(clarity.q)]",
      [
        false,
        [
          [
            '[object Arguments]',
            'consentv2',
            { ad_Storage: 'denied', analytics_Storage: 'granted' },
          ],
        ],
      ],
    ],
    stopped: [
      'kinds(clarity.q).slice(1)',
      [
        ['[object Arguments]', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'denied' }],
        ['[object Arguments]', 'stop'],
      ],
    ],
    again: [
      'kinds(clarity.q).slice(3)',
      [
        ['[object Arguments]', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
        ['[object Arguments]', 'start', {}],
      ],
    ],
  },
  {
    name: 'microsoft-uet',
    attributes: 'tag-id="12345678"',
    scripts: ['https://bat.bing.com/bat.js'],
    script: `window.UET = function (options) {
      this.options = options;
      this.pushed = [];
      this.push = (...args) => this.pushed.push(args);
    };`,
    started: [
      '[uetq instanceof UET, uetq.options, uetq.pushed]',
      [
        true,
        {
          ti: '12345678',
          q: [
            'consent',
            'default',
            { ad_storage: 'denied' },
            'consent',
            'update',
            { ad_storage: 'granted' },
          ],
          enableAutoSpaTracking: true,
        },
        [['pageLoad']],
      ],
    ],
    stopped: ['uetq.pushed.slice(1)', [['consent', 'update', { ad_storage: 'denied' }]]],
    again: ['uetq.pushed.slice(2)', [['consent', 'update', { ad_storage: 'granted' }]]],
  },
  {
    name: 'tiktok-pixel',
    attributes: 'pixel-id="C4ABCDEFGHIJKLMNOPQR"',
    scripts: [
      'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEFGHIJKLMNOPQR&lib=ttq',
    ],
    started: [
      `(ttq.track('AddToCart', { value: 1 }), ttq.identify({}), [TiktokAnalyticsObject, [...ttq],
        Object.entries(ttq._i).map(([id, pixel]) => [id, [...pixel], pixel._u]),
        Object.entries(ttq._t).map(([id, time]) => [id, time > 1e12]), ttq._o,
        ['holdConsent', 'revokeConsent', 'grantConsent', 'ready', 'instances'].map((name) => typeof ttq[name])])`,
      [
        'ttq',
        [['page'], ['track', 'AddToCart', { value: 1 }], ['identify', {}]],
        [['C4ABCDEFGHIJKLMNOPQR', [], 'https://analytics.tiktok.com/i18n/pixel/events.js']],
        [['C4ABCDEFGHIJKLMNOPQR', true]],
        { C4ABCDEFGHIJKLMNOPQR: {} },
        ['function', 'function', 'function', 'function', 'function'],
      ],
    ],
    stopped: ['ttq.slice(3)', [['revokeConsent'], ['disableCookie']]],
    again: ['ttq.slice(5)', [['enableCookie'], ['grantConsent']]],
  },
  {
    name: 'pinterest-tag',
    attributes: 'tag-id="2612345678901"',
    scripts: ['https://s.pinimg.com/ct/core.js'],
    started: [
      '[pintrk.version, kinds(pintrk.queue)]',
      [
        '3.0',
        [
          ['[object Array]', 'load', '2612345678901'],
          ['[object Array]', 'page'],
        ],
      ],
    ],
    stopped: ['pintrk.queue.slice(2)', [['setconsent', false]]],
    again: ['pintrk.queue.slice(3)', [['setconsent', true]]],
  },
  {
    name: 'snap-pixel',
    attributes: 'pixel-id="00000000-0000-4000-8000-000000000000"',
    scripts: ['https://sc-static.net/scevent.min.js'],
    started: [
      `[${handed('snaptr', 'handleRequest')}, kinds(snaptr.queue)]`,
      [
        ['a', 1],
        [
          ['[object Arguments]', 'init', '00000000-0000-4000-8000-000000000000'],
          ['[object Arguments]', 'track', 'PAGE_VIEW'],
        ],
      ],
    ],
  },
  {
    name: 'reddit-pixel',
    attributes: 'pixel-id="a2_abcdef123"',
    scripts: ['https://www.redditstatic.com/ads/pixel.js'],
    started: [
      `[${handed('rdt', 'sendEvent')}, kinds(rdt.callQueue)]`,
      [
        ['a', 1],
        [
          ['[object Arguments]', 'init', 'a2_abcdef123'],
          ['[object Arguments]', 'track', 'PageVisit'],
        ],
      ],
    ],
  },
  {
    name: 'x-pixel',
    attributes: 'pixel-id="o1abc"',
    scripts: ['https://static.ads-twitter.com/uwt.js'],
    started: [
      `[${handed('twq', 'exe')}, twq.version, kinds(twq.queue)]`,
      [['a', 1], '1.1', [['[object Arguments]', 'config', 'o1abc']]],
    ],
  },
] satisfies Vendor[];
