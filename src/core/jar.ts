import Cookies from 'js-cookie';
import type { CookieSettings } from './settings.js';

/** The place where the answer is kept. */
export interface Jar {
  /** Every copy that the browser shows this page, most specific path first. */
  read(): string[];
  /** Keeps `value` until `expires`; a time that is over removes it. False when the browser did not take it. */
  write(value: string, expires: Date): boolean;
}

/** The domain to share the cookie with; null for this host alone. */
export const domainOf = (domain: string | null, labels = '0') =>
  domain === 'auto' ? +labels && location.hostname.split('.').slice(-labels).join('.') : domain;

/**
 * The visitor's cookie. A browser that refuses cookies gives no copies and takes none, without a throw.
 * @param labels how many the domain has, where the page left it to us and it was found
 */
export function cookieJar(settings: CookieSettings, labels?: string): Jar {
  const { name, path } = settings;
  const domain = domainOf(settings.domain, labels);
  const place = { path, sameSite: 'Lax', secure: location.protocol === 'https:' } as const;

  const copiesAfter = (action?: () => void): string[] => {
    try {
      action?.();
      const pairs = document.cookie.split('; ').filter((pair) => pair.startsWith(`${name}=`));
      return pairs.map((pair) => pair.slice(name.length + 1));
    } catch {
      // In a sandboxed frame the mere mention of cookies throws.
      return [];
    }
  };

  return {
    read: copiesAfter,
    // js-cookie answers the same whether or not the browser took the cookie (W15).
    write: (value, expires) =>
      copiesAfter(() => {
        Cookies.set(name, value, { ...place, domain: domain as string, expires });
        // A copy for this host alone would live on beside the wider one and could contradict it. No tab may find none meanwhile.
        if (domain) Cookies.set(name, '', { ...place, expires: new Date(0) });
      }).includes(value),
  };
}

/** Whether the browser would keep such a cookie, found by trying: another one is written and removed at once. */
export function keepsCookie(settings: CookieSettings): boolean {
  const probe = cookieJar({ ...settings, name: `${settings.name}-probe` });
  const isKept = probe.write('1', new Date(Date.now() + 60_000));
  if (isKept) probe.write('', new Date(0));
  return isKept;
}
