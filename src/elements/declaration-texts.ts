import { shared } from '../core/index.js';
import english from '../locales/en-declaration.js';
import type { DeclarationTexts } from '../locales/locale.js';

const loaded = new Map([['en', english as DeclarationTexts]]);
const loading = new Map<string, Promise<void>>();

/**
 * The declaration's own texts in a language, or undefined while they are on their way.
 * @param arrived is called when they are there
 */
export function declarationTexts(lang: string, arrived: () => void): DeclarationTexts | undefined {
  if (!loaded.has(lang)) {
    if (!loading.has(lang)) loading.set(lang, fetchTexts(lang));
    void loading.get(lang)!.then(arrived);
  }
  return loaded.get(lang);
}

async function fetchTexts(lang: string): Promise<void> {
  const { load, store } = shared()!;
  try {
    loaded.set(lang, (await load(`locales/${lang}-declaration`)) as DeclarationTexts);
  } catch (error) {
    loaded.set(lang, english);
    store.problem('locale-missing', error);
  }
}
