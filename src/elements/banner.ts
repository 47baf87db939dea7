import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ConsentStore } from '../core/index.js';
import type { Locale } from '../locales/locale.js';
import { styles } from './banner.styles.js';
import { ContentController } from './content.js';
import { safeHref } from './href.js';
import { reportMistakes } from './mistakes.js';
import { closeHiddenDialogs, openShownDialogs } from './modal.js';
import { type Draft, renderPreferences, type Shown } from './preferences.js';
import { PageController } from './page-controller.js';

/** Where the banner stands. */
export type Placement = 'bottom' | 'top' | 'corner' | 'center';

/**
 * Asks the visitor for consent and lets them change it. Shown only while the visitor has to be asked, or asks for it.
 *
 * @summary Asks for consent, remembers it, and lets the visitor change it.
 * @tagname consent-banner
 *
 * @attr {string} categories - Ids of the purposes to ask for, space separated, `[a-z][a-z0-9-]*`. Default: those of the children and of declared services; with neither `analytics marketing social`
 * @attr {number} revision - Integer ≥ 1. An answer to a lower one is asked again. Default 1
 * @attr {string} cookie-name - Name of the cookie, `[A-Za-z0-9_-]{1,64}`, also with `__Host-`. Default `consent`
 * @attr {number} cookie-days - Days from the decision until it is asked again, at most 400. Default 183
 * @attr {string} cookie-domain - Share the answer with this domain's hosts. Default: this host only
 * @attr {string} cookie-path - Default `/`
 * @attr {string} on-withdraw - When consent to code that nothing else stops is withdrawn: `auto` loads the page anew, `keep` does not, `reload` does whatever the code was. Default `auto`
 * @attr {boolean} hidden - Keeps the children out of sight before the script runs; lifted only while something is shown
 * @attr {string} lang - Language of the texts. Default: the nearest `lang` of the page, then English
 *
 * @slot title - Heading of the banner in place of ours
 * @slot - Description in place of ours
 * @slot footer - Below the buttons
 *
 * @csspart banner - The banner's box
 * @csspart title - Its heading
 * @csspart description - Its text
 * @csspart policy-link - Link to the privacy policy
 * @csspart imprint-link - Link to the imprint
 * @csspart actions - The box around its buttons
 * @csspart accept-button - Accepts everything; also in the preferences
 * @csspart reject-button - Rejects everything; also in the preferences
 * @csspart settings-button - Opens the preferences
 * @csspart dialog - The preferences
 * @csspart header - Their heading and close button
 * @csspart close-button - Closes them without saving
 * @csspart category - One category
 * @csspart category-title - Its name and switch
 * @csspart category-description - What it is for
 * @csspart switch - Its switch
 * @csspart save-button - Saves what the switches show
 *
 * @cssproperty [--consent-background=light-dark(#fff, #1c1e22)] - Background
 * @cssproperty [--consent-color=light-dark(#1c1e22, #f2f3f5)] - Text
 * @cssproperty [--consent-accent=light-dark(#1d4ed8, #a9c4ff)] - Buttons, links and switches
 * @cssproperty [--consent-on-accent=light-dark(#fff, #0c1a3a)] - Text on the accent
 * @cssproperty [--consent-border=light-dark(#7a8089, #868c96)] - Lines around boxes and switches
 * @cssproperty [--consent-radius=0.5rem] - Rounding of corners
 * @cssproperty [--consent-spacing=1rem] - Space around and between things
 * @cssproperty [--consent-font=inherit] - Font family
 * @cssproperty [--consent-max-width=72rem] - Width of the text and buttons in the banner
 * @cssproperty [--consent-backdrop=rgb(0 0 0 / 0.5)] - What covers the page behind a modal dialog
 */
export class ConsentBanner extends LitElement {
  static override styles = styles;

  static override properties = {
    policyHref: { attribute: 'policy-href' },
    imprintHref: { attribute: 'imprint-href' },
    controller: {},
    placement: {},
    modal: { type: Boolean },
    words: { attribute: false },
  };

  /** Address of the privacy policy: http, https or relative. Default: no link. */
  declare policyHref: string | undefined;
  /** Address of the imprint: http, https or relative. Default: no link. */
  declare imprintHref: string | undefined;
  /** Name of who asks and is responsible (L7). Default: not named. */
  declare controller: string | undefined;
  /** `bottom`, `top`, `corner` or `center`. Default `bottom`. */
  declare placement: Placement | undefined;
  /** A modal dialog in place of the banner that leaves the page usable. Default false. */
  declare modal: boolean;
  /** Single texts in place of ours. */
  declare words: Partial<Locale> | undefined;

  readonly #page = new PageController(this);
  readonly #content = new ContentController(this);
  #draft: Draft | undefined;
  #isHiddenByPage = false;

  override connectedCallback(): void {
    this.#isHiddenByPage ||= !!this.hidden;
    super.connectedCallback();
    const store = this.#store;
    const { observedAttributes } = this.constructor as typeof LitElement;
    if (store) reportMistakes(this, observedAttributes, store.problem);
    else this.#page.store?.problem('second-banner');
  }

  /** The page's store, unless another `<consent-banner>` before this one is the page's. */
  get #store(): ConsentStore | undefined {
    return document.querySelector('consent-banner') === this ? this.#page.store : undefined;
  }

  override willUpdate(): void {
    const store = this.#store;
    if (!store || !this.hasUpdated) return;
    closeHiddenDialogs(this.renderRoot, store);
    if (!store.shown.has('preferences')) this.#draft = undefined;
  }

  override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#onClick);
  }

  override updated(): void {
    const store = this.#store;
    if (this.#isHiddenByPage) this.hidden = !store?.shown.size;
    if (!store) return;
    // The top layer needs no z-index. Older browsers show the box where our styles put it.
    const box = this.renderRoot.querySelector<HTMLElement>('[popover]');
    if (box?.popover && !box.matches(':popover-open')) box.showPopover();
    openShownDialogs(this.renderRoot, store);
  }

  readonly #onClick = (event: Event): void => {
    const store = this.#store!;
    const button = (event.target as Element).closest('[data-action]');
    const actions: Record<string, () => void> = {
      'accept-all': () => store.acceptAll(),
      'reject-all': () => store.rejectAll(),
      settings: () => store.showPreferences(),
      save: () => store.save(this.#draft!, 'preferences'),
      close: () => store.hide('preferences'),
    };
    actions[button?.getAttribute('data-action') ?? '']?.();
  };

  override render(): TemplateResult | typeof nothing {
    const store = this.#store;
    if (!store || !this.#page.texts) return nothing;
    const texts = { ...this.#page.texts, ...this.words };
    const nameOf = (id: string) => this.#content.labelOf(id) || texts.categories[id]?.name || id;
    const page = { store, texts, nameOf };
    return html`
      ${store.shown.has('banner') ? this.#renderBanner(page) : nothing}
      ${
        store.shown.has('preferences')
          ? renderPreferences(page, (this.#draft ??= { ...store.choices }))
          : nothing
      }
    `;
  }

  #renderBanner(page: Shown): TemplateResult {
    const { lang } = page.texts;
    const question = this.#renderQuestion(page);
    return this.modal
      ? html`<dialog part="banner" data-view="banner" lang=${lang} aria-labelledby="title">
          ${question}
        </dialog>`
      : html`<section
          part="banner"
          class=${this.placement ?? nothing}
          popover="manual"
          lang=${lang}
          aria-labelledby="title"
        >
          ${question}
        </section>`;
  }

  #renderQuestion({ store, texts, nameOf }: Shown): TemplateResult {
    const asked = store.categories.filter((id) => !store.isRequired(id));
    const purposes = new Intl.ListFormat(texts.lang).format(asked.map(nameOf));
    const renderLink = (name: 'policy' | 'imprint') => {
      const href = safeHref(this[`${name}Href`], store);
      return href && html`<a part="${name}-link" href=${href}>${texts[name]}</a>`;
    };
    return html`<div class="question">
      <div>
        <h2 part="title" id="title" tabindex="-1" ?autofocus=${this.modal}>
          <slot name="title">${texts.title}</slot>
        </h2>
        <div part="description">
          ${
            this.#content.hasDescription
              ? html`<slot></slot>`
              : html`<p>
                  ${texts.description.replace('{purposes}', () => purposes)}
                  ${this.controller && texts.controller.replace('{who}', () => this.controller!)}
                </p>`
          }
          ${renderLink('policy')} ${renderLink('imprint')}
        </div>
      </div>
      <div part="actions">
        <button part="reject-button" data-action="reject-all">${texts.rejectAll}</button>
        <button part="accept-button" data-action="accept-all">${texts.acceptAll}</button>
        <button class="plain" part="settings-button" data-action="settings">
          ${texts.settings}
        </button>
      </div>
      <slot name="footer"></slot>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
