import type { LitElement, ReactiveController } from 'lit';
import { shared } from '../core/index.js';
import english from '../locales/en-declaration.js';
import type { DeclarationTexts } from '../locales/locale.js';

const loaded = new Map([['en', english as DeclarationTexts]]);
const loading = new Map<string, Promise<void>>();

/** The declaration's own texts, in the language that the rest of it speaks. */
export class DeclarationTextsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #lang: () => string | undefined;

  constructor(host: LitElement, lang: () => string | undefined) {
    this.#host = host;
    this.#lang = lang;
    host.addController(this);
  }

  /** Undefined while they are on their way. */
  get value(): DeclarationTexts | undefined {
    return loaded.get(this.#lang() ?? '');
  }

  hostUpdate(): void {
    const lang = this.#lang();
    if (!lang || loaded.has(lang)) return;
    if (!loading.has(lang)) loading.set(lang, fetchTexts(lang));
    void loading.get(lang)!.then(() => this.#host.requestUpdate());
  }
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
