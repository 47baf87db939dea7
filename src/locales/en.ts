import type { Locale } from './locale.js';

export default {
  lang: 'en',
  title: 'Your choice about cookies',
  description:
    'We use cookies and similar technologies for {purposes}, but only if you agree. You can refuse, and you can change your choice at any time.',
  controller: 'Responsible: {who}.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  settings: 'Settings',
  policy: 'Privacy policy',
  imprint: 'Legal notice',
  preferencesTitle: 'Privacy preferences',
  preferencesDescription:
    'Decide for each purpose. You can come back and change your choice at any time.',
  save: 'Save choices',
  close: 'Close without saving',
  alwaysActive: 'Always active',
  categories: {
    necessary: {
      name: 'Necessary',
      purpose: 'Needed for this website to work, and to remember your choice.',
    },
    functional: {
      name: 'Extra functions',
      purpose: 'Conveniences such as videos, maps or chat.',
    },
    analytics: {
      name: 'Statistics',
      purpose: 'Shows how this website is used, so that we can improve it.',
    },
    marketing: {
      name: 'Marketing',
      purpose: 'Shows advertising that fits your interests and measures its effect.',
    },
    social: {
      name: 'Social media',
      purpose: 'Content of social networks, which then learn of your visit.',
    },
  },
} as const satisfies Locale;
