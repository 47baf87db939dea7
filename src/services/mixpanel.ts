import type { Service } from './service.js';

/**
 * The stub is an array, of which the script reads `_i` for what to start and the rest for what was called. Opting out
 * stops the recording too; by default it would also delete the visitor's profile.
 * @see https://docs.mixpanel.com/docs/tracking/how-tos/privacy-friendly-tracking
 */
export default {
  name: 'mixpanel',
  category: 'analytics',
  title: 'Mixpanel',
  provider: 'Mixpanel',
  privacy: 'https://mixpanel.com/legal/privacy-policy/',
  purposes: ['audience', 'behaviour'],
  hosts: ['*.mxpnl.com', '*.mixpanel.com'],
  parameters: {
    'project-token': {
      pattern: '^[a-f0-9]{32}$',
      example: '0123456789abcdef0123456789abcdef',
    },
    'api-host': {
      pattern: '^https://[a-z0-9.-]+$',
      strict: true,
      default: 'https://api-js.mixpanel.com',
      example: 'https://api-eu.mixpanel.com',
    },
  },
  methods: [
    {
      name: 'mixpanel',
      methods: [
        'time_event',
        'track',
        'track_pageview',
        'track_links',
        'register',
        'register_once',
        'alias',
        'unregister',
        'identify',
        'set_config',
        'reset',
        'start_session_recording',
        'stop_session_recording',
        'opt_in_tracking',
        'opt_out_tracking',
      ],
      properties: {
        _i: [['{project-token}', { api_host: '{api-host}', autocapture: true }, 'mixpanel']],
        people: [],
        __SV: 1.2,
      },
    },
  ],
  scripts: [{ src: 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js' }],
  stop: [
    {
      kind: 'call',
      calls: [['mixpanel.opt_out_tracking', { delete_user: false }]],
      again: [['mixpanel.opt_in_tracking']],
    },
  ],
  signals: ['analytics_storage'],
  traces: [
    { in: 'cookie', pattern: '^mp_[a-f0-9]{32}_mixpanel$', days: 365 },
    { in: 'cookie', pattern: '^__mp_opt_in_out_', marker: true },
    { in: 'cookie', pattern: '^mp_optout$' },
    { in: 'local', pattern: '^mp_[a-f0-9]{32}_mixpanel$' },
    { in: 'local', pattern: '^__mp_opt_in_out_', marker: true },
    { in: 'local', pattern: '^__(mpq|mprec)_' },
    { in: 'session', pattern: '^mp_(gen_new_)?tab_id_' },
  ],
  note: 'Call mixpanel.people and mixpanel.get_group only once the script has loaded.',
  sources: [
    'https://docs.mixpanel.com/docs/tracking/how-tos/privacy-friendly-tracking',
    'https://www.npmjs.com/package/mixpanel-browser',
  ],
} as const satisfies Service;
