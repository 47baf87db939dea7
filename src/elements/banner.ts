import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ConsentStore } from '../core/index.js';
import type { Locale } from '../locales/locale.js';
import { styles } from './banner.styles.js';
import { ContentController } from './content.js';
import { safeHref } from './href.js';
import { openModal } from './modal.js';
import { Preferences } from './preferences.js';
import { StoreController } from './store-controller.js';
import { TextsController } from './texts-controller.js';

/** Where the banner stands. */
export type Placement = 'bottom' | 'top' | 'corner' | 'center';

const PLACEMENTS: readonly string[] = ['bottom', 'top', 'corner', 'center'];

/** Attributes that are read once for the whole page, not by the element. */
const PAGE_ATTRIBUTES =
  'categories revision cookie-name cookie-days cookie-domain cookie-path'.split(' ');

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

  readonly #store = new StoreController(this);
  readonly #texts = new TextsController(this);
  readonly #content = new ContentController(this);
  readonly #preferences = new Preferences(this, this.#store, this.#content);
  #isHiddenByPage = false;
  #stopWatch: (() => void) | undefined;

  override connectedCallback(): void {
    this.#isHiddenByPage ||= !!this.hidden;
    super.connectedCallback();
    this.#reportUnknownAttributes();
  }

  /** Another `<consent-banner>` before this one is the page's; this one stays quiet. */
  get #speaks(): boolean {
    return document.querySelector('consent-banner') === this;
  }

  get #box(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[part=banner]');
  }

  #reportUnknownAttributes(): void {
    const known = [
      ...(this.constructor as typeof LitElement).observedAttributes,
      ...PAGE_ATTRIBUTES,
      'hidden lang dir id class style slot title nonce',
    ]
      .join(' ')
      .split(' ');
    for (const { name } of this.attributes)
      if (!known.includes(name) && !/^(data|aria|on)/.test(name))
        this.#store.store?.problem('unknown-attribute', name);
  }

  override updated(): void {
    const box = this.#box;
    const { store } = this.#store;
    if (this.#isHiddenByPage) this.hidden = !store?.shown.size || !this.#speaks;
    if (!box) return;
    if (!(box instanceof HTMLDialogElement)) {
      // The top layer needs no z-index. Older browsers show the box where our styles put it.
      if (box.popover && !box.matches(':popover-open')) box.showPopover();
    } else if (!box.open) {
      this.#stopWatch = openModal(box, this.#onModalClose);
    }
  }

  /** Ends a modal the way that gives the focus back, before the box is taken away. */
  override willUpdate(): void {
    const box = this.hasUpdated ? this.#box : null;
    if (!(box instanceof HTMLDialogElement) || this.#store.store?.shown.has('banner')) return;
    this.#stopWatch?.();
    box.close();
  }

  /** No answer was given (L4), but a page behind a dialog that is gone must stay usable (W42). */
  readonly #onModalClose = (): void => this.#store.store?.hide('banner');

  readonly #onClick = (event: Event): void => {
    const { store } = this.#store;
    const button = (event.target as Element).closest('[data-action]');
    switch (button?.getAttribute('data-action')) {
      case 'accept-all':
        return store?.acceptAll();
      case 'reject-all':
        return store?.rejectAll();
      case 'save':
        return store?.save(this.#preferences.draft, 'preferences');
      case 'settings':
        return store?.showPreferences();
      case 'close':
        return store?.hide('preferences');
    }
  };

  override render(): TemplateResult | typeof nothing {
    const { store } = this.#store;
    const { texts } = this.#texts;
    if (!store || !texts || !this.#speaks) return nothing;
    const words = { ...texts, ...this.words };
    return html`<div class="root" @click=${this.#onClick}>
      ${store.shown.has('banner') ? this.#renderBanner(store, words) : nothing}
      ${this.#preferences.render(store, words)}
    </div>`;
  }

  #renderBanner(store: ConsentStore, texts: Locale): TemplateResult {
    const placement = PLACEMENTS.includes(this.placement ?? '') ? this.placement : 'bottom';
    return this.modal
      ? html`<dialog
          part="banner"
          class="center"
          lang=${texts.lang}
          aria-labelledby="title"
          aria-describedby="description"
          @cancel=${(event: Event) => event.preventDefault()}
          @close=${this.#onModalClose}
        >
          ${this.#renderQuestion(store, texts)}
        </dialog>`
      : html`<section
          part="banner"
          class=${placement!}
          lang=${texts.lang}
          popover="manual"
          aria-labelledby="title"
        >
          ${this.#renderQuestion(store, texts)}
        </section>`;
  }

  #renderQuestion(store: ConsentStore, texts: Locale): TemplateResult {
    return html`<div class="question">
      <div class="text">
        <h2 part="title" id="title" tabindex="-1" ?autofocus=${this.modal}>
          <slot name="title">${texts.title}</slot>
        </h2>
        <div part="description" id="description">
          ${this.#content.hasDescription ? html`<slot></slot>` : this.#renderDescription(store, texts)}
          ${this.#renderLinks(store, texts)}
        </div>
      </div>
      <div part="actions">
        <button part="reject-button" data-action="reject-all">${texts.rejectAll}</button>
        <button part="accept-button" data-action="accept-all">${texts.acceptAll}</button>
        <button part="settings-button" data-action="settings">${texts.settings}</button>
      </div>
      <slot name="footer"></slot>
    </div>`;
  }

  #renderDescription(store: ConsentStore, texts: Locale): TemplateResult {
    const asked = store.categories.filter((id) => !store.isRequired(id));
    const names = asked.map((id) => this.#preferences.nameOf(id, texts));
    const purposes = new Intl.ListFormat(texts.lang).format(names);
    return html`<p>
      ${texts.description.replace('{purposes}', () => purposes)}
      ${this.controller ? texts.controller.replace('{who}', () => this.controller!) : nothing}
    </p>`;
  }

  #renderLinks(store: ConsentStore, texts: Locale): TemplateResult | typeof nothing {
    const policy = safeHref('policy-href', this.policyHref, store);
    const imprint = safeHref('imprint-href', this.imprintHref, store);
    if (!policy && !imprint) return nothing;
    return html`<p class="links">
      ${policy ? html`<a part="policy-link" href=${policy}>${texts.policy}</a>` : nothing}
      ${imprint ? html`<a part="imprint-link" href=${imprint}>${texts.imprint}</a>` : nothing}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
