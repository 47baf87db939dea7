import type { LitElement, ReactiveController } from 'lit';
import { type ConsentShowEvent, type ConsentStore, shared } from '../core/index.js';
import type { ConsentBanner } from './banner.js';

/** Attributes that are the declaration's own, and no part of what the page asks. */
const OWN = /^(id|class|slot|part|role|title|heading-level|hidden|aria-.*|data-.*|on.*)$/;

/**
 * Where a page has no `<consent-banner>`, what its first declaration says counts in its place. A banner is made of it that
 * never asks by itself. It is in the page only for a moment to be read, and while it shows the preferences or says that they
 * were saved, so that a banner of the site's own that comes later is the only one.
 */
export class StandInController implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => this.#read());
  #banner: ConsentBanner | undefined;
  #stop: (() => unknown) | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  get #store(): ConsentStore | undefined {
    return shared()?.store;
  }

  hostConnected(): void {
    if (!this.#store) return;
    document.addEventListener('consent-show', this.#keepFromAsking);
    document.addEventListener('DOMContentLoaded', this.#read);
    this.#stop = this.#store.subscribe(this.#showPreferences);
    this.#observer.observe(this.#host, { childList: true, subtree: true, attributes: true });
    this.#read();
  }

  hostDisconnected(): void {
    document.removeEventListener('consent-show', this.#keepFromAsking);
    document.removeEventListener('DOMContentLoaded', this.#read);
    this.#stop?.();
    this.#observer.disconnect();
    // What it showed must not come back with the next one.
    if (this.#banner?.isConnected) this.#store?.hide('preferences');
    this.#banner?.remove();
    this.#banner = undefined;
  }

  readonly #read = (): void => {
    // The rest of the page may bring a banner.
    if (document.readyState === 'loading' || !this.#isNeeded) return;
    const banner = (this.#banner = bannerOf(this.#host));
    // It hides itself once its dialog is closed, and it has said what there is to say.
    new MutationObserver(() => this.#leave(banner)).observe(banner, { attributes: true });
    document.body.append(banner);
    // By then the page has seen and read it.
    void Promise.resolve().then(() => this.#leave(banner));
  };

  get #isNeeded(): boolean {
    const host = this.#host;
    return (
      !document.querySelector('consent-banner') &&
      document.querySelector('consent-declaration') === host &&
      (host.hasAttribute('categories') || !!childrenOf(host)[0])
    );
  }

  readonly #showPreferences = (): void => {
    const banner = this.#banner;
    if (!banner) return;
    if (!this.#isShown) this.#leave(banner);
    else if (!document.querySelector('consent-banner')) document.body.append(banner);
  };

  get #isShown(): boolean {
    return !!this.#store?.shown.has('preferences');
  }

  #leave(banner: Element): void {
    if (!this.#isShown && banner.hasAttribute('hidden')) banner.remove();
  }

  /** A page that has only a declaration informs; it asks nothing that the visitor did not open. */
  readonly #keepFromAsking = (event: ConsentShowEvent): void => {
    const banner = document.querySelector('consent-banner') ?? this.#banner;
    if (banner && banner === this.#banner && event.view === 'banner') event.preventDefault();
  };
}

const childrenOf = (host: Element) => host.querySelectorAll('consent-category,consent-service');

function bannerOf(host: Element): ConsentBanner {
  const banner = document.createElement('consent-banner');
  for (const { name, value } of host.attributes)
    if (!OWN.test(name)) banner.setAttribute(name, value);
  banner.hidden = true;
  // Elsewhere on the page another language may be spoken.
  banner.lang = host.closest('[lang]')?.getAttribute('lang') ?? '';
  banner.append(...[...childrenOf(host)].map((child) => child.cloneNode(true)));
  return banner;
}
