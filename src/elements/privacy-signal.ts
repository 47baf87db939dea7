import type { ConsentStore } from '../core/index.js';

/** Purposes that Global Privacy Control is not about. */
const ALLOWED = ['analytics', 'functional'];

/**
 * Whether the browser sends Global Privacy Control and nothing that it is about is on; visitors have to be told (L41).
 * @see https://www.w3.org/TR/gpc/
 */
export function isSignalHonoured(store: ConsentStore): boolean {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown };
  return (
    globalPrivacyControl === true &&
    store.categories.every(
      (id) => store.isRequired(id) || ALLOWED.includes(id) || !store.choices[id],
    )
  );
}
