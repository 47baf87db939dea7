/** What another manager remembers of the visitor. */
export interface Theirs {
  /** Answers by its own names; null for one that may have been granted, but not for certain. */
  readonly answers: ReadonlyMap<string, boolean | null>;
  /** When they were given, in milliseconds since 1970. */
  readonly decidedAt: number;
}

/** A manager that pages move in from. */
export interface Manager {
  /** How `import-from` names it. */
  readonly name: string;
  /** Where its answer is; without one of them there is none. */
  readonly cookies: readonly string[];
  /** Our names for its own, as far as its vendor's documents make them certain. The others are the same or none of ours. */
  readonly names: Readonly<Record<string, string>>;
  /** Reads the raw values in the order of `cookies`. Null, or a throw, for all that is not certainly an answer. */
  read(...values: string[]): Theirs | null;
}
