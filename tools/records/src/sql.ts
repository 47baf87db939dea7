export type Values = readonly (string | Date)[];

/** Runs one statement; values only ever go beside it, as parameters. */
export type Query = <Row>(text: string, values?: Values) => Promise<Row[]>;

/** What we ask of a database, so one SQL serves PGlite and PostgreSQL. */
export interface Sql {
  readonly query: Query;
  /** Runs several statements without values, all or none. */
  readonly run: (statements: string) => Promise<void>;
  /** All or none of what `work` does. */
  readonly transaction: <Outcome>(work: (query: Query) => Promise<Outcome>) => Promise<Outcome>;
  readonly close: () => Promise<void>;
}
