import type { ConsentStore } from '../core/index.js';

/** An address that a link may lead to, or undefined: only http, https and the page's own (S2). */
export function safeHref(
  name: string,
  value: string | undefined,
  store: ConsentStore,
): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value, document.baseURI) && new URL(value, document.baseURI);
  if (url && /^https?:$/.test(url.protocol)) return value;
  store.problem('unsafe-link', `${name}="${value}"`);
  return undefined;
}
