/** Where the page goes on for somebody whose focus was lost. */
const MAIN = 'main,[role=main],h1';

/** Gives the focus back when what had it is taken away: to where it was before, else to the page's main content (A15). */
export class FocusReturn {
  readonly #host: HTMLElement;
  #before: EventTarget | null = null;
  #isDue = false;

  constructor(host: HTMLElement) {
    this.#host = host;
    // Steps within the element do not get here.
    host.addEventListener('focusin', ({ relatedTarget }) => (this.#before = relatedTarget));
  }

  /** Looks who has the focus before something is taken away. */
  look(): void {
    this.#isDue = this.#host.contains(document.activeElement);
  }

  /** Gives it back if it was lost meanwhile. */
  giveBack(): void {
    const { activeElement, body } = document;
    if (!this.#isDue || (activeElement && activeElement !== body)) return;
    const before = this.#before;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    if (document.activeElement === body) focusMain();
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
