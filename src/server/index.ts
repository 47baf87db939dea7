/**
 * Reads and renews the visitor's answer outside a browser: plain functions on the `Cookie` header or a Fetch `Request`, for
 * Node, Deno, Bun and edge workers. Imports nothing, needs no DOM, and does nothing when imported.
 */
export type { Choices } from '../core/choices.js';
export type { ConsentRecord, ConsentSource } from '../core/record.js';
export {
  contentSecurityPolicy,
  type PolicySources,
  type ServiceHosts,
} from './content-security-policy.js';
export { hasConsent } from './has-consent.js';
export type { HeaderSource } from './header.js';
export type { ReadOptions, RenewOptions } from './options.js';
export { hasPrivacySignal } from './privacy-signal.js';
export { readConsent } from './read-consent.js';
export { renewConsent } from './renew-consent.js';
export { renewed } from './renewed.js';
