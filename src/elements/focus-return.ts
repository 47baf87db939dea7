import type { LitElement } from 'lit';

/** Where the page goes on for somebody whose focus was lost. */
const MAIN = 'main,[role=main],h1';

/** Gives the focus back when what had it is taken away: to where it was before, else to the page's main content (A15). */
export class FocusReturn {
  readonly #host: LitElement;
  #before: HTMLElement | null = null;
  #isDue = false;

  constructor(host: LitElement) {
    this.#host = host;
    // Steps within the element do not get here.
    host.addEventListener(
      'focusin',
      ({ relatedTarget }) => (this.#before = relatedTarget as HTMLElement | null),
    );
  }

  /** Looks who has the focus before something is taken away. */
  look(): void {
    const { renderRoot } = this.#host;
    // A dialog that the visitor closed with Esc has lost it already.
    this.#isDue =
      this.#host.contains(document.activeElement) ||
      !!renderRoot.querySelector('dialog:not([open])');
  }

  /** Gives it back if it was lost meanwhile. */
  giveBack(): void {
    const isLost = () => this.#isDue && (document.activeElement ?? document.body) === document.body;
    // One that is gone does not take it.
    if (isLost()) this.#before?.focus({ preventScroll: true });
    if (isLost()) focusMain();
  }
}

function focusMain(): void {
  const main = document.querySelector<HTMLElement>(MAIN);
  if (!main) return;
  if (!main.hasAttribute('tabindex')) {
    main.tabIndex = -1;
    main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true });
  }
  main.focus({ preventScroll: true });
}
