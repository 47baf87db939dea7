import type { Service } from './service.js';

/**
 * @see https://help.surveymonkey.com/articles/en_US/kb/About-the-cookies-we-use/
 */
export default {
  name: 'surveymonkey',
  category: 'functional',
  title: 'SurveyMonkey',
  provider: 'SurveyMonkey',
  privacy: 'https://www.surveymonkey.com/mp/legal/privacy/',
  purposes: ['forms'],
  hosts: ['widget.surveymonkey.com', 'www.surveymonkey.com', '*.smassets.net'],
  parameters: {
    token: {
      pattern: '^\\w{40,90}$',
      example: 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    },
    'web-link': { pattern: '^[\\w-]+$', default: '', example: 'ABC1234' },
  },
  globals: { SMCX: [] },
  scripts: [
    {
      src: 'https://widget.surveymonkey.com/collect/website/js/{token}.js',
      attributes: { id: 'smcx-sdk' },
    },
  ],
  stop: [{ kind: 'reload' }],
  traces: [{ in: 'cookie', pattern: '^smcx_\\d+_' }],
  embed: {
    frame: 'https://www.surveymonkey.com/r/{web-link}?embedded=1',
    page: 'https://www.surveymonkey.com/r/{web-link}',
    aspect: '4 / 5',
  },
  note: 'The token is the part of the address before ".js" in the code of a website collector, the web link the part after "/r/" in that of a web link collector.',
  sources: ['https://uk.surveymonkey.com/mp/legal/survey-page-cookies/'],
  unverified: 'The form of the frame’s address and the names of its cookies.',
} as const satisfies Service;
