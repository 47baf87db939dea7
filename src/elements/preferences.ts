import { html, type TemplateResult } from 'lit';
import type { ConsentStore } from '../core/index.js';
import type { Locale } from '../locales/locale.js';

/** What the switches show, by category; nothing is kept until it is saved. */
export type Draft = Record<string, boolean>;

/** What is shown, and in which words. */
export interface Shown {
  readonly store: ConsentStore;
  readonly texts: Locale;
  /** What a category is called. */
  nameOf(id: string): string;
}

/**
 * The preferences: a native modal dialog with one switch per category.
 * @param draft is changed by the switches
 */
export function renderPreferences({ store, texts, nameOf }: Shown, draft: Draft): TemplateResult {
  const renderCategory = (id: string) => html`
    <section part="category">
      <h3 part="category-title">
        ${
          store.isRequired(id)
            ? html`${nameOf(id)} <small>${texts.alwaysActive}</small>`
            : html`<label for="switch-${id}">${nameOf(id)}</label
                ><input
                  part="switch"
                  type="checkbox"
                  role="switch"
                  id="switch-${id}"
                  aria-describedby="about-${id}"
                  .checked=${draft[id]!}
                  @change=${(event: Event) => {
                    draft[id] = (event.target as HTMLInputElement).checked;
                  }}
                />`
        }
      </h3>
      <div part="category-description" id="about-${id}">
        <slot name="category-${id}">${texts.categories[id]?.purpose}</slot>
      </div>
    </section>
  `;

  return html`
    <dialog part="dialog" data-view="preferences" lang=${texts.lang} aria-labelledby="preferences">
      <header part="header">
        <h2 id="preferences" tabindex="-1" autofocus>${texts.preferencesTitle}</h2>
        <button class="plain" part="close-button" data-action="close" aria-label=${texts.close}>
          &#10005;
        </button>
      </header>
      <div class="categories">
        <p>${texts.preferencesDescription}</p>
        ${['necessary', ...store.categories].map(renderCategory)}
      </div>
      <footer>
        <button part="reject-button" data-action="reject-all">${texts.rejectAll}</button>
        <button part="accept-button" data-action="accept-all">${texts.acceptAll}</button>
        <button class="plain" part="save-button" data-action="save">${texts.save}</button>
      </footer>
    </dialog>
  `;
}
