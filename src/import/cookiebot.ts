import type { Manager } from './manager.js';

// Without a stamp, as where the law asks for none, and without the word explicit nobody has clicked anything.
const GRAMMAR =
  /^\{stamp:'[\w+/=]{16,}',necessary:true,preferences:(true|false),statistics:(true|false),marketing:(true|false),method:'explicit',ver:\d{1,9},utc:(\d{13})(,[a-z][a-z0-9]*:'[^']*')*\}$/;

export default {
  name: 'cookiebot',
  cookies: ['CookieConsent'],
  names: { statistics: 'analytics' },
  read(value) {
    const found = GRAMMAR.exec(decodeURIComponent(value));
    if (!found) return null;
    const [, preferences, statistics, marketing, utc] = found;
    const answers = Object.entries({ preferences, statistics, marketing });
    return {
      answers: new Map(answers.map(([name, word]) => [name, word === 'true'])),
      decidedAt: +utc!,
    };
  },
} satisfies Manager as Manager;
