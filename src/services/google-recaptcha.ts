import type { Service } from './service.js';

/**
 * Its script brings `grecaptcha.ready` along.
 * @see https://developers.google.com/recaptcha/docs/loading
 */
export default {
  name: 'google-recaptcha',
  category: 'functional',
  title: 'Google reCAPTCHA',
  provider: 'Google',
  privacy: 'https://policies.google.com/privacy',
  purposes: ['protection'],
  hosts: [
    'www.google.com',
    'www.gstatic.com',
    'www.recaptcha.net',
    'fonts.gstatic.com',
    'fonts.googleapis.com',
  ],
  parameters: {
    render: {
      pattern: '^(6L[\\w-]{38}|explicit|onload)$',
      default: 'onload',
      example: '6Lcccccccccccccccccccccccccccccccccccccc',
    },
    script: { pattern: '^(api|enterprise)$', default: 'api', example: 'enterprise' },
    host: {
      pattern: '^www\\.(google\\.com|recaptcha\\.net)$',
      strict: true,
      default: 'www.google.com',
      example: 'www.recaptcha.net',
    },
    hl: { pattern: '^[a-z]{2,3}(-\\w{2,4})?$', default: '', example: 'de' },
  },
  scripts: [{ src: 'https://{host}/recaptcha/{script}.js?render={render}{&hl}' }],
  stop: [
    {
      kind: 'remove',
      elements:
        '.grecaptcha-badge,iframe[src*="/recaptcha/api2/"],iframe[src*="/recaptcha/enterprise/"]',
    },
    { kind: 'reload' },
  ],
  traces: [{ in: 'local', pattern: '^_grecaptcha$' }],
  signals: ['security_storage'],
  note: 'Declare it only on pages with a form, and have the form say what is missing while there is no token. With host="www.recaptcha.net" cookies of google.com stay out of it.',
  sources: [
    'https://developers.google.com/recaptcha/docs/loading',
    'https://docs.cloud.google.com/recaptcha/docs/faq',
  ],
  unverified: 'The entry _grecaptcha is known from other sites only.',
} as const satisfies Service;
