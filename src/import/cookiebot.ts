import type { Manager } from './manager.js';

// Without a stamp, as where the law asks for none, and without the word explicit nobody has clicked anything.
const GRAMMAR =
  /^\{stamp:'[\w+/=]{16,}',necessary:true,preferences:(true|false),statistics:(true|false),marketing:(true|false),method:'explicit',ver:\d{1,9},utc:(\d{13})(,[a-z][a-z0-9]*:'[^']*')*\}$/;
// Of two that are named alike nobody knows which one counts.
const TWICE = /[{,](\w+):.*,\1:/s;

export default {
  name: 'cookiebot',
  cookies: ['CookieConsent'],
  names: { statistics: 'analytics' },
  read(value) {
    const text = decodeURIComponent(value);
    const found = GRAMMAR.exec(text);
    if (!found || TWICE.test(text)) return null;
    const [, preferences, statistics, marketing, utc] = found;
    const answers = Object.entries({ preferences, statistics, marketing });
    return {
      answers: new Map(answers.map(([name, word]) => [name, word === 'true'])),
      decidedAt: +utc!,
    };
  },
} satisfies Manager as Manager;
