import type { Vendor } from './vendor.js';

export default [
  {
    name: 'contentsquare',
    attributes: 'tag-id="a6f73d509b1c2"',
    scripts: ['https://t.contentsquare.net/uxa/a6f73d509b1c2.js'],
    started: ['[Array.isArray(_uxa), [..._uxa]]', [true, []]],
    stopped: ['_uxa', [['optout']]],
    again: ['_uxa', [['optout'], ['optin']]],
  },
  {
    name: 'matomo',
    attributes: 'matomo-url="https://stats.example.com/" site-id="1"',
    scripts: ['https://stats.example.com/matomo.js'],
    started: [
      '_paq',
      [
        ['requireConsent'],
        ['setConsentGiven'],
        ['setTrackerUrl', 'https://stats.example.com/matomo.php'],
        ['setSiteId', '1'],
        ['trackPageView'],
        ['enableLinkTracking'],
      ],
    ],
    stopped: ['_paq.slice(6)', [['forgetConsentGiven']]],
    again: ['_paq.slice(7)', [['setConsentGiven']]],
  },
  {
    name: 'matomo-cloud',
    attributes: 'matomo-host="example.matomo.cloud" site-id="1"',
    scripts: ['https://cdn.matomo.cloud/example.matomo.cloud/matomo.js'],
    started: [
      '_paq',
      [
        ['requireConsent'],
        ['setConsentGiven'],
        ['setTrackerUrl', 'https://example.matomo.cloud/matomo.php'],
        ['setSiteId', '1'],
        ['trackPageView'],
        ['enableLinkTracking'],
      ],
    ],
    stopped: ['_paq.slice(6)', [['forgetConsentGiven']]],
    again: ['_paq.slice(7)', [['setConsentGiven']]],
  },
  {
    name: 'mixpanel',
    attributes:
      'project-token="0123456789abcdef0123456789abcdef" api-host="https://api-eu.mixpanel.com"',
    scripts: ['https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'],
    // The script gives up unless `__SV` is at least 1.1, and takes the last entry of each of `_i` for the name.
    started: [
      'mixpanel.track("bought", { price: 1 }), [mixpanel._i, mixpanel.__SV, mixpanel.people, kinds(mixpanel)]',
      [
        [
          [
            '0123456789abcdef0123456789abcdef',
            { api_host: 'https://api-eu.mixpanel.com', autocapture: true },
            'mixpanel',
          ],
        ],
        1.2,
        [],
        [['[object Array]', 'track', 'bought', { price: 1 }]],
      ],
    ],
    stopped: ['mixpanel.slice(1)', [['opt_out_tracking', { delete_user: false }]]],
    again: ['mixpanel.slice(2)', [['opt_in_tracking']]],
  },
  {
    name: 'user-insight',
    attributes: 'analytics-id="50000"',
    scripts: ['https://cs.nakanohito.jp/b3/bi.js'],
    started: [
      '[_uic, _uih.id, _uih.lg_id, _uih.fb_id, _uih.tw_id, _uih.uigr_1, _uih.uigr_10]',
      [{}, 50000, '', '', '', '', ''],
    ],
  },
  {
    name: 'pardot',
    attributes: 'pi-a-id="123456" pi-c-id="65432" tracker-domain="go.example.com"',
    scripts: ['https://go.example.com/pdt.js'],
    started: [
      'kinds(pdt.cq)',
      [
        ['[object Arguments]', 'create', 123456, 65432, 'go.example.com'],
        ['[object Arguments]', 'setOptIn', true],
        ['[object Arguments]', 'sendPageView'],
      ],
    ],
    stopped: ['kinds(pdt.cq).slice(3)', [['[object Arguments]', 'revokeConsent']]],
    again: [
      'kinds(pdt.cq).slice(4)',
      [
        ['[object Arguments]', 'setOptIn', true],
        ['[object Arguments]', 'sendPageView'],
      ],
    ],
  },
  {
    name: 'akamai-mpulse',
    attributes: 'api-key="ABCDE-12345-FGHIJ-67890-KLMNO"',
    scripts: ['https://s.go-mpulse.net/boomerang/ABCDE-12345-FGHIJ-67890-KLMNO'],
    // As Akamai's consent plugin, where the site added it.
    script:
      'answers = []; BOOMR_OPT_OUT = () => answers.push("out"); BOOMR_OPT_IN = () => answers.push("in");',
    started: [
      '[BOOMR_API_key, document.getElementById("boomr-scr-as").src]',
      [
        'ABCDE-12345-FGHIJ-67890-KLMNO',
        'https://s.go-mpulse.net/boomerang/ABCDE-12345-FGHIJ-67890-KLMNO',
      ],
    ],
    stopped: ['answers', ['out']],
    again: ['answers', ['out', 'in']],
  },
  {
    name: 'cloudflare-web-analytics',
    attributes: 'token="0123456789abcdef0123456789abcdef"',
    scripts: ['https://static.cloudflareinsights.com/beacon.min.js'],
    started: [
      'JSON.parse(document.querySelector("script[data-cf-beacon]").getAttribute("data-cf-beacon"))',
      { token: '0123456789abcdef0123456789abcdef' },
    ],
  },
  {
    name: 'segment',
    attributes: 'write-key="AbCdEfGhIjKlMnOpQrStUvWxYz012345"',
    scripts: [
      'https://cdn.segment.com/analytics.js/v1/AbCdEfGhIjKlMnOpQrStUvWxYz012345/analytics.min.js',
    ],
    started: [
      'analytics.track("bought"), [analytics.invoked, analytics._writeKey, analytics.SNIPPET_VERSION, kinds(analytics)]',
      [
        true,
        'AbCdEfGhIjKlMnOpQrStUvWxYz012345',
        '5.2.0',
        [
          ['[object Array]', 'page'],
          ['[object Array]', 'track', 'bought'],
        ],
      ],
    ],
    stopped: ['analytics.slice(2)', [['reset']]],
  },
  {
    name: 'amplitude',
    attributes: 'api-key="0123456789abcdef0123456789abcdef" server-zone="EU" sdk-version="2.44.4"',
    scripts: ['https://cdn.amplitude.com/libs/analytics-browser-2.44.4-min.js.gz'],
    script:
      'calls = []; amplitude = { init: (...args) => calls.push(["init", ...args]), setOptOut: (isOut) => calls.push(["setOptOut", isOut]) };',
    started: ['calls', [['init', '0123456789abcdef0123456789abcdef', { serverZone: 'EU' }]]],
    stopped: ['calls.slice(1)', [['setOptOut', true]]],
    again: ['calls.slice(2)', [['setOptOut', false]]],
  },
  {
    name: 'posthog',
    attributes: 'project-token="phc_0123456789abcdefghijABCDEFGHIJ" region="eu"',
    scripts: ['https://eu-assets.i.posthog.com/static/array.js'],
    started: [
      'posthog.capture("bought", { price: 1 }), [posthog._i, posthog.__SV, posthog.people, kinds(posthog)]',
      [
        [
          [
            'phc_0123456789abcdefghijABCDEFGHIJ',
            { api_host: 'https://eu.i.posthog.com', defaults: 'unset' },
            'posthog',
          ],
        ],
        1,
        [],
        [['[object Array]', 'capture', 'bought', { price: 1 }]],
      ],
    ],
    stopped: ['posthog.slice(1)', [['opt_out_capturing']]],
    again: ['posthog.slice(2)', [['opt_in_capturing']]],
  },
  {
    name: 'plausible',
    attributes: 'script-id="AbCdEfGh_jKlMnOp-rStU"',
    scripts: ['https://plausible.io/js/pa-AbCdEfGh_jKlMnOp-rStU.js'],
    started: [
      'plausible("bought"), [plausible.o, kinds(plausible.q), localStorage.plausible_ignore === undefined]',
      [{}, [['[object Arguments]', 'bought']], true],
    ],
    stopped: ['localStorage.plausible_ignore', 'true'],
    again: ['localStorage.getItem("plausible_ignore")', null],
  },
  {
    name: 'fathom',
    attributes: 'site-id="ABCDEFGH"',
    scripts: ['https://cdn.usefathom.com/script.js'],
    started: [
      '[document.querySelector("script[data-site]").dataset.site, localStorage.getItem("blockFathomTracking")]',
      ['ABCDEFGH', null],
    ],
    stopped: ['localStorage.blockFathomTracking', 'true'],
    again: ['localStorage.getItem("blockFathomTracking")', null],
  },
  {
    name: 'umami',
    attributes:
      'website-id="01234567-89ab-4cde-8f01-23456789abcd" script-url="https://stats.example.com/u/script.js"',
    scripts: ['https://stats.example.com/u/script.js'],
    // Where it is sent to follows from the address of the script that runs.
    script: 'website = document.currentScript.getAttribute("data-website-id");',
    started: [
      '[website, localStorage.getItem("umami.disabled")]',
      ['01234567-89ab-4cde-8f01-23456789abcd', null],
    ],
    stopped: ['localStorage.getItem("umami.disabled")', '1'],
    again: ['localStorage.getItem("umami.disabled")', null],
  },
  {
    name: 'fullstory',
    attributes: 'org-id="o-ABC123-eu1" host="eu1.fullstory.com"',
    scripts: ['https://edge.eu1.fullstory.com/s/fs.js'],
    started: [
      'FS("event", { n: "bought" }), [_fs_host, _fs_script, _fs_org, _fs_namespace, FS._v, kinds(FS.q)]',
      [
        'eu1.fullstory.com',
        'edge.eu1.fullstory.com/s/fs.js',
        'o-ABC123-eu1',
        'FS',
        '1.3.0',
        [['[object Array]', 'event', { n: 'bought' }]],
      ],
    ],
    stopped: ['told = [], FS._api = (...args) => told.push(args), FS.q.slice(1)', [['rec', false]]],
    again: ['[FS.q.length, told]', [2, [['rec', true]]]],
  },
  {
    name: 'logrocket',
    attributes: 'app-id="abc123/my-app"',
    scripts: ['https://cdn.logrocket.io/LogRocket.min.js'],
    script: 'calls = []; LogRocket = { init: (...args) => calls.push(args) };',
    started: ['calls', [['abc123/my-app']]],
  },
] satisfies Vendor[];
