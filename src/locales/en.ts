import type { Locale } from './locale.js';

export default {
  lang: 'en',
  title: 'Your choice about cookies',
  description:
    'We would like to use cookies and similar technologies for: {purposes}. None of it starts unless you agree. You can refuse, and you can change your mind at any time.',
  controller: 'Responsible: {who}.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  settings: 'Settings',
  policy: 'Privacy policy',
  imprint: 'Legal notice',
  preferencesTitle: 'Privacy preferences',
  preferencesDescription:
    'Decide for each purpose. Saving keeps exactly what the switches show, and you can come back here at any time.',
  save: 'Save choices',
  close: 'Close without saving',
  alwaysActive: 'Always active',
  categories: {
    necessary: {
      name: 'Necessary',
      purpose: 'Needed for this website to work, for example to remember this choice.',
    },
    functional: {
      name: 'Extra functions',
      purpose: 'Conveniences such as videos, maps or chat.',
    },
    analytics: {
      name: 'Statistics',
      purpose: 'Helps us understand how this website is used, so that we can improve it.',
    },
    marketing: {
      name: 'Marketing',
      purpose: 'Used to show advertising that fits your interests and to measure its effect.',
    },
    social: {
      name: 'Social media',
      purpose: 'Content and buttons of social networks, which then learn of your visit.',
    },
  },
} as const satisfies Locale;
