import type { Service } from './service.js';

/**
 * `reset` forgets the visitor here and at the tools it passes on to, but goes on.
 * @see https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript
 */
export default {
  name: 'segment',
  category: 'analytics',
  title: 'Segment',
  provider: 'Twilio',
  privacy: 'https://www.twilio.com/en-us/legal/privacy',
  purposes: ['audience', 'tags'],
  hosts: ['cdn.segment.com', 'api.segment.io', '*.segmentapis.com'],
  parameters: {
    'write-key': {
      pattern: '^[A-Za-z0-9]{20,40}$',
      example: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    },
  },
  methods: [
    {
      name: 'analytics',
      methods: [
        'trackSubmit',
        'trackClick',
        'trackLink',
        'trackForm',
        'pageview',
        'identify',
        'reset',
        'group',
        'track',
        'ready',
        'alias',
        'debug',
        'page',
        'screen',
        'once',
        'off',
        'on',
        'addSourceMiddleware',
        'addIntegrationMiddleware',
        'setAnonymousId',
        'addDestinationMiddleware',
        'register',
      ],
      properties: { invoked: true, _writeKey: '{write-key}', SNIPPET_VERSION: '5.2.0' },
    },
  ],
  calls: [['analytics.page']],
  scripts: [
    {
      src: 'https://cdn.segment.com/analytics.js/v1/{write-key}/analytics.min.js',
      attributes: { 'data-global-segment-analytics-key': 'analytics' },
    },
  ],
  stop: [{ kind: 'call', calls: [['analytics.reset']] }, { kind: 'reload' }],
  signals: ['analytics_storage', 'ad_storage', 'ad_user_data', 'ad_personalization'],
  traces: [
    { in: 'cookie', pattern: '^ajs_(anonymous|user|group)_id$', days: 365 },
    {
      in: 'local',
      pattern: '^ajs_(anonymous_id|user_id|user_traits|group_id|group_properties)$',
    },
    { in: 'local', pattern: '^persisted-queue:' },
  ],
  note: 'Passes what it collects on to the tools chosen in its dashboard, which may set cookies of their own: give it the category of the widest of them.',
  sources: [
    'https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript/cookie-validity-update',
    'https://support.twilio.com/hc/en-us/articles/51556786109083-First-Party-Cookies-for-Analytics-js-to-Function',
  ],
} as const satisfies Service;
