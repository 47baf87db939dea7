import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type ConsentSource, type ConsentStore, isSignalHonoured, shared } from '../core/index.js';
import type { Locale } from '../locales/locale.js';
import { styles } from './banner.styles.js';
import type { check } from './checks.js';
import type { ClearFocus } from './clear-focus.js';
import { ContentController } from './content.js';
import { FocusReturn } from './focus-return.js';
import { latePart } from './late-part.js';
import { swallowDoubleClick } from './double-click.js';
import { closeHiddenDialogs, openShownDialogs } from './modal.js';
import { isDevelopment } from './development.js';
import type { Preferences } from './preferences.js';
import { PageController } from './page-controller.js';
import { isAnythingOn, isNews, open, renderQuestion } from './question.js';
import type { Shown } from './shown.js';
import { Status } from './status.js';

/** Where the banner stands. */
export type Placement = 'bottom' | 'top' | 'corner' | 'center';

/**
 * Asks the visitor for consent and lets them change it. Shown only while the visitor has to be asked, or asks for it.
 * It has to be in the document itself: one in a shadow root shows nothing, and nothing is granted by it. Clicks in it are
 * composed, so listeners of the page hear them.
 *
 * @summary Asks for consent, remembers it, and lets the visitor change it.
 * @tagname consent-banner
 *
 * @attr {string} categories - Ids of the purposes to ask for, space separated, `[a-z][a-z0-9-]*`. Default: those of the children and of declared services; with neither `analytics marketing social`
 * @attr {'opt-in' | 'opt-out'} regime - `opt-out`: what is asked is on until the visitor objects; also on a `<consent-category>`. Never guessed. Default `opt-in`
 * @attr {number} revision - Integer ≥ 1. An answer to a lower one is asked again. Default 1
 * @attr {string} cookie-name - Name of the cookie, `[A-Za-z0-9_-]{1,64}`, also with `__Host-`. Default `consent`
 * @attr {number} cookie-days - Days from the decision until it is asked again, at most 400. Default 183; with an `opt-out` regime 365, and not less
 * @attr {string} cookie-domain - Share the answer with this domain's hosts; `auto` finds the widest domain that the browser allows, once there is an answer. Default: this host only
 * @attr {string} cookie-path - Default `/`
 * @attr {string} import-from - Take over what the visitor answered to another manager: `auto`, or its name. See [Moving in from another manager](#moving-in-from-another-manager)
 * @attr {string} import-map - Which of our categories another manager's are: pairs `theirs:ours`, space separated; `theirs:` takes that one over as nothing
 * @attr {'auto' | 'floating' | 'none'} reopen - The floating button that opens the preferences: `auto` shows it only where the page has no opener of its own. Default `auto`
 * @attr {string} on-withdraw - When consent to code that nothing else stops is withdrawn: `auto` loads the page anew, `keep` does not, `reload` does whatever the code was. Default `auto`
 * @attr {string} record-href - Where a record of each answer is sent: https, or this origin. Default: nothing is sent, and no id is made
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
 * @csspart close-button - Closes them without saving; in a modal banner refuses everything
 * @csspart category - One category
 * @csspart category-title - Its name and switch
 * @csspart category-description - What it is for
 * @csspart switch - Its switch
 * @csspart service - What is told of a service in the preferences
 * @csspart receipt - When and how the visitor answered
 * @csspart copy-button - Copies the record of the answer
 * @csspart signal - Says that Global Privacy Control is honoured
 * @csspart status - Says that an answer was saved
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
    perService: { attribute: 'per-service', type: Boolean },
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
  /** One switch per service inside each category of the preferences. Default false. */
  declare perService: boolean;
  /** Single texts in place of ours. */
  declare words: Partial<Locale> | undefined;

  readonly #page = new PageController(this);
  readonly #content = new ContentController(this);
  readonly #status = new Status(this);
  readonly #focus = new FocusReturn(this);
  #clearFocus: ClearFocus | undefined;
  #preferences: Preferences | undefined;
  #said: Locale | undefined;
  #isFetching = false;
  #isHiddenByPage = false;
  #isAnnounced = false;

  override connectedCallback(): void {
    this.#isHiddenByPage ||= !!this.hidden;
    super.connectedCallback();
    if (!this.#store) this.#page.store?.problem('second-banner');
    document.addEventListener('consent-withdraw', this.#onWithdraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#clearFocus?.follow(null);
    document.removeEventListener('consent-withdraw', this.#onWithdraw);
    document.removeEventListener('keydown', this.#onKey);
  }

  /** The page's store, unless another `<consent-banner>` before this one is the page's. */
  get #store(): ConsentStore | undefined {
    return document.querySelector('consent-banner') === this ? this.#page.store : undefined;
  }

  /** Who uses the keyboard has to see where they are. */
  readonly #onKey = async (): Promise<void> => {
    const Part = await latePart<typeof ClearFocus>('clear-focus');
    this.#clearFocus ??= Part && new Part();
    this.requestUpdate();
  };

  /** Where the preferences can not be had, everything can at least be refused in the banner. */
  async #fetchPreferences({ store, texts }: Shown): Promise<void> {
    this.#isFetching = true;
    const fetching = latePart<typeof Preferences>('preferences');
    // They ask for it as soon as they are there.
    void latePart('details');
    const Part = await fetching;
    this.#preferences = Part && new Part(this, texts.lang);
    if (!Part) {
      this.#isFetching = false;
      // Who was answered meanwhile is not asked.
      if (store.shown.has('preferences')) {
        store.hide('preferences');
        store.show();
      }
    }
    this.requestUpdate();
  }

  /** Also says why the page goes away in a moment. */
  readonly #onWithdraw = ({ reloading }: { reloading: boolean }): void => {
    if (reloading && this.#texts) this.#status.say(this.#texts.reloading);
  };

  override willUpdate(): void {
    const store = this.#store;
    if (!store || !this.hasUpdated) return;
    this.#focus.look();
    closeHiddenDialogs(this.renderRoot, store);
    if (!store.shown.has('preferences')) this.#preferences?.forget();
  }

  override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#onClick);
  }

  override updated(): void {
    const store = this.#store;
    if (this.#isHiddenByPage) this.hidden = !store?.shown.size && !this.#status.isSeen;
    if (!store) return;
    // The top layer needs no z-index. Older browsers show the boxes where our styles put them.
    for (const box of this.renderRoot.querySelectorAll<HTMLElement>('[popover]'))
      if (box.popover && !box.matches(':popover-open')) box.showPopover();
    openShownDialogs(this.renderRoot, store);
    this.#focus.giveBack();
    const box = this.renderRoot.querySelector<HTMLElement>('section[part=banner]');
    this.#clearFocus?.follow(box);
    if (store.shown.size && isDevelopment())
      void latePart<typeof check>('checks').then((look) => look?.(this));
    if (box) {
      this.#announce();
      if (!this.#clearFocus) document.addEventListener('keydown', this.#onKey, { once: true });
    } else this.#isAnnounced = false;
  }

  /** Without this a screen reader that is in the middle of the page does not learn of the question. */
  #announce(): void {
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    const own = this.querySelector(':scope > [slot=title]')?.textContent;
    this.#status.say(own ?? this.#texts!.title, false);
  }

  get #texts(): Locale | undefined {
    const { texts } = this.#page;
    // A text that somebody forgot to translate must not leave a button empty.
    const own = Object.entries(this.words ?? {}).filter(([, text]) => text);
    const { wordsFor } = shared() ?? {};
    const ofRegime = texts && (wordsFor ? wordsFor(texts, () => this.requestUpdate()) : {});
    // Those of another language take the place of the ones before when they are there.
    if (ofRegime) this.#said = { ...texts, ...ofRegime, ...Object.fromEntries(own) };
    return this.#said;
  }

  readonly #onClick = (event: Event): void => {
    const store = this.#store!;
    const button = (event.target as Element).closest('[data-action]');
    const isQuestion = button?.closest('[part=banner]');
    // What was not asked again keeps its answer.
    const isAboutNews = isQuestion && isNews(store);
    const save = (ids: readonly string[], isGranted: boolean, source: ConsentSource) =>
      store.save(Object.fromEntries(ids.map((id) => [id, isGranted])), source);
    const answers: Record<string, () => void> = {
      // What is not asked may have been objected to.
      'accept-all': () =>
        isQuestion && store.unanswered[0]
          ? save(store.unanswered, true, isAboutNews ? 'preferences' : 'accept-all')
          : store.acceptAll(),
      // Who has nothing on refuses everything once more.
      'reject-all': () =>
        isAboutNews && isAnythingOn(store)
          ? save(open(store), false, 'preferences')
          : store.rejectAll(),
      save: () => store.save(this.#preferences!.choices, 'preferences'),
      // Closing a question that covers the page is a refusal (L36).
      ...(isQuestion && { close: () => save(open(store), false, 'close') }),
    };
    const action = button?.getAttribute('data-action') ?? '';
    // What it does may bring something else under the pointer.
    if (action) swallowDoubleClick();
    if (answers[action]) {
      answers[action]();
      this.#status.say(this.#texts!.saved);
    } else if (action === 'settings') store.showPreferences();
    else if (action === 'close') store.hide('preferences');
  };

  override render(): TemplateResult | typeof nothing {
    const store = this.#store;
    const texts = this.#texts;
    if (!store || !texts) return nothing;
    const nameOf = (id: string) => this.#content.labelOf(id) || texts.categories[id]?.name || id;
    const signal = isSignalHonoured(store) && texts.signal;
    const page = { store, texts, signal, nameOf };
    // A question that comes while the preferences are open would lie over them.
    const areAlone = this.renderRoot.querySelector('[part=dialog][open]:first-child');
    const isAsking = store.shown.has('banner') && !areAlone;
    return html`
      ${isAsking ? renderQuestion(page, this, this.#content.hasDescription) : nothing}
      ${store.shown.has('preferences') ? this.#renderPreferences(page) : nothing}
      ${this.#status.render(texts.lang)}
    `;
  }

  #renderPreferences(page: Shown): TemplateResult | typeof nothing {
    if (!this.#isFetching) void this.#fetchPreferences(page);
    return this.#preferences?.render(page, this.perService) ?? nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-banner': ConsentBanner;
  }
}
