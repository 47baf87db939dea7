import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentStore } from '../core/index.js';
import type { Locale } from '../locales/locale.js';
import type { Details } from './details.js';

/** What the switches show, by category and by `category_service`; nothing is kept until it is saved. */
export type Draft = Record<string, boolean>;

/** What is shown, and in which words. */
export interface Shown {
  readonly store: ConsentStore;
  readonly texts: Locale;
  /** What a category is called. */
  nameOf(id: string): string;
  /** Renders anew. */
  changed(): void;
}

/** The line that has to be there where the browser asks for privacy by itself (L41). */
export const renderSignal = ({ store, texts }: Shown): TemplateResult | typeof nothing =>
  store.isSignalHonoured ? html`<p part="signal">${texts.signal}</p>` : nothing;

/**
 * The preferences: a native modal dialog with one switch per category.
 * @param draft is changed by the switches
 * @param details what is told of services and of the answer, once it was fetched
 * @param perService whether each service has a switch of its own
 */
export function renderPreferences(
  page: Shown,
  draft: Draft,
  details: Details | null,
  perService: boolean,
): TemplateResult {
  const { store, texts, nameOf, changed } = page;

  const turn = (id: string, isOn: boolean) => {
    draft[id] = isOn;
    // Its services follow.
    for (const service in draft) if (service.startsWith(`${id}_`)) draft[service] = isOn;
    changed();
  };

  const renderCategory = (id: string) => html`
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
                  .checked=${draft[id]!}
                  @change=${({ target }: Event) => turn(id, (target as HTMLInputElement).checked)}
                />`
        }
      </h3>
      <div part="category-description" id=${`about-${id}`}>
        <slot name=${`category-${id}`}>${texts.categories[id]?.purpose}</slot>
      </div>
      ${details?.renderServices(id, page, perService ? draft : undefined)}
    </section>
  `;

  return html`
    <dialog part="dialog" data-view="preferences" lang=${texts.lang} aria-labelledby="preferences">
      <div part="header">
        <h2 id="preferences" tabindex="-1" autofocus>${texts.preferencesTitle}</h2>
        <button class="plain" part="close-button" data-action="close" aria-label=${texts.close}>
          &#10005;
        </button>
      </div>
      <div class="categories">
        <p>${texts.preferencesDescription}</p>
        ${renderSignal(page)} ${['necessary', ...store.categories].map(renderCategory)}
        ${details?.renderReceipt(page)}
      </div>
      <div class="footer">
        <button part="reject-button" data-action="reject-all">${texts.rejectAll}</button>
        <button part="accept-button" data-action="accept-all">${texts.acceptAll}</button>
        <button class="plain" part="save-button" data-action="save">${texts.save}</button>
      </div>
    </dialog>
  `;
}
