import type { ConsentStore } from '../core/index.js';
import { isDeniable } from '../core/privacy-signal.js';

/**
 * Whether the browser sends Global Privacy Control and nothing that it is about is on; visitors have to be told (L41).
 * @see https://www.w3.org/TR/gpc/
 */
export function isSignalHonoured(store: ConsentStore): boolean {
  const { globalPrivacyControl } = navigator as { globalPrivacyControl?: unknown };
  return (
    globalPrivacyControl === true &&
    store.categories.filter(isDeniable).every((id) => store.isRequired(id) || !store.choices[id])
  );
}
