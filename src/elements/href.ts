import type { ConsentStore } from '../core/index.js';

/** An address that a link may lead to, or nothing: only http, https and the page's own (S2). */
export function safeHref(href: string | undefined, store: ConsentStore): string | undefined {
  if (!href) return undefined;
  if (URL.canParse(href, document.baseURI) && /^https?:/.test(new URL(href, document.baseURI).href))
    return href;
  store.problem('unsafe-link', href);
  return undefined;
}
