/** Name and purpose of a category. */
export interface CategoryTexts {
  readonly name: string;
  /** What it is for, in one or two plain sentences. */
  readonly purpose: string;
}

/** Texts of `<consent-declaration>`, in a file of their own: a first visit does not need them. */
export interface DeclarationTexts {
  /** When the visitor answered. `{date}` is replaced. */
  readonly decided: string;
  readonly undecided: string;
  /** Button that opens the preferences: after an answer, and before one. */
  readonly change: string;
  readonly choose: string;
  /** Stands before the choice. */
  readonly choice: string;
  readonly allowed: string;
  readonly refused: string;
  readonly unanswered: string;
  readonly provider: string;
  /** The site, in the place of a provider. */
  readonly thisSite: string;
  readonly purpose: string;
  /** The servers that are contacted. */
  readonly hosts: string;
  readonly privacy: string;
  /** Cookies and keys in the browser, left under the site's own address. */
  readonly stored: string;
  /** Caption of the table of these. `{service}` is replaced. */
  readonly storedBy: string;
  readonly name: string;
  readonly place: string;
  readonly period: string;
  /** Where it is kept. */
  readonly places: Readonly<Record<'cookie' | 'local' | 'session' | 'indexed-db', string>>;
  /** Periods that are no number of days. */
  readonly untilBrowserCloses: string;
  readonly untilTabCloses: string;
  readonly notStated: string;
  /** Nothing is contacted. */
  readonly none: string;
  /** Nothing is left under the site's own address. */
  readonly nothingStored: string;
  /** Our cookie, in the place of a service. */
  readonly ownTitle: string;
  readonly ownPurpose: string;
  /** What services are for, by `Purpose` of their data. */
  readonly purposes: Readonly<
    Record<
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
      | 'payment',
      string
    >
  >;
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
