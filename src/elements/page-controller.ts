import type { LitElement, ReactiveController } from 'lit';
import { type ConsentStore, inTime, shared } from '../core/index.js';
import en from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { directionOf, languageOf } from './language.js';

const loaded = new Map<string, Locale>([['en', en]]);

/** Gives an element the page's store, and texts in the language of the nearest `lang`, else in English; keeps it up to date. */
export class PageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => this.#load());
  #stop: (() => unknown) | undefined;
  #texts: Locale | undefined;

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
    // Another language takes the place of the one before when it is there.
    return (this.#texts = loaded.get(languageOf(this.#host)) ?? this.#texts);
  }

  hostConnected(): void {
    this.#stop = this.store?.subscribe(() => this.#host.requestUpdate());
    this.#observer.observe(document, {
      subtree: true,
      attributeFilter: ['lang'],
    });
    void this.#load();
  }

  hostUpdated(): void {
    for (const box of this.#host.renderRoot.querySelectorAll<HTMLElement>('[lang]'))
      box.dir = directionOf(box.lang);
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#observer.disconnect();
  }

  async #load(): Promise<void> {
    const tag = languageOf(this.#host);
    if (!loaded.has(tag))
      try {
        loaded.set(tag, (await inTime(shared()!.load(`locales/${tag}`))) as Locale);
      } catch (error) {
        loaded.set(tag, en);
        this.store?.problem('locale-missing', error);
      }
    this.#host.requestUpdate();
  }
}
