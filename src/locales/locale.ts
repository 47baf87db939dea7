/** Name and purpose of a category. */
export interface CategoryTexts {
  readonly name: string;
  /** What it is for, in one or two plain sentences. */
  readonly purpose: string;
}

/** All texts of one language. Text only, never HTML; a missing one does not compile. */
export interface Locale {
  /** The language's tag. */
  readonly lang: string;
  /** Heading of the banner. */
  readonly title: string;
  /** What is asked. `{purposes}` is replaced by the names of the categories. */
  readonly description: string;
  /** Who asks. `{who}` is replaced by the name in `controller`; left out without one. */
  readonly controller: string;
  readonly acceptAll: string;
  readonly rejectAll: string;
  readonly settings: string;
  /** Link to the privacy policy. */
  readonly policy: string;
  /** Link to the imprint (legal notice). */
  readonly imprint: string;
  /** Heading of the preferences. */
  readonly preferencesTitle: string;
  readonly preferencesDescription: string;
  readonly save: string;
  readonly close: string;
  /** Stands in place of a switch where there is nothing to refuse. */
  readonly alwaysActive: string;
  /** Categories that we know texts for; others take theirs from `<consent-category>`. */
  readonly categories: Readonly<Record<string, CategoryTexts>> &
    Record<'necessary' | 'functional' | 'analytics' | 'marketing' | 'social', CategoryTexts>;
  /** In English it is a file of its own. */
  readonly embed?: EmbedTexts;
}

/** A language other than English has the texts of all elements in its file. */
export interface Translation extends Locale {
  readonly embed: EmbedTexts;
}

/** Texts of `<consent-embed>`. `{service}` is replaced by what people call the service, or else by the host. */
export interface EmbedTexts {
  /** What loading means. `{provider}` is replaced by the company, or else by the host. */
  readonly about: string;
  readonly once: string;
  readonly always: string;
  /** In place of `always` where no service is known. `{category}` is replaced by its name. */
  readonly alwaysCategory: string;
  /** Takes `once` or `always` back. */
  readonly stop: string;
  /** Takes `alwaysCategory` back. */
  readonly stopCategory: string;
  /** Link to the same content at the vendor's. */
  readonly original: string;
  /** Link to the privacy policy of `{provider}`. */
  readonly privacy: string;
  /** Said to screen readers. `{label}` is replaced by the content's name. */
  readonly loading: string;
  readonly stopped: string;
  /** Heading at the submit button of a form that waits. */
  readonly formTitle: string;
  /** Why it waits; `about` follows. */
  readonly formAbout: string;
}
