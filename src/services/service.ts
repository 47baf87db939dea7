/** One value that the site owner gives, such as an account's id. */
export interface Parameter {
  /** What the vendor's ids look like; anything else only warns. */
  readonly pattern: string;
  /** Where the parameter may be left out: what then takes its place. */
  readonly default?: string;
}

/**
 * How a vendor's calls wait until its script has loaded.
 * - `list`: a global array; a call is pushed as an array
 * - `arguments`: a global function that pushes its own `arguments` object
 * - `arrays`: a global function that pushes an array
 */
export type QueueKind = 'list' | 'arguments' | 'arrays';

/** A queue that is made where the page has none of that name. */
export interface Queue {
  readonly name: string;
  readonly kind: QueueKind;
  /** The global array that a function pushes onto; without it its own property `q`. */
  readonly onto?: string;
}

/** A value that may hold `{parameter}`, `{parameter#}` (as a number), `{-parameter}` (with a hyphen before it, nothing when empty) or `{now}`. */
export type Value =
  string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** A third-party service as data: what has to be done, in this order, once the visitor agreed. */
export interface Service {
  readonly name: string;
  /** The category it belongs to, unless the site says otherwise. */
  readonly category: string;
  /** By the vendor's own term in kebab-case. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Globals to set first. An array is added to what the page already has. */
  readonly globals?: Readonly<Record<string, Value>>;
  readonly queues?: readonly Queue[];
  /** Calls to put in a queue: its name, then the arguments. */
  readonly calls?: readonly (readonly [queue: string, ...args: Value[]])[];
  /** Addresses of scripts; values are percent-encoded in them. */
  readonly scripts: readonly string[];
}
