/** One value that the site owner gives as an attribute, such as an account's id. */
export interface Parameter {
  /** What the vendor's values look like; anything else warns. */
  readonly pattern: string;
  /** Anything else keeps the service off: for addresses, which decide who is asked. */
  readonly strict?: true;
  /** Where the attribute may be left out: what then takes its place. */
  readonly default?: string;
  /** A made-up value, for the docs and the tests. */
  readonly example: string;
}

/**
 * A value with holes for the parameters: `{name}` (percent-encoded in addresses), `{-name}` and `{&name}` with a hyphen
 * or `&name=` before it unless it is empty; `{&l}` is the data layer, unless it has its usual name. Alone in a text: `{#name}` for a number, `{@global}` for what a global holds,
 * `{now}` for the time as a Date and `{ms}` in milliseconds, `{?category}` for whether the visitor agreed to a category, `{!category}` for the same as
 * `granted` or `denied`.
 */
export type Value =
  string | number | boolean | readonly Value[] | { readonly [key: string]: Value };

/** What is called, such as `gtag` or `_paq.push`, and with what. What is not there is not called. */
export type Call = readonly [target: string, ...args: Value[]];

/** A function that keeps calls until the vendor's script has loaded; made where the page has none of that name. */
export interface Queue {
  readonly name: string;
  /** What a call pushes: its own `arguments` object, or an array. */
  readonly pushes: 'arguments' | 'array';
  /** The global array to push onto; without it a property of the function. */
  readonly onto?: string;
  /** The property that keeps the calls. Default `q`. */
  readonly keeps?: string;
  /** The property in which the vendor's script puts the function that takes over. */
  readonly handler?: string;
  /** Further properties that the vendor's script looks for. */
  readonly properties?: Readonly<Record<string, Value>>;
  /** Calls to make first, where the page had none of that name. */
  readonly first?: readonly Call[];
}

/** An array whose methods push their name and arguments until the vendor's script has loaded; made where the page has none of that name. */
export interface Methods {
  readonly name: string;
  readonly methods: readonly string[];
  /** Further properties that the vendor's script looks for. */
  readonly properties?: Readonly<Record<string, Value>>;
}

/** Puts a new object of a vendor's class into a global. */
export interface Construct {
  readonly global: string;
  readonly from: string;
  /** Given to its constructor. */
  readonly options: Value;
}

/** A script of the vendor. */
export interface Script {
  readonly src: string;
  /** Scripts of one name run once per page, whichever comes first: for a script that serves several services. */
  readonly once?: string;
  /** Further attributes; one that comes out empty is left out. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** How the service stops on this page when consent is withdrawn. */
export type Stop =
  /** It listens: calls that stop it, and those that let it go on once the visitor agrees again. */
  | { readonly kind: 'call'; readonly calls: readonly Call[]; readonly again?: readonly Call[] }
  /** It looks at globals that are true, or at entries of localStorage, while consent is missing. */
  | {
      readonly kind: 'flag';
      readonly globals?: readonly string[];
      readonly local?: Readonly<Record<string, string>>;
    }
  /** It ends with the elements it made. */
  | { readonly kind: 'remove'; readonly elements: string }
  /** It cannot be stopped but by loading the page anew. */
  | { readonly kind: 'reload' };

/** Something that the service leaves in the visitor's browser under the site's own address. */
export interface Trace {
  readonly in: 'cookie' | 'local' | 'session' | 'indexed-db';
  /** Matches its name. */
  readonly pattern: string;
  /**
   * How long it stays, as the vendor states it: in days, where a month has 30 and a year 365, or until the browser is
   * closed. Left out where the vendor does not say.
   */
  readonly days?: number | 'session';
  /** The same in minutes, in place of `days`. */
  readonly minutes?: number;
  /** It tells running code to stay still, so it is removed once that code is gone. */
  readonly marker?: true;
}

/** What a service is for, in the words of `Locale`. */
export type Purpose =
  | 'audience'
  | 'behaviour'
  | 'performance'
  | 'conversions'
  | 'advertising'
  | 'tags'
  | 'contacts'
  | 'chat'
  | 'video'
  | 'audio'
  | 'maps'
  | 'fonts'
  | 'images'
  | 'publications'
  | 'posts'
  | 'sharing'
  | 'comments'
  | 'forms'
  | 'meetings'
  | 'protection'
  | 'payment';

/** The consent signals that Google's tags know. */
export type GoogleSignal =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage';

/** Content of a service that a `<consent-embed>` shows once the visitor asks for it. */
export interface Embed {
  /** Address of the frame, in the variant that tells the vendor least. */
  readonly frame: string;
  /** Where the same content can be seen at the vendor's. Default: the frame's address; empty where that shows nothing alone. */
  readonly page?: string;
  /** What the frame may use: the `allow` attribute. */
  readonly allow?: string;
  /** Width to height. Default `16 / 9`. */
  readonly aspect?: string;
}

/**
 * A third-party service as data. What starts it, from `globals` to `scripts`, is done in the order it is written, once the
 * visitor agreed; `constructs` and `ready` once the scripts have loaded.
 */
export interface Service {
  readonly name: string;
  /** The category it belongs to, unless the site says otherwise. */
  readonly category: string;
  /** What people call it. */
  readonly title: string;
  /** The company behind it. */
  readonly provider: string;
  /** Its provider's privacy policy. */
  readonly privacy?: string;
  readonly purposes: readonly Purpose[];
  /** The hosts it talks to; `*.` stands for any host below. */
  readonly hosts: readonly string[];
  /** By the vendor's own term in kebab-case, never `id`. */
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Globals to set first. What an array holds is added to the one that the page already has. */
  readonly globals?: Readonly<Record<string, Value>>;
  readonly queues?: readonly Queue[];
  readonly methods?: readonly Methods[];
  readonly calls?: readonly Call[];
  /** Calls that tell the vendor the visitor's answer: at the start and after each change. */
  readonly update?: readonly Call[];
  readonly scripts?: readonly Script[];
  readonly constructs?: readonly Construct[];
  /** Calls to make once the scripts have loaded. */
  readonly ready?: readonly Call[];
  readonly stop?: readonly Stop[];
  readonly traces?: readonly Trace[];
  readonly signals?: readonly GoogleSignal[];
  /**
   * Its tags follow Google Consent Mode: the script file tells them, they speak through the page's data layer, and in
   * `advanced` mode they start before consent.
   */
  readonly consentMode?: true;
  readonly embed?: Embed;
  /**
   * Why there is nothing to load: it was shut down; it asks nobody from the page; the page's own markup is marked instead;
   * a network puts it into the page, where only that can be switched off; it is an option of another service; it is
   * another consent manager; it needs IAB TCF, which we do not speak.
   */
  readonly nothing?:
    'retired' | 'no-request' | 'markup' | 'injected' | 'option' | 'manager' | 'tcf';
  /** What the site owner should know, in one or two sentences of English for the docs. */
  readonly note?: string;
  /** Pages of the vendor that state the purposes and periods here. */
  readonly sources?: readonly string[];
  /** Facts here that no page of the vendor confirmed. */
  readonly unverified?: string;
}
