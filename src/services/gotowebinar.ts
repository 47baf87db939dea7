import type { Service } from './service.js';

/**
 * @see https://www.goto.com/company/legal/privacy
 */
export default {
  name: 'gotowebinar',
  category: 'functional',
  title: 'GoTo Webinar',
  provider: 'GoTo',
  privacy: 'https://www.goto.com/company/legal/privacy',
  purposes: ['meetings'],
  hosts: [
    'attendee.gotowebinar.com',
    'register.gotowebinar.com',
    'global.gotowebinar.com',
    '*.goto.com',
  ],
  parameters: { 'webinar-key': { pattern: '^\\d{15,20}$', example: '4381236442732324866' } },
  embed: {
    frame: 'https://attendee.gotowebinar.com/register/{webinar-key}',
    page: 'https://attendee.gotowebinar.com/register/{webinar-key}',
    aspect: '4 / 5',
  },
  note: 'A plain link to the registration needs no consent and tells GoTo nothing before the click.',
  unverified: 'Whether GoTo lets its registration be shown in a frame.',
} as const satisfies Service;
