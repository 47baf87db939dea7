/** What one service has to do, written down from its vendor's documents, not from our data. */
export interface Vendor {
  readonly name: string;
  /** The attributes of its `<consent-service>`. */
  readonly attributes: string;
  /** The addresses it asks for once the visitor agrees, in this order. */
  readonly scripts: readonly string[];
  /** Read in the page once the scripts ran; what it then has to be. `kinds` tells an `arguments` object from an array. */
  readonly started: readonly [expression: string, value: unknown];
  /** The same after consent was withdrawn, and after it was given again. Left out where nothing can be seen. */
  readonly stopped?: readonly [expression: string, value: unknown];
  readonly again?: readonly [expression: string, value: unknown];
  /** What the vendor's script does in these tests besides signing. */
  readonly script?: string;
}
