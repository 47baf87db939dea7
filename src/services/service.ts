/** One value that the site owner gives, such as an account's id. */
export interface Parameter {
  /** What the vendor's ids look like; anything else only warns. */
  readonly pattern: string;
  /** Where the parameter may be left out: what then takes its place. */
  readonly default?: string;
}

/** A global function that queues its calls until the vendor's script has loaded; made where the page has none of that name. */
export interface Queue {
  readonly name: string;
  /** What a call pushes: its own `arguments` object, or an array. */
  readonly pushes: 'arguments' | 'array';
  /** The global array to push onto; without it the function's own property `q`. */
  readonly onto?: string;
}

/**
 * A value, with holes for the parameters, whose values are percent-encoded: `{name}`, `{-name}` with a hyphen before it
 * unless it is empty, `{#name}` alone in a text for a number, and `{now}` alone in a text for the time.
 */
export type Value =
  string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** A third-party service as data: what has to be done, in this order, once the visitor agreed. */
export interface Service {
  readonly name: string;
  /** The category it belongs to, unless the site says otherwise. */
  readonly category: string;
  /** By the vendor's own term in kebab-case. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Globals to set first. What an array holds is added to the one that the page already has. */
  readonly globals?: Readonly<Record<string, Value>>;
  readonly queues?: readonly Queue[];
  /** Calls to make in this order: the name of a function or of a global array, then the arguments. */
  readonly calls?: readonly (readonly [queue: string, ...args: Value[]])[];
  /** Addresses of scripts. */
  readonly scripts: readonly string[];
}
