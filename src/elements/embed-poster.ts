import type { ConsentStore } from '../core/index.js';

/** The address of an image that asks nobody else before consent, or nothing. */
export function safePoster(
  poster: string | undefined | null,
  store: ConsentStore,
): string | undefined {
  if (!poster) return undefined;
  const address = URL.canParse(poster, document.baseURI) && new URL(poster, document.baseURI);
  // Not `location.origin`, which is "null" in a page that another one wrote.
  if (address && (address.origin === origin || address.href.startsWith('data:image/')))
    return poster;
  store.problem('foreign-poster', poster);
  return undefined;
}
