/** What the preferences tell besides: the services of each category, and the record of the answer. Fetched when they are opened. */
import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import { type ConsentRecord, isId, shared } from '../core/index.js';
import { declaration as english } from '../locales/en.js';
import type { DeclarationTexts } from '../locales/locale.js';
import { type DescribedService, DeclaredServicesController } from './declared-services.js';
import { renderFacts } from './declaration-service.js';
import { detailsStyles } from './details.styles.js';
import { factsStyles } from './facts.styles.js';
import { safeHref } from './href.js';
import { LateTexts } from './late-texts.js';
import type { Draft } from './preferences.js';
import { answerInWords, recordText } from './record-text.js';
import { sheetOf } from './sheet.js';
import type { Shown } from './shown.js';

const TEXTS = new LateTexts<DeclarationTexts>('declaration', english);

export class Details {
  readonly #host: LitElement;
  readonly services: DeclaredServicesController;
  #texts: DeclarationTexts | undefined;
  /** What the visitor asked to copy, and whether the browser did. */
  #copy:
    { readonly of: ConsentRecord; readonly text: string; readonly isDone: boolean } | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.services = new DeclaredServicesController(host);
    const root = host.renderRoot as ShadowRoot;
    root.adoptedStyleSheets = [
      ...root.adoptedStyleSheets,
      ...[factsStyles, detailsStyles].map(sheetOf),
    ];
  }

  /** The services of a category: who, why, what is stored and for how long; each with a switch of its own where `draft` is given. */
  renderServices(category: string, page: Shown, draft?: Draft): TemplateResult | typeof nothing {
    const texts = this.#textsFor(page);
    const services = this.services.list?.filter((service) => service.category === category) ?? [];
    if (!texts || !services[0]) return nothing;
    return html`<div class="services">
      ${services.map((service) => this.#renderService(service, texts, page, draft))}
    </div>`;
  }

  #renderService(
    { name, category, facts }: DescribedService,
    texts: DeclarationTexts,
    { store, texts: { lang } }: Shown,
    draft: Draft | undefined,
  ): TemplateResult {
    const id = `${category}_${name}`;
    const printing = { texts, lang, safe: (href?: string) => safeHref(href, store) };
    return html`<div class="service">
      <details part="service">
        <summary id=${`name-${id}`}>${facts.title}</summary>
        ${renderFacts({ facts }, printing)}
      </details>
      ${
        // Of what has no usable name nothing can be kept; it follows its category.
        draft && isId(name) && !store.isRequired(category)
          ? html`<input
              part="switch"
              type="checkbox"
              role="switch"
              id=${`switch-${id}`}
              aria-labelledby=${`name-${id}`}
              ?disabled=${shared()!.isFinal?.(category)}
              .checked=${(draft[id] ??= store.has(category, name))}
              @change=${({ target }: Event) => {
                draft[id] = (target as HTMLInputElement).checked;
                // Otherwise Lit takes what it last wrote for what is shown.
                this.#host.requestUpdate();
              }}
            />`
          : nothing
      }
    </div>`;
  }

  /** When and how the visitor answered, with a button that copies the record. Nothing before an answer. */
  renderReceipt(page: Shown): TemplateResult | typeof nothing {
    const texts = this.#textsFor(page);
    const { record } = page.store;
    if (!texts || !record) return nothing;
    const { lang } = page.texts;
    // A copy of an earlier answer is no news.
    const copy = this.#copy?.of.decidedAt === record.decidedAt ? this.#copy : undefined;
    return html`<div part="receipt">
      <p>${answerInWords(record, texts, lang)}</p>
      <button
        class="plain"
        part="copy-button"
        data-action="copy"
        @click=${() => void this.#keep(record, recordText(record, texts, lang, page.nameOf, page.signal))}
      >
        ${texts.copy}
      </button>
      <span role="status">${copy?.isDone ? texts.copied : nothing}</span>
      ${
        copy?.isDone === false
          ? html`<textarea
              readonly
              rows="6"
              aria-label=${texts.copy}
              .value=${copy.text}
            ></textarea>`
          : nothing
      }
    </div>`;
  }

  /** Where the browser does not let us copy, the visitor can select the text. */
  async #keep(of: ConsentRecord, text: string): Promise<void> {
    const isDone = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    this.#copy = { of, text, isDone: !!isDone };
    this.#host.requestUpdate();
  }

  #textsFor({ texts: { lang } }: Shown): DeclarationTexts | undefined {
    // What has the focus stays until those of another language are there.
    return (this.#texts = TEXTS.in(lang, () => this.#host.requestUpdate()) ?? this.#texts);
  }
}

/** Resolves as soon as all of it can be told. */
export async function createDetails(host: LitElement, lang: string): Promise<Details> {
  const texts = new Promise<void>((done) => {
    if (TEXTS.in(lang, done)) done();
  });
  const details = new Details(host);
  await details.services.known;
  await texts;
  return details;
}

export default createDetails;
