/** What another manager remembers of the visitor. */
export interface Theirs {
  /** Answers by its own names. What it does not say for certain is left out. */
  readonly answers: ReadonlyMap<string, boolean>;
  /** When they were given, in milliseconds since 1970. */
  readonly decidedAt: number;
}

/** A manager that pages move in from. */
export interface Manager {
  /** How `import-from` names it. */
  readonly name: string;
  readonly title: string;
  /** Where its answer is; without one of them there is none. */
  readonly cookies: readonly string[];
  /** Our names for its own, as far as its vendor's documents make them certain. The others are the same or none of ours. */
  readonly names: Readonly<Record<string, string>>;
  /** What is left out even of a good answer, for the README. */
  readonly except: string;
  /** Reads the raw values in the order of `cookies`. Null, or a throw, for all that is not certainly an answer. */
  read(...values: string[]): Theirs | null;
}
