import {
  type ConsentStore,
  cookieJar,
  type CookieSettings,
  domainOf,
  encode,
  keepsCookie,
} from '../core/index.js';
import { removeCookie } from '../gate/sweep-cookies.js';

/**
 * Has the answer in one copy only, for the domain that the page wants. Copies for other domains and paths, which could
 * contradict it, are removed after it was written, so that no other tab sees none. Where the browser does not keep it, all
 * of them are: a refusal must not leave an older grant, here or on another host.
 */
export function placeCookie(store: ConsentStore, cookie: CookieSettings): void {
  // A newer answer of another tab counts, and stays.
  store.refresh();
  if (!store.record) return;
  const copies = () => cookieJar(cookie).read();
  if (cookie.domain === 'auto' && !store.record.domainLabels)
    store.note({ domainLabels: `${findLabels(cookie)}` });
  // What holds may be read from several, and stand in none.
  else if (copies()[1]) store.note({});
  const left = copies();
  const isKept = left.includes(encode(store.record));
  if (left[isKept ? 1 : 0]) removeCookie(cookie.name, isKept ? placeOf(store, cookie) : undefined);
}

/**
 * How many labels the widest domain has that the browser lets this page share a cookie with; 0 where there is none.
 * Found by trying: only browsers know under which suffixes strangers live side by side.
 */
function findLabels(cookie: CookieSettings): number {
  const { hostname } = location;
  const labels = hostname.split('.');
  // Such a cookie has no domain, and numbers no parent.
  if (cookie.name.startsWith('__Host-') || /^[\d.]+$|:/.test(hostname)) return 0;
  for (let count = 1; count <= labels.length; count++) {
    const domain = labels.slice(-count).join('.');
    if (keepsCookie({ ...cookie, domain })) return count;
  }
  return 0;
}

/** Where the answer's own copy is: its domain, empty for this host alone, and its path. */
function placeOf({ record }: ConsentStore, { domain, path }: CookieSettings) {
  return { domain: domainOf(domain, record!.domainLabels) || '', path };
}
