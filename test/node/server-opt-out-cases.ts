/** The same where `analytics` and `marketing` are on until the visitor objects: for our functions and for the recipes that know of it. */
import {
  answered,
  type Case,
  DAY,
  granted,
  now,
  unanswered,
  unreadable,
  value,
} from './server-cases.js';

type On = readonly [analytics: boolean, marketing: boolean];
type Given = Parameters<typeof answered>[3];

/** An answer that counts, which it does for 365 days at least. */
const kept = (title: string, text: string, on: On, given: Given = {}): Case => ({
  ...answered(title, text, on, given),
  ends: Number(text.split('~')[2]) + 365 * DAY,
});

/** Nothing is renewed. */
const notKept = (
  title: string,
  [analytics, marketing]: On,
  cookie?: string,
  given: Given = {},
): Case => ({
  ...unanswered(title, cookie, given),
  analytics,
  marketing,
});

const both = [true, true] as const;
const onlyAnalytics = [true, false] as const;
const onlyMarketing = [false, true] as const;
const none = [false, false] as const;

const YEAR_AGO = now - 365 * DAY - 60;
const refused = value('analytics.0~marketing.0~_o.1');

export const optOutCases: readonly Case[] = [
  notKept('no cookie', both),
  notKept('an empty header', both, ''),
  notKept('another cookie', both, 'session=abc'),
  notKept(
    'an objection in a cookie of a longer name',
    both,
    `xconsent=${refused}; consent2=${refused}`,
  ),
  notKept('an objection inside of another cookie', both, `a=b consent=${refused}`),

  kept('nothing said of either', value('social.1'), both),
  kept('agreed', granted, both),
  kept('an objection', value('analytics.0'), onlyMarketing),
  kept('an objection to the other one', value('marketing.0'), onlyAnalytics),
  kept('an objection to one that begins alike', value('analytics-2.0~market.0'), both),
  kept('an objection to one that ends alike', value('xanalytics.0~my-marketing.0'), both),
  kept('an objection to a service', value('marketing_youtube.0'), both),
  kept('an objection to both', refused, none),
  kept('an objection to everything, before these came', value('social.0~_o.1'), none),
  kept('agreed to one after an objection to everything', value('analytics.1~_o.1'), onlyAnalytics),
  kept('an odd word about that', value('social.0~_o.0~_p.1~_o.10'), both),
  kept('an objection among other cookies', value('analytics.0'), onlyMarketing, {
    cookie: `a=b; theme="dark";consent=${value('analytics.0')}; z=consent=1`,
  }),
  kept('an objection after half a year', value('analytics.0', now - 200 * DAY), onlyMarketing),
  kept('almost too old', value('analytics.0', now - 365 * DAY + 900), onlyMarketing),

  notKept(
    'an objection that is too old',
    onlyMarketing,
    `consent=${value('analytics.0', YEAR_AGO)}`,
  ),
  notKept('one to everything that is too old', none, `consent=${value('a.0~_o.1', YEAR_AGO)}`),
  notKept('an answer that is too old', both, `consent=${value('a.0', YEAR_AGO)}`),
  notKept(
    'an objection from the future',
    onlyMarketing,
    `consent=${value('analytics.0', now + 2 * DAY)}`,
  ),

  notKept('L40: Global Privacy Control', onlyAnalytics, undefined, { gpc: true }),
  kept('L40: agreed before it was sent', granted, onlyAnalytics, { gpc: true }),
  kept('L40: agreed in spite of it', `${granted}~_g.1`, onlyAnalytics, { gpc: true }),
  kept('L40: an objection besides', value('analytics.0'), none, { gpc: true }),

  kept('two copies that agree', granted, both, {
    cookie: `consent=${granted}; consent=${granted}`,
    copies: true,
  }),
  notKept('S5: two copies that disagree', none, `consent=${granted}; consent=${refused}`),
  notKept('S5: the other way round', none, `consent=${refused}; a=b; consent=${granted}`),
  notKept(
    'S4: one that can not be read beside one that is too old',
    none,
    `consent=${value('analytics.1~marketing.1', YEAR_AGO)}; consent=x`,
  ),
  notKept('S4: an empty cookie', none, 'consent='),
  ...unreadable,
  notKept(
    'S4: another category answered twice',
    none,
    `consent=${value('social.1~a.1~social.0')}`,
    {
      isRenewedByRecipes: true,
    },
  ),
  notKept('S4: a service answered twice', none, `consent=${value('a_b.1~a_b.0')}`, {
    isRenewedByRecipes: true,
  }),
];
