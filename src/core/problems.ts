/**
 * What can be wrong with a page, and the way out. `{}` stands for the detail. Data of its own, because a page that is in
 * order never needs it.
 */
const problems = {
  'bad-attribute':
    'The attribute {} is not usable and counts as not written. The README lists what is.',
  'bad-cookie':
    'The cookie that remembers the answer can not be read, so there is no answer. The next one replaces it. {}',
  'bad-category': '"{}" can not name a category. Use a-z, 0-9 and hyphens, a letter first.',
  'declaration-missing':
    'Nothing is known of the service {}, so <consent-declaration> says that nothing is stated. Check its name, and put the folder declarations beside the script.',
  'element-taken':
    '<{}> was registered by something else, so ours is not shown. Load only one of the two.',
  'elements-missing':
    'A part of ours can not be shown, so nothing is granted by it: {}. Put the files of the same version beside the script, and let nothing block them.',
  'empty-embed':
    'A <consent-embed> shows nothing but what is in it. Give it a service, or a src and a category. {}',
  'foreign-poster':
    'The poster {} was left out: it would ask another site before consent. Put it on your own.',
  'late-banner':
    '<consent-banner> stands after <{}>, so keyboards and screen readers come to it last. Put it first in the body.',
  'late-default':
    'Google tags were set up in {} before they were told that nothing is granted yet. Put our script tag before them and without async, or mark them.',
  'live-script':
    'A marked script {} runs without asking; it is stopped where that is still possible. Write <script type="text/plain" data-consent="…">.',
  'live-src':
    'A marked {} loads before we can hold it back. Write data-consent-src (-srcset, -srcdoc, -href, -poster, -data) instead.',
  'loaded-twice':
    'The script is on this page twice; the second one stays inactive. Load it once. {}',
  'locale-missing':
    'English is shown, because the texts could not be fetched: {}. Put the folder locales beside the script.',
  'missing-parameter':
    'The service {} stays off, because this attribute is missing or is no address.',
  'unequal-choice':
    'Accepting and refusing do not look equal: {}. Style both parts alike, or regulators take it for a trick.',
  'name-taken':
    'window.consentBanner belongs to something else on this page and was left alone. Rename that to use ours. {}',
  'odd-content':
    '<consent-banner> has <{}> in it. Check its spelling, and that </consent-banner> stands before the content of the page.',
  'odd-value':
    'The attribute {} means nothing, or not what it says: to switch it off, leave it out. The README lists what it can be.',
  'odd-parameter':
    'The attribute of the service {} does not look like the ids of its vendor. Check it for typing errors.',
  'record-failed':
    'A record of the answer was not sent, which holds all the same: {}. A number is what the server of record-href answered, which takes no such record.',
  'refused-by-policy':
    '{}. The Content-Security-Policy, or a missing plant.js, kept a granted element from loading. Allow "trusted-types consent-banner lit-html", and put plant.js beside the script.',
  'second-banner': 'Only the first <consent-banner> of a page counts. Remove the others. {}',
  'second-service':
    '<consent-service name="{}"> is there twice; only the first one starts. Mark the snippet of a second account by hand.',
  'service-failed':
    'A service could not start, or what the settings need could not be fetched: {}. Put all files beside the script, and give a service of your own a category and a src.',
  'slow-script':
    '{} did not answer in time, so the scripts after it run without it. Mark it async if they do not need it.',
  'storage-refused':
    'The browser kept no cookie, so this answer holds for this page only. Check cookie-name, cookie-domain and cookie-path. {}',
  'sweep-failed':
    'What refused services left could not be removed, and code that nothing else stops goes on until this page is left: {}. It is tried again on the next page. Put sweep.js beside the script.',
  'tag-taken':
    'A tag of ours was registered by something else, so it asks nobody and grants nothing. Load only one of the two. {}',
  'unknown-attribute': '<consent-banner {}> means nothing. The README lists the attributes.',
  'unknown-category':
    'What is marked for "{}" stays held, because the page does not ask for that. Name it in categories, or correct it.',
  'unknown-embed':
    '<consent-embed service="{}"> shows nothing but what is in it: there is no such embed. Put the folder embeds beside the script, or give a src and a category.',
  'unknown-manager':
    'import-from="{}" names no manager whose answer can be taken over, so the visitor is asked. The README lists them.',
  'unknown-service':
    '<consent-service name="{}"> stays off: there is no such service. The README lists them.',
  'unsafe-link': '{} was left out: only http and https links are allowed.',
} as const;

export type ProblemCode = keyof typeof problems;

export default problems;
