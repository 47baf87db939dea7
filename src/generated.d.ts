/** What scripts/services.mjs writes into dist/generated from the services' data. */

/** The imports of what starts each service, by name. */
declare module '*/generated/starters.js' {
  const starters: Readonly<Record<string, () => Promise<{ default: unknown }>>>;
  export default starters;
}

/** The imports of each language's texts, by file. */
declare module '*/generated/locales.js' {
  const locales: Readonly<Record<string, () => Promise<{ default: unknown }>>>;
  export default locales;
}

/** The imports of what `<consent-declaration>` prints of each service, by file. */
declare module '*/generated/declarations.js' {
  const declarations: Readonly<Record<string, () => Promise<{ default: unknown }>>>;
  export default declarations;
}

/** The imports of what shows each service's content, by name. */
declare module '*/generated/embeds.js' {
  const embeds: Readonly<Record<string, () => Promise<{ default: unknown }>>>;
  export default embeds;
}

/** The category of each service, by name. */
declare module '*/generated/categories.js' {
  const categories: Readonly<Record<string, string>>;
  export default categories;
}

/** What each service leaves, by name. */
declare module '*/generated/traces.js' {
  const traces: Readonly<
    Record<
      string,
      readonly {
        readonly in: 'cookie' | 'local' | 'session' | 'indexed-db';
        readonly pattern: string;
        readonly marker?: true;
      }[]
    >
  >;
  export default traces;
}

/** The names of services whose code only ends with the page. */
declare module '*/generated/reloads.js' {
  const reloads: readonly string[];
  export default reloads;
}
