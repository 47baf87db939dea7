/** Name and purpose of a category. */
export interface CategoryTexts {
  readonly name: string;
  /** What it is for, in one or two plain sentences. */
  readonly purpose: string;
}

/** What the source of an answer means to the visitor. */
type Sources =
  'accept-all' | 'reject-all' | 'preferences' | 'embed' | 'close' | 'gpc' | 'api' | 'import';

/**
 * `declaration` of a language: texts of `<consent-declaration>`, and of what the preferences tell of services and of the
 * answer. Fetched as a file of their own.
 */
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
  /** How the visitor answered; stands in brackets after `decided`. */
  readonly how: Readonly<Record<Sources, string>>;
  /** Button that copies the record of the answer as text, and what is said when it did. */
  readonly copy: string;
  readonly copied: string;
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

/** The default of a language: texts of the banner and the preferences. Text only, never HTML; a missing one does not compile. */
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
  /** The same where closing is a refusal, which it has to say (L36). */
  readonly closeRejecting: string;
  /** Stands in place of a switch where there is nothing to refuse. */
  readonly alwaysActive: string;
  /** Said when an answer was saved. */
  readonly saved: string;
  /** Said before the page is loaded anew, because something was withdrawn that nothing else ends. */
  readonly reloading: string;
  /** Shown where the browser sends Global Privacy Control, and that is honoured (L41). */
  readonly signal: string;
  /** Shown where only what is new is asked. `{purposes}` is replaced by the names of the categories. */
  readonly news: string;
  /** Categories that we know texts for; others take theirs from `<consent-category>`. */
  readonly categories: Readonly<Record<string, CategoryTexts>> &
    Record<'necessary' | 'functional' | 'analytics' | 'marketing' | 'social', CategoryTexts>;
}

/** `optOut` of a language: what is said where something is on until the visitor objects, fetched as a file of their own. */
export interface OptOutTexts {
  /** On the button that opens the preferences, and their heading; in English the title that US states ask for (L44). */
  readonly title: string;
  /** In place of the language's own `description`. `{purposes}` is replaced. */
  readonly description: string;
  /** Follows the language's own `description` where only some purposes are on. */
  readonly others: string;
  /** In place of `preferencesDescription`. */
  readonly preferences: string;
  /** In place of the language's own `signal`. */
  readonly signal?: string;
}

/** `embed` of a language: texts of `<consent-embed>`, fetched as a file of their own. `{service}` is replaced by what people call the service, or else by the host. */
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
