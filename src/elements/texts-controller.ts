import type { LitElement, ReactiveController } from 'lit';
import { shared } from '../core/index.js';
import { AVAILABLE_LOCALES } from '../locales/available.js';
import en from '../locales/en.js';
import type { Locale } from '../locales/locale.js';

const loaded = new Map<string, Locale>([['en', en]]);

/** Texts in the language of the nearest `lang`, else in English. */
export class TextsController implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#load();
  }

  /** The tag of the language to speak: the exact one, else its language, else English. */
  get tag(): string {
    const lang = this.#host.closest('[lang]')?.getAttribute('lang')?.toLowerCase() ?? 'en';
    const tags = AVAILABLE_LOCALES.map((tag) => tag.toLowerCase());
    return [lang, lang.split('-')[0]!].find((tag) => tags.includes(tag)) ?? 'en';
  }

  /** The texts, or undefined while they are on their way. */
  get texts(): Locale | undefined {
    return loaded.get(this.tag);
  }

  async #load(): Promise<void> {
    const { tag } = this;
    if (loaded.has(tag)) return;
    try {
      loaded.set(tag, (await shared()!.doors.locale(tag)) as Locale);
    } catch (error) {
      loaded.set(tag, en);
      shared()?.store.problem('locale-missing', error);
    }
    this.#host.requestUpdate();
  }
}
