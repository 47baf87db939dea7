import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { ConsentStore } from '../core/index.js';
import type { CategoryTexts, Locale } from '../locales/locale.js';
import type { ContentController } from './content.js';
import { openModal } from './modal.js';
import type { StoreController } from './store-controller.js';

/** The preferences: a native modal dialog with one switch per category. */
export class Preferences implements ReactiveController {
  readonly #host: LitElement;
  readonly #store: StoreController;
  readonly #content: ContentController;
  /** What the switches show; nothing is kept until it is saved. Undefined while closed. */
  #draft: Record<string, boolean> | undefined;
  #stopWatch: (() => void) | undefined;

  constructor(host: LitElement, store: StoreController, content: ContentController) {
    this.#host = host;
    this.#store = store;
    this.#content = content;
    host.addController(this);
  }

  /** What the visitor has chosen so far. */
  get draft(): Readonly<Record<string, boolean>> {
    return this.#draft ?? {};
  }

  render(store: ConsentStore, texts: Locale): TemplateResult | typeof nothing {
    if (!this.#isShown) return nothing;
    this.#draft ??= { ...store.choices };
    return html`
      <dialog
        part="dialog"
        lang=${texts.lang}
        aria-labelledby="preferences-title"
        @close=${this.#hide}
      >
        <header part="header">
          <h2 id="preferences-title" tabindex="-1" autofocus>${texts.preferencesTitle}</h2>
          <button part="close-button" data-action="close" aria-label=${texts.close}>
            <span aria-hidden="true">✕</span>
          </button>
        </header>
        <div class="categories">
          <p>${texts.preferencesDescription}</p>
          ${['necessary', ...store.categories].map((id) => this.#renderCategory(id, store, texts))}
        </div>
        <footer>
          <button part="reject-button" data-action="reject-all">${texts.rejectAll}</button>
          <button part="accept-button" data-action="accept-all">${texts.acceptAll}</button>
          <button part="save-button" data-action="save">${texts.save}</button>
        </footer>
      </dialog>
    `;
  }

  #renderCategory(id: string, store: ConsentStore, texts: Locale): TemplateResult {
    const known: CategoryTexts | undefined = Object.hasOwn(texts.categories, id)
      ? texts.categories[id as keyof Locale['categories']]
      : undefined;
    const name = this.nameOf(id, texts);
    return html`
      <section part="category">
        <h3 part="category-title">
          ${
            store.isRequired(id)
              ? html`${name} <span class="always">${texts.alwaysActive}</span>`
              : html`<label for="switch-${id}">${name}</label>${this.#renderSwitch(id)}`
          }
        </h3>
        <div part="category-description" id="about-${id}">
          <slot name="category-${id}">${known?.purpose}</slot>
        </div>
      </section>
    `;
  }

  #renderSwitch(id: string): TemplateResult {
    return html`<input
      part="switch"
      type="checkbox"
      role="switch"
      id="switch-${id}"
      aria-describedby="about-${id}"
      .checked=${this.#draft![id]!}
      @change=${(event: Event) => {
        this.#draft![id] = (event.target as HTMLInputElement).checked;
      }}
    />`;
  }

  /** What a category is called: by the site, by us, or by its id. */
  nameOf(id: string, texts: Locale): string {
    const own = this.#content.category(id)?.getAttribute('label');
    const known = Object.hasOwn(texts.categories, id) && texts.categories[id as 'analytics'].name;
    return own || known || id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  }

  /** Closed before it is taken away: only then does the browser give the focus back to the opener. */
  hostUpdate(): void {
    if (this.#isShown) return;
    this.#stopWatch?.();
    this.#stopWatch = undefined;
    this.#dialog?.close();
    this.#draft = undefined;
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open) this.#stopWatch = openModal(dialog, this.#hide);
  }

  get #isShown(): boolean {
    return !!this.#store.store?.shown.has('preferences');
  }

  get #dialog(): HTMLDialogElement | null | undefined {
    return this.#host.shadowRoot?.querySelector<HTMLDialogElement>('[part=dialog]');
  }

  /** Esc, the close button, or a content blocker: never an answer (L4). */
  readonly #hide = (): void => this.#store.store?.hide('preferences');
}
