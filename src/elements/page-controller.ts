import type { LitElement, ReactiveController } from 'lit';
import { type ConsentStore, shared } from '../core/index.js';
import { AVAILABLE_LOCALES } from '../locales/available.js';
import en from '../locales/en.js';
import type { Locale } from '../locales/locale.js';

const loaded = new Map<string, Locale>([['en', en]]);

/** Gives an element the page's store, and texts in the language of the nearest `lang`, else in English; keeps it up to date. */
export class PageController implements ReactiveController {
  readonly #host: LitElement;
  #stop: (() => unknown) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The page's store; undefined where no page was started. */
  get store(): ConsentStore | undefined {
    return shared()?.store;
  }

  /** The texts, or undefined while they are on their way. */
  get texts(): Locale | undefined {
    return loaded.get(this.#tag);
  }

  hostConnected(): void {
    this.#stop = this.store?.subscribe(() => this.#host.requestUpdate());
    void this.#load(this.#tag);
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  /** The language to speak: with its region, without, or English. */
  get #tag(): string {
    const lang = this.#host.closest('[lang]')?.getAttribute('lang')?.toLowerCase() ?? '';
    return [lang, lang.split('-')[0]!].find((tag) => AVAILABLE_LOCALES.includes(tag)) ?? 'en';
  }

  async #load(tag: string): Promise<void> {
    if (!loaded.has(tag))
      try {
        loaded.set(tag, (await shared()!.load(`locales/${tag}`)) as Locale);
      } catch (error) {
        loaded.set(tag, en);
        this.store?.problem('locale-missing', error);
      }
    this.#host.requestUpdate();
  }
}
