/** Purposes that Global Privacy Control is not about: it asks not to sell or share, and not to be tracked across sites. */
const UNCONCERNED = ['analytics', 'functional'];

/**
 * Whether Global Privacy Control refuses a category.
 * @param gpc what the site says of it: `ignore`, or `deny` where we would not; whatever else is written denies
 * @see https://www.w3.org/TR/gpc/
 */
export const isConcerned = (category: string, gpc?: string): boolean =>
  gpc === undefined ? !UNCONCERNED.includes(category) : gpc !== 'ignore';

/** Whether the visitor's browser sends the signal now; nothing but `true` is one (W1). */
export const sendsSignal = (): boolean =>
  (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl === true;
