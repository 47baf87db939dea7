/** What the tests of refusal and withdrawal share: pages that declare services, vendors that leave things, what is told. */
import assert from 'node:assert/strict';
import type { Answer, Plan } from './answers.js';
import { html, SHOP } from './checks.js';
import { openSite, type Site } from './site.js';
import type { TestContext } from 'node:test';

interface Known {
  readonly attributes: string;
  /** The script that it asks for, without its query. */
  readonly script: string;
}

const SERVICES = {
  /** Leaves cookies, and things in every kind of storage; stops when told. */
  amplitude: {
    attributes: 'api-key="0123456789abcdef0123456789abcdef" sdk-version="2.44.4"',
    script: 'https://cdn.amplitude.com/libs/analytics-browser-2.44.4-min.js.gz',
  },
  'google-ads': {
    attributes: 'conversion-id="AW-123456789"',
    script: 'https://www.googletagmanager.com/gtag/js',
  },
  'google-floodlight': {
    attributes: 'advertiser-id="DC-1234567" category="analytics"',
    script: 'https://www.googletagmanager.com/gtag/js',
  },
  hotjar: {
    attributes: 'site-id="1016800"',
    script: 'https://static.hotjar.com/c/hotjar-1016800.js',
  },
  hubspot: { attributes: 'hub-id="4124978"', script: 'https://js.hs-scripts.com/4124978.js' },
  'linkedin-insight': {
    attributes: 'partner-id="1234567"',
    script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
  },
  'meta-pixel': {
    attributes: 'pixel-id="123456789012345"',
    script: 'https://connect.facebook.net/en_US/fbevents.js',
  },
  plausible: {
    attributes: 'script-id="AbCdEfGh_jKlMnOp-rStU"',
    script: 'https://plausible.io/js/pa-AbCdEfGh_jKlMnOp-rStU.js',
  },
} satisfies Record<string, Known>;
export type Name = keyof typeof SERVICES;

/** A page that declares services. */
export function declaring(names: readonly Name[], { banner = '', body = '' } = {}): string {
  const tags = names.map(
    (name) => `<consent-service name="${name}" ${SERVICES[name].attributes}></consent-service>`,
  );
  return html(`<consent-banner hidden ${banner}>${tags.join('')}</consent-banner>${SHOP}${body}`);
}

/** What vendors' scripts do, by service; each signs with its service's name. */
export function vendors(code: Partial<Record<Name, string>>): Record<string, Answer> {
  return Object.fromEntries(
    Object.entries(code).map(([name, body]) => [
      SERVICES[name as Name].script,
      { body: `${body}; ran.push(${JSON.stringify(name)})` },
    ]),
  );
}

const TELL = `document.addEventListener('consent-withdraw', ({ type, deleted, remaining, reloading }) =>
  tell({ type, deleted, remaining, reloading }));`;

/** Opens a site whose `consent-withdraw` events are told too. */
export const openTelling = (t: TestContext, plan: Plan): Promise<Site> =>
  openSite(t, { ...plan, before: TELL + (plan.before ?? '') });

/** Accepts all, and waits until these have run. */
export async function acceptAndRun(site: Site, ...names: string[]): Promise<void> {
  await site.accept();
  await site.runs(...names);
}

/** Takes back what was given, or these categories of it. */
export const withdraw = (site: Site, ...ids: string[]): Promise<void> =>
  site.page.evaluate((revoked) => {
    const { consentBanner: store } = window;
    if (revoked[0]) store.save(Object.fromEntries(revoked.map((id) => [id, false])));
    else store.rejectAll();
  }, ids);

export interface Withdrawal {
  deleted: string[];
  remaining: { name: string; where: string; reason: string }[];
  reloading: boolean;
}

/** Resolves once so many `consent-withdraw` were told since the last visit, with what they said, names in order. */
export async function withdrawals(site: Site, count = 1): Promise<Withdrawal[]> {
  const found = () => site.told.filter(({ type }) => type === 'consent-withdraw');
  await site.sees(`${count} consent-withdraw`, () => found().length >= count);
  return found().map((each) => {
    const { deleted, remaining, reloading } = each as unknown as Withdrawal;
    return { deleted: deleted.toSorted(), remaining, reloading };
  });
}

export const gone = (...deleted: string[]): Withdrawal => ({
  deleted,
  remaining: [],
  reloading: false,
});

/** Names of all cookies that the browser has, of every host, path and kind; sorted, one each. */
export async function cookieNames(site: Site): Promise<string[]> {
  const cookies = await site.context.cookies();
  return [...new Set(cookies.map(({ name }) => name))].sort();
}

/** The answer as it is remembered: when it was given, and whether something has still to be removed. */
export async function remembered(site: Site): Promise<{ decidedAt: string; isOwed: boolean }> {
  const cookies = await site.context.cookies();
  const { value = '' } = cookies.find(({ name }) => name === 'consent') ?? {};
  return { decidedAt: value.split('~')[2] ?? 'never', isOwed: value.endsWith('~_w.1') };
}

/** How often the page was asked for since the last visit, that one included. */
export const documents = (site: Site): number =>
  site.requests.filter((request) => request.isNavigationRequest() && !request.frame().parentFrame())
    .length;

/** Withdraws in some way, where the page as it is loaded anew has nothing left to sweep, so nothing more to tell. */
export async function withdrawAndLoadAnew(
  site: Site,
  act: () => Promise<unknown>,
  ...deleted: string[]
): Promise<void> {
  const { clock } = site.page;
  await clock.install();
  await act();
  const only = [{ ...gone(...deleted), reloading: true }];
  assert.deepEqual(await withdrawals(site), only);
  await site.ready(2);
  // Time enough to go once more.
  await clock.runFor(60_000);
  // A page that does so breaks into this; it is counted below.
  await site.settled().catch(() => site.page.waitForLoadState());
  assert.deepEqual(await withdrawals(site), only);
  assert.equal(documents(site), 2, 'exactly once');
  assert.deepEqual(await site.ran(), []);
}
