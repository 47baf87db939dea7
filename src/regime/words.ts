import type { ConsentStore, WordsFor } from '../core/index.js';
import { LateTexts } from '../elements/late-texts.js';
import { optOut as english } from '../locales/en.js';
import type { OptOutTexts } from '../locales/locale.js';
import { isAnythingAsked } from './presumption.js';

const TEXTS = new LateTexts<OptOutTexts>('opt-out', english);

/** What the elements say where not everything is asked first. */
export const wordsFor =
  (store: ConsentStore, presumed: () => readonly string[]): WordsFor =>
  (texts, arrived) => {
    if (!presumed()[0]) return {};
    const own = TEXTS.in(texts.lang, arrived);
    if (!own) return undefined;
    const { title, preferences, signal = texts.signal ?? '' } = own;
    const words = { preferencesTitle: title, preferencesDescription: preferences, signal };
    return isAnythingAsked(store, presumed())
      ? { ...words, description: `${texts.description} ${own.others}` }
      : { ...words, title, description: own.description };
  };
