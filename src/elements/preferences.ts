/** The preferences, with one switch per category. Fetched when they are opened, which few visitors do. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { shared } from '../core/index.js';
import type { createDetails, Details } from './details.js';
import { latePart } from './late-part.js';
import { preferencesStyles } from './preferences.styles.js';
import { sheetOf } from './sheet.js';
import type { Shown } from './shown.js';
import { renderSignal } from './signal.js';

/** How long the preferences wait for what they tell besides, in milliseconds. */
const PATIENCE = 400;

/** What the switches show, by category and by `category_service`; nothing is kept until it is saved. */
export type Draft = Record<string, boolean>;

export class Preferences {
  readonly #host: LitElement;
  /** Undefined as long as we wait for it, null where we go on without. */
  #details: Details | null | undefined;
  #draft: Draft | undefined;

  constructor(host: LitElement, lang: string) {
    this.#host = host;
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(preferencesStyles)];
    void this.#fetchDetails(lang);
  }

  /** What the switches say: services only where they differ from their category. */
  get choices(): Draft {
    const draft = this.#draft!;
    return Object.fromEntries(
      Object.entries(draft).filter(([id, isOn]) => {
        const [category, service] = id.split('_');
        // The page may ask less by now, and what has no switch any more says nothing.
        const isAsked = shared()!.store.isRequired(category!) !== undefined;
        const isShown = this.#host.renderRoot.querySelector(`#switch-${id}`);
        return isAsked && (!service || (isShown && isOn !== draft[category!]));
      }),
    );
  }

  /** Forgets what the switches say. */
  forget(): void {
    this.#draft = undefined;
  }

  /**
   * A native modal dialog, as soon as it can tell all.
   * @param perService whether each service has a switch of its own
   */
  render(page: Shown, perService: boolean): TemplateResult | typeof nothing {
    const { store, texts } = page;
    this.#draft ??= { ...store.choices };
    if (this.#details === undefined) return nothing;
    return html`
      <dialog
        part="dialog"
        data-view="preferences"
        lang=${texts.lang}
        aria-labelledby="preferences"
      >
        <div part="header">
          <h2 id="preferences" tabindex="-1" autofocus>${texts.preferencesTitle}</h2>
          <button class="plain" part="close-button" data-action="close" aria-label=${texts.close}>
            &#10005;
          </button>
        </div>
        <div class="categories">
          <p>${texts.preferencesDescription}</p>
          ${renderSignal(page)}
          ${['necessary', ...store.categories].map((id) => this.#renderCategory(id, page, perService))}
          ${this.#details?.renderReceipt(page)}
        </div>
        <div class="footer">
          <button part="reject-button" data-action="reject-all">${texts.rejectAll}</button>
          <button part="accept-button" data-action="accept-all">${texts.acceptAll}</button>
          <button class="plain" part="save-button" data-action="save">${texts.save}</button>
        </div>
      </dialog>
    `;
  }

  #renderCategory(id: string, page: Shown, perService: boolean): TemplateResult {
    const { store, texts, nameOf } = page;
    const draft = this.#draft!;
    return html`
      <section part="category">
        <h3 part="category-title">
          ${
            store.isRequired(id)
              ? html`${nameOf(id)} <small>${texts.alwaysActive}</small>`
              : html`<label for=${`switch-${id}`}>${nameOf(id)}</label
                  ><input
                    part="switch"
                    type="checkbox"
                    role="switch"
                    id=${`switch-${id}`}
                    aria-describedby=${`about-${id}`}
                    ?disabled=${shared()!.isFinal?.(id)}
                    .checked=${(draft[id] ??= !!store.choices[id])}
                    @change=${({ target }: Event) =>
                      this.#turn(id, (target as HTMLInputElement).checked)}
                  />`
          }
        </h3>
        <div part="category-description" id=${`about-${id}`}>
          <slot name=${`category-${id}`}>${texts.categories[id]?.purpose}</slot>
        </div>
        ${this.#details?.renderServices(id, page, perService ? draft : undefined)}
      </section>
    `;
  }

  #turn(id: string, isOn: boolean): void {
    const draft = this.#draft!;
    draft[id] = isOn;
    // Its services follow.
    for (const service in draft) if (service.startsWith(`${id}_`)) draft[service] = isOn;
    this.#host.requestUpdate();
  }

  /** What grew later would move what the visitor is about to click. */
  async #fetchDetails(lang: string): Promise<void> {
    const open = (details?: Details) => {
      this.#details ??= details ?? null;
      this.#host.requestUpdate();
    };
    setTimeout(open, PATIENCE);
    const create = await latePart<typeof createDetails>('details');
    open(await create?.(this.#host, lang));
  }
}

export default Preferences;
