import type { ConsentStore } from '../core/index.js';
import type { Locale } from '../locales/locale.js';

/** What is shown, and in which words. */
export interface Shown {
  readonly store: ConsentStore;
  readonly texts: Locale;
  /** That the visitor's browser objects by itself and is heard, in words (L41); false where it does not. */
  readonly signal: string | false;
  /** What a category is called. */
  nameOf(id: string): string;
}
