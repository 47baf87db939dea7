import { html, nothing, type TemplateResult } from 'lit';
import type { ConsentStore } from '../core/index.js';
import type { ConsentBanner } from './banner.js';
import { safeHref } from './href.js';
import type { Shown } from './shown.js';
import { renderSignal } from './signal.js';

/** All that can be refused. */
const refusable = ({ categories, isRequired }: ConsentStore): readonly string[] =>
  categories.filter((id) => !isRequired(id));

/** The categories that the visitor is asked about: those without an answer, else all that can be refused. */
export const asked = (store: ConsentStore): readonly string[] =>
  store.unanswered[0] ? store.unanswered : refusable(store);

/** What a refusal of the question refuses: all that the visitor did not answer for before, also what is on unasked. */
export const open = (store: ConsentStore): readonly string[] =>
  refusable(store).filter((id) => !isNews(store) || !(id in store.record!.answers));

/** Whether something is on that can be refused. */
export const isAnythingOn = (store: ConsentStore): boolean =>
  refusable(store).some((id) => store.choices[id]);

/** Whether the visitor has answered for others, and is asked only about what has come since (L65). */
export const isNews = ({ unanswered, categories, record }: ConsentStore): boolean =>
  !!unanswered[0] && categories.some((id) => record && id in record.answers);

/**
 * The banner: a region of the page, or a modal dialog.
 * @param hasDescription whether the site describes what it asks
 */
export function renderQuestion(
  page: Shown,
  banner: ConsentBanner,
  hasDescription: boolean,
): TemplateResult {
  const { lang } = page.texts;
  const content = renderContent(page, banner, hasDescription);
  return banner.modal
    ? html`<dialog part="banner" data-view="banner" lang=${lang} aria-labelledby="title">
        ${content}
      </dialog>`
    : html`<section
        part="banner"
        class=${banner.placement ?? nothing}
        popover="manual"
        lang=${lang}
        aria-labelledby="title"
      >
        ${content}
      </section>`;
}

function renderContent(
  page: Shown,
  { modal, controller, policyHref, imprintHref }: ConsentBanner,
  hasDescription: boolean,
): TemplateResult {
  const { store, texts, nameOf } = page;
  const fill = (text: string, ids: readonly string[]) =>
    text.replace('{purposes}', () => new Intl.ListFormat(texts.lang).format(ids.map(nameOf)));
  const renderLink = (name: 'policy' | 'imprint', address: string | undefined) => {
    const href = safeHref(address, store);
    return href && html`<a part=${`${name}-link`} href=${href}>${texts[name]}</a>`;
  };
  return html`<div class="question">
    ${
      modal
        ? html`<button class="plain" part="close-button" data-action="close">
            ${texts.closeRejecting} <span aria-hidden="true">&#10005;</span>
          </button>`
        : nothing
    }
    <div>
      <h2 part="title" id="title" tabindex="-1" ?autofocus=${modal}>
        <slot name="title">${texts.title}</slot>
      </h2>
      <div part="description">
        ${
          hasDescription
            ? html`<slot></slot>`
            : html`<p>
                ${fill(texts.description, asked(store))}
                ${controller && texts.controller.replace('{who}', () => controller)}
              </p>`
        }
        ${isNews(store) ? html`<p>${fill(texts.news, asked(store))}</p>` : nothing}
        ${renderSignal(page)} ${renderLink('policy', policyHref)}
        ${renderLink('imprint', imprintHref)}
      </div>
    </div>
    <div part="actions">
      <button part="reject-button" data-action="reject-all">${texts.rejectAll}</button>
      <button part="accept-button" data-action="accept-all">${texts.acceptAll}</button>
      <button class="plain" part="settings-button" data-action="settings">${texts.settings}</button>
    </div>
    <slot name="footer"></slot>
  </div>`;
}
