import type { ConsentStore } from '../core/index.js';
import type { Locale } from '../locales/locale.js';

/** What is shown, and in which words. */
export interface Shown {
  readonly store: ConsentStore;
  readonly texts: Locale;
  /** What a category is called. */
  nameOf(id: string): string;
}
