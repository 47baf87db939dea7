/** Google's data layer as the tests of Consent Mode read it, and pages that declare Google's services. */
import { html, SHOP } from './checks.js';
import { openSite, type Site } from './site.js';
import type { Plan } from './answers.js';
import type { TestContext } from 'node:test';

/**
 * `layerOf` gives what a data layer has: commands as their words, but only if they are `arguments` objects (F2), times as
 * `now`. `heard` is what the last two entries were at each event of ours.
 */
const READ = `
  window.layerOf = (name = 'dataLayer') => [...(window[name] ?? [])].map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]'
      ? ['command', ...[...entry].map((part) => (part instanceof Date ? 'now' : part))]
      : entry && entry['gtm.start'] > 1e12 ? { ...entry, 'gtm.start': 'now' } : entry);
  window.heard = [];
  for (const type of ['consent-ready', 'consent-change'])
    document.addEventListener(type, () => heard.push([type, layerOf().at(-2)?.slice?.(0, 3), layerOf().at(-1)?.event]));`;

type State = Record<string, string | number>;

export const DENIED: State = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
};
const grant = (...signals: string[]): State =>
  Object.fromEntries(signals.map((name) => [name, 'granted']));
export const ADS = grant('ad_storage', 'ad_user_data', 'ad_personalization');
export const ANALYTICS = grant('analytics_storage');
export const FUNCTIONAL = grant('functionality_storage', 'personalization_storage');

export type Entry = unknown;
export const command = (...words: unknown[]): Entry => ['command', ...words];
/** What the script file pushes at once; with a tag that is not synchronous, tags wait for the answer. */
export const defaultOf = (more: State = {}): Entry =>
  command('consent', 'default', { ...DENIED, ...more });
export const DEFAULT = defaultOf();
/** What is pushed for an answer: the signals that differ from denied, and what triggers in Tag Manager get. */
export const update = (granted: State, choices: Record<string, boolean>): Entry[] => [
  command('consent', 'update', { ...DENIED, ...granted }),
  { event: 'consent-update', choices },
];
/** What a declared service of Google's tag pushes. */
export const tag = (id: string): Entry[] => [command('js', 'now'), command('config', id)];
export const CONTAINER: Entry = { 'gtm.start': 'now', event: 'gtm.js' };

const GTAG = 'www.googletagmanager.com/gtag/js?id=';
export const GOOGLE = {
  analytics: { id: 'G-ABC1234567', address: `${GTAG}G-ABC1234567` },
  ads: { id: 'AW-123456789', address: `${GTAG}AW-123456789` },
  floodlight: { id: 'DC-1234567', address: `${GTAG}DC-1234567` },
  container: { id: 'GTM-ABC1234', address: 'www.googletagmanager.com/gtm.js?id=GTM-ABC1234' },
} as const;

export const analytics = (more = '') =>
  `<consent-service name="google-analytics" measurement-id="G-ABC1234567" ${more}></consent-service>`;
export const ads = (more = '') =>
  `<consent-service name="google-ads" conversion-id="AW-123456789" ${more}></consent-service>`;
export const floodlight = (more = '') =>
  `<consent-service name="google-floodlight" advertiser-id="DC-1234567" ${more}></consent-service>`;
export const container = (more = '') =>
  `<consent-service name="google-tag-manager" container-id="GTM-ABC1234" ${more}></consent-service>`;
export const HOTJAR = '<consent-service name="hotjar" site-id="1016800"></consent-service>';

export const script = (attributes = '') =>
  `<script ${attributes} src="/consent-banner.js"></script>`;

/** A page whose script tag is synchronous, unless its attributes say otherwise. */
export const page = (
  children: string,
  { tag: attributes = '', banner = '', before = '', after = '' } = {},
): string =>
  html(`${SHOP}<consent-banner hidden ${banner}>${children}</consent-banner>${after}`, {
    head: before + script(attributes),
  });

export const openLayer = (t: TestContext, plan: Plan): Promise<Site> =>
  openSite(t, { ...plan, before: READ + (plan.before ?? '') });

/** What the page's data layer has. */
export const layer = (site: Site, name = 'dataLayer'): Promise<Entry[]> =>
  site.page.evaluate((it) => window.layerOf(it), name);

/** What the visitor answers without the banner; what follows from it has happened. */
export async function save(site: Site, choices: Record<string, boolean>): Promise<void> {
  await site.page.evaluate((given) => window.consentBanner.save(given), choices);
  await site.settled();
}

/** A cookie of an earlier visit. */
export const answered = (answers: string): Record<string, string> => ({
  consent: `1~1~${Math.floor(Date.now() / 1000) - 60}~${answers}~_m.preferences`,
});

declare global {
  interface Window {
    layerOf(name?: string): unknown[];
    heard: unknown[];
  }
}
