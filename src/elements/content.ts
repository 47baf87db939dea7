import type { LitElement, ReactiveController } from 'lit';

/** What the site owner wrote between the banner's tags. */
export class ContentController implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer = new MutationObserver(() => this.#read());

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      attributeFilter: ['label', 'name'],
    });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** Whether there is a description of the site's own. Blank text does not count, though a slot would take it. */
  get hasDescription(): boolean {
    return [...this.#host.childNodes].some((node) =>
      node instanceof Element
        ? !node.slot && !node.localName.startsWith('consent-')
        : node instanceof Text && !!node.data.trim(),
    );
  }

  /** What the site calls a category. */
  labelOf(id: string): string | null | undefined {
    return this.#host.querySelector(`consent-category[name="${id}"]`)?.getAttribute('label');
  }

  /** A category's content is shown where its description belongs, not in the banner's. */
  #read(): void {
    for (const child of this.#host.querySelectorAll('consent-category'))
      if (child.firstChild) child.slot = `category-${child.getAttribute('name')}`;
    this.#host.requestUpdate();
  }
}
