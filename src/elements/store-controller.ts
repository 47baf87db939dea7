import type { LitElement, ReactiveController } from 'lit';
import { type ConsentStore, shared, version } from '../core/index.js';

/** Gives an element the page's store and keeps it up to date with it. */
export class StoreController implements ReactiveController {
  readonly #host: LitElement;
  #stop: (() => void) | undefined;
  #late = () => this.hostConnected();

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The page's store; undefined where no page was started, or by a version that we would misunderstand. */
  get store(): ConsentStore | undefined {
    const page = shared();
    return page?.version === version ? page.store : undefined;
  }

  hostConnected(): void {
    const { store } = this;
    if (store) {
      this.#stop ??= store.subscribe(() => this.#host.requestUpdate());
      this.#host.requestUpdate();
    } else {
      // The elements may be defined before the page is started.
      document.addEventListener('consent-ready', this.#late, { once: true });
    }
  }

  hostDisconnected(): void {
    document.removeEventListener('consent-ready', this.#late);
    this.#stop?.();
    this.#stop = undefined;
  }
}
