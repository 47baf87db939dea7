import type { Service } from './service.js';

/**
 * The stub is an array, of which the script reads `_i` for what to start and the rest for what was called.
 * @see https://posthog.com/docs/privacy/data-collection
 */
export default {
  name: 'posthog',
  category: 'analytics',
  title: 'PostHog',
  provider: 'PostHog',
  privacy: 'https://posthog.com/privacy',
  purposes: ['audience', 'behaviour'],
  hosts: ['*.i.posthog.com', '*.posthog.com'],
  parameters: {
    'project-token': {
      pattern: '^phc_[A-Za-z0-9]{20,60}$',
      example: 'phc_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    },
    region: { pattern: '^(us|eu)$', default: 'us', example: 'eu' },
    defaults: {
      pattern: '^(unset|\\d{4}-\\d\\d-\\d\\d)$',
      default: 'unset',
      example: '2026-01-30',
    },
  },
  methods: [
    {
      name: 'posthog',
      methods: [
        'capture',
        'register',
        'unregister',
        'identify',
        'group',
        'reset',
        'onFeatureFlags',
        'reloadFeatureFlags',
        'startSessionRecording',
        'stopSessionRecording',
        'opt_in_capturing',
        'opt_out_capturing',
      ],
      properties: {
        _i: [
          [
            '{project-token}',
            { api_host: 'https://{region}.i.posthog.com', defaults: '{defaults}' },
            'posthog',
          ],
        ],
        people: [],
        __SV: 1,
      },
    },
  ],
  scripts: [
    {
      src: 'https://{region}-assets.i.posthog.com/static/array.js',
      attributes: { crossorigin: 'anonymous' },
    },
  ],
  stop: [
    {
      kind: 'call',
      calls: [['posthog.opt_out_capturing']],
      again: [['posthog.opt_in_capturing']],
    },
  ],
  signals: ['analytics_storage'],
  traces: [
    { in: 'cookie', pattern: '^ph_.+_posthog$', days: 365 },
    { in: 'cookie', pattern: '^__ph_opt_in_out_', marker: true },
    { in: 'local', pattern: '^ph_.+_posthog' },
    { in: 'local', pattern: '^__ph_opt_in_out_', marker: true },
    {
      in: 'session',
      pattern: '^ph_.+_(window_id|primary_window_exists|cookie_identity_change_pending)$',
    },
  ],
  note: 'For PostHog Cloud at its own address, not behind a proxy of the site.',
  sources: ['https://posthog.com/docs/libraries/js/persistence'],
} as const satisfies Service;
