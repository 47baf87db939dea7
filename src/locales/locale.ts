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
}
