/** How an answer came about: the same list as `ConsentSource` of the browser package, which a test compares. */
export const METHODS = [
  'accept-all',
  'reject-all',
  'preferences',
  'embed',
  'close',
  'gpc',
  'api',
  'import',
  'expiry',
  'revision',
  'tab',
  'reset',
] as const;

/** What is stored of one answer, and can be exported. schema.md says what each field means (L61). */
export interface ConsentRecord {
  readonly v: 1;
  /** Random UUIDv4 of this browser's answers. Absent for a first refusal (L64). */
  readonly id?: string;
  /** `ts` of the answer that this one takes the place of (L62). Never without `id`. */
  readonly prev?: string;
  /** When the visitor decided, by the visitor's clock: UTC, whole seconds. */
  readonly ts: string;
  /** When this answer was given, where only what was new had been asked: the date of the older ones stays in `ts`. */
  readonly at?: string;
  /** The site's `revision`. */
  readonly rev: number;
  /** SHA-256 in lower-case hex of the texts shown and the settings. */
  readonly hash: string;
  /** Language of the texts. */
  readonly lang: string;
  /** Each category that was asked, true or false. */
  readonly choices: Readonly<Record<string, boolean>>;
  /** By `category_service`, where a service differs from its category. */
  readonly services?: Readonly<Record<string, boolean>>;
  /** Categories that `choices` has on though nobody agreed to them, because the page's regime lets them be. */
  readonly presumed?: readonly string[];
  readonly method: (typeof METHODS)[number];
  /** Whether a person did it. */
  readonly trusted: boolean;
  /** Whether the browser sent Global Privacy Control. */
  readonly gpc: boolean;
  readonly regime: 'opt-in' | 'opt-out';
  /** Version of the library. */
  readonly lib: string;
  /** Host name of the page. */
  readonly scope: string;
}

/** What is sent: the record and the key by which a repeat is known. */
export interface SentRecord extends ConsentRecord {
  /** UUIDv4 of this one decision. Not part of what is stored. */
  readonly key: string;
}

/** A record as it is exported: with the time by the receiver's clock. */
export interface StoredRecord extends ConsentRecord {
  readonly received: string;
}
