/** What servers are asked, and what they have to make of it: one table for our functions and for every recipe of docs/server.md. */

export interface Case {
  readonly title: string;
  /** The `Cookie` header; left out where the browser sends none. */
  readonly cookie?: string;
  /** Whether the browser sends `Sec-GPC: 1`. */
  readonly gpc?: boolean;
  readonly analytics: boolean;
  readonly marketing: boolean;
  /** The value that has to be renewed, or null. */
  readonly renewed: string | null;
  /** When the renewed cookie ends, in seconds since 1970. */
  readonly ends: number;
  /** Only who knows the time can tell. */
  readonly needsClock?: true;
  /** What the browser, and we, take of copies that agree; recipes see no answer in two. */
  readonly copies?: true;
  /** Recipes look at one category only, so they renew this all the same. */
  readonly isRenewedByRecipes?: true;
}

export const DAY = 86_400;
export const now = Math.floor(Date.now() / 1000);
const today = now - 3600;

export const value = (answers: string, decidedAt = today, revision = 1, meta = '~_m.preferences') =>
  `1~${revision}~${decidedAt}${answers && '~'}${answers}${meta}`;

type Given = Pick<Case, 'cookie' | 'gpc' | 'needsClock' | 'copies' | 'isRenewedByRecipes'>;

/** An answer that counts. */
export const answered = (
  title: string,
  text: string,
  [analytics, marketing]: readonly [boolean, boolean],
  given: Given = {},
): Case => {
  const ends = Number(text.split('~')[2]) + 183 * DAY;
  return {
    title,
    cookie: `consent=${text}`,
    analytics,
    marketing,
    renewed: text,
    ends,
    ...given,
  };
};

/** Whatever it is, nothing is granted and nothing is renewed. */
export const unanswered = (title: string, cookie?: string, given: Given = {}): Case => ({
  title,
  ...(cookie === undefined ? {} : { cookie }),
  analytics: false,
  marketing: false,
  renewed: null,
  ends: 0,
  ...given,
});

export const granted = value('analytics.1~marketing.1');
const both = [true, true] as const;
const onlyAnalytics = [true, false] as const;
const none = [false, false] as const;

/** Copies of the cookie that do not follow the grammar. */
export const unreadable: readonly Case[] = [
  unanswered('S4: a digit too many', `consent=${value('analytics.10~marketing.10', today, 1, '')}`),
  unanswered('S4: another digit', `consent=${value('analytics.2')}`),
  unanswered('S4: another word', `consent=${value('analytics.true')}`),
  unanswered('S4: something before it', `consent=${value('x~analytics.1~marketing.1')}`),
  unanswered('S4: something after it', `consent=${granted}~x`),
  unanswered('S4: an empty word', `consent=${value('~analytics.1')}`),
  unanswered('S4: quoted', `consent="${granted}"`),
  unanswered('S4: a quote in it', `consent=${value('"x~analytics.1~marketing.1')}`),
  unanswered('S4: percent-encoded', `consent=${granted.replaceAll('~', '%7E')}`),
  unanswered('S4: capital letters', `consent=${value('Analytics.1~MARKETING.1')}`),
  unanswered('S4: a space before it', `consent= ${granted}`),
  unanswered('S4: a space after it', `consent=${granted} ; a=b`),
  unanswered('S4: a comma', `consent=${granted}, a=b`),
  unanswered(
    'S4: answered twice',
    `consent=${value('analytics.1~analytics.1~marketing.1~marketing.1')}`,
    {
      isRenewedByRecipes: true,
    },
  ),
  unanswered('S4: services before categories', `consent=${value('a_b.1~analytics.1~marketing.1')}`),
  unanswered('S4: another version', `consent=${granted.replace('1~', '2~')}`),
  unanswered('S4: no version', `consent=${granted.slice(2)}`),
  unanswered('S4: revision 0', `consent=${value('analytics.1~marketing.1', today, 0)}`),
  unanswered('S4: no time', 'consent=1~1~analytics.1~marketing.1'),
  unanswered('S4: not a time', 'consent=1~1~0x17~analytics.1~marketing.1'),
  unanswered('S4: JSON', 'consent={"analytics":true,"marketing":true}'),
  unanswered('S4, W10: longer than a cookie can be', `consent=${granted}~_x.${'a'.repeat(4100)}`),
];

export const cases: readonly Case[] = [
  answered('everything granted', granted, both),
  answered('one granted', value('analytics.1~marketing.0'), onlyAnalytics),
  answered('refused', value('analytics.0~marketing.0~social.0'), none),
  answered('nothing answered', value(''), none),
  answered('without a source', value('analytics.1', today, 1, ''), onlyAnalytics),
  answered('a service alone', value('marketing_youtube.1'), none),
  answered(
    'a service that differs',
    value('analytics.1~marketing.0~marketing_youtube.1'),
    onlyAnalytics,
  ),
  answered('a service named like the category', value('a.1~a_analytics.1~a_marketing.1'), none),
  answered('categories whose names begin alike', value('analytics-2.1~marketing2.1'), none),
  answered('categories whose names end alike', value('xanalytics.1~my-marketing.1'), none),
  answered('a sweep that is owed', `${value('analytics.1~marketing.0')}~_w.1`, onlyAnalytics),
  answered('a higher revision', value('analytics.1', today, 12), onlyAnalytics),
  answered('among other cookies', granted, both, {
    cookie: `a=b; theme="dark"; consent=${granted}; z=consent=1`,
  }),
  answered('without a space between cookies', granted, both, { cookie: `a=b;consent=${granted}` }),
  answered('almost too old', value('analytics.1', now - 183 * DAY + 900), onlyAnalytics),
  answered('by a clock that is ahead', value('analytics.1', now + DAY - 900), onlyAnalytics),

  answered('L40: with Global Privacy Control', granted, onlyAnalytics, { gpc: true }),
  answered('L40: agreed in spite of Global Privacy Control', `${granted}~_g.1`, both, {
    gpc: true,
  }),
  answered('L40: with an odd word about it', `${granted}~_g.10`, onlyAnalytics, { gpc: true }),

  answered('two copies that agree', granted, both, {
    cookie: `consent=${granted}; consent=${granted}`,
    copies: true,
  }),
  unanswered(
    'S5: two copies that disagree',
    `consent=${granted}; consent=${value('analytics.0~marketing.0')}`,
  ),
  unanswered(
    'S5: two copies that disagree, the other way round',
    `consent=${value('analytics.0~marketing.0')}; a=b; consent=${granted}`,
  ),

  unanswered('no cookie'),
  unanswered('an empty header', ''),
  unanswered('an empty cookie', 'consent='),
  unanswered('another cookie', 'session=abc'),
  unanswered('the value in another cookie', `other=${granted}; xconsent=${granted}`),
  unanswered('the value in a cookie of a longer name', `consent2=${granted}; consent-x=${granted}`),
  unanswered('the value in a name with other letters', `Consent=${granted}`),
  unanswered('S4: the cookie inside of another', `a=b consent=${granted}`),
  ...unreadable,

  unanswered('W22: too old', `consent=${value('analytics.1~marketing.1', now - 183 * DAY - 60)}`, {
    needsClock: true,
  }),
  unanswered('S4: from the future', `consent=${value('analytics.1~marketing.1', now + 2 * DAY)}`, {
    needsClock: true,
  }),
];
