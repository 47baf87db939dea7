import type { Choices } from './choices.js';

/** How an answer came about; the same words in event, cookie and record. */
export type ConsentSource =
  | 'accept-all'
  | 'reject-all'
  | 'preferences'
  | 'embed'
  | 'close'
  | 'gpc'
  | 'api'
  | 'import'
  | 'expiry'
  | 'revision'
  | 'tab'
  | 'reset';

/** What is remembered of the visitor's answer. */
export interface ConsentRecord {
  /** The site's `revision` that was answered, at least 1. */
  readonly revision: number;
  /** When the visitor decided, in whole seconds since 1970 (UTC). Renewing the cookie never moves it (W21). */
  readonly decidedAt: number;
  /** Explicit answers by category, then by `category_service`. */
  readonly answers: Choices;
  /** How the answer came about. */
  readonly source: ConsentSource;
  /** How many labels the domain has that keeps it, where the page left that to us; none for this host alone. */
  readonly domainLabels?: string | undefined;
  /** Random UUID by which a record of it can be found on the site's own server; only where one keeps records. */
  readonly id?: string | undefined;
  /** Whether it has still to be sent to that server. */
  readonly unrecorded: boolean;
  /** Whether it was chosen while the browser sent Global Privacy Control, which does not overrule it then. */
  readonly despiteSignal: boolean;
  /** Whether the visitor objected to all that is on without being asked: then so does what a page adds later. */
  readonly objected: boolean;
  /** Whether what refused services left has still to be removed. */
  readonly owed: boolean;
}
