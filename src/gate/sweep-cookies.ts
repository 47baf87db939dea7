/** All cookies that this page can see, as `name=value`. */
export function cookiePairs(): string[] {
  try {
    return document.cookie.split('; ');
  } catch {
    // In a sandboxed frame the mere mention of cookies throws.
    return [];
  }
}

/** The names of the cookies that this page can see, except the one that holds `kept`. */
export const cookieNames = (kept: string): string[] =>
  cookiePairs()
    .filter((pair) => pair && !pair.endsWith(`=${kept}`))
    .map((pair) => pair.split('=')[0]!);

/**
 * Removes a cookie from this host, from every domain above it, and from every path on the way to this page. A partitioned
 * one is another cookie of that name (W16).
 * @param kept a domain, without the dot before it, and a path whose cookie stays
 */
export function removeCookie(name: string, kept?: { domain: string; path: string }): void {
  const over = `${name}=; expires=${new Date(0).toUTCString()}`;
  const kinds = location.protocol === 'https:' ? ['; secure', '; secure; partitioned'] : [''];
  for (const domain of domains())
    for (const path of paths())
      for (const kind of kinds)
        if (domain !== kept?.domain.replace(/^\./, '') || path !== kept.path)
          document.cookie = `${over}; path=${path}${domain && `; domain=${domain}`}${kind}`;
}

/** None, for cookies of this host alone, then this host and all above it; browsers ignore those that nobody may use. */
function domains(): string[] {
  const labels = location.hostname.split('.');
  return ['', ...labels.map((_, index) => labels.slice(index).join('.'))];
}

/** `/a/b` is reached by cookies of `/`, `/a`, `/a/`, `/a/b` and `/a/b/`. */
function paths(): string[] {
  const parts = location.pathname.split('/').filter(Boolean);
  const folders = parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`);
  return ['/', ...folders.flatMap((folder) => [folder, `${folder}/`])];
}
