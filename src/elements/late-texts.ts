import { inTime, shared } from '../core/index.js';

/** A language's texts that are a file of their own: `LANG-embed`, `LANG-declaration` or `LANG-opt-out`. */
export class LateTexts<Texts> {
  readonly #kind: string;
  readonly #english: Texts;
  readonly #loaded = new Map<string, Texts>();
  readonly #loading = new Map<string, Promise<void>>();

  /** @param english comes with what needs them */
  constructor(kind: 'embed' | 'declaration' | 'opt-out', english: Texts) {
    this.#kind = kind;
    this.#english = english;
    this.#loaded.set('en', english);
  }

  /**
   * The texts in a language, or undefined while they are on their way.
   * @param arrived is called when they are there
   */
  in(lang: string, arrived: () => void): Texts | undefined {
    if (!this.#loaded.has(lang)) {
      if (!this.#loading.has(lang)) this.#loading.set(lang, this.#fetch(lang));
      void this.#loading.get(lang)!.then(arrived);
    }
    return this.#loaded.get(lang);
  }

  async #fetch(lang: string): Promise<void> {
    const { load, store } = shared()!;
    try {
      const texts = await inTime(load(`locales/${lang.toLowerCase()}-${this.#kind}`));
      this.#loaded.set(lang, texts as Texts);
    } catch (error) {
      this.#loaded.set(lang, this.#english);
      store.problem('locale-missing', error);
    }
  }
}
