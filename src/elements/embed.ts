import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { ConsentStore } from '../core/index.js';
import { embed as english } from '../locales/en.js';
import type { EmbedTexts } from '../locales/locale.js';
import { styles } from './embed.styles.js';
import { type EmbedContent, type EmbedData, embedDataOf, readContent } from './embed-content.js';
import { createFrame } from './embed-frame.js';
import { canAllow, isGranted, isOwnGrant, keepAnswer, Once } from './embed-grant.js';
import { safePoster } from './embed-poster.js';
import { type EmbedText, embedText } from './embed-text.js';
import { LateTexts } from './late-texts.js';
import { PageController } from './page-controller.js';

const TEXTS = new LateTexts<EmbedTexts>('embed', english);

/** What is shown, and in which words. */
interface Shown {
  readonly content: EmbedContent;
  readonly store: ConsentStore;
  readonly text: EmbedText;
  readonly lang: string;
}

/** Something in the page that waits, and beside which an embed without content of its own asks. */
export interface EmbedTarget {
  readonly content: EmbedContent;
  readonly label: string;
  /** Loads it for this page view; a form, which waits for a script, has none. */
  readonly loadOnce?: () => void;
}

/**
 * Shows content of another site once the visitor asks for it, and a placeholder until then. Before the click nothing of
 * that site is contacted. A plain `<a>` to the content inside it is shown where scripts do not run, and as the link to
 * the original.
 *
 * @summary A two-click placeholder for videos, maps and other content of third parties.
 * @tagname consent-embed
 *
 * @slot - A plain link to the content: the fallback without JavaScript, and the link to the original
 *
 * @csspart placeholder - What is shown before the content
 * @csspart poster - The image of the site's own behind it
 * @csspart title - Name of the content
 * @csspart description - What loading it means
 * @csspart actions - The box around the buttons
 * @csspart load-button - Loads this content on this page view
 * @csspart always-button - Allows the service, or its category where no service is known
 * @csspart media - The frame with the content
 * @csspart footer - Links, and the button that takes the grant back
 * @csspart original-link - Link to the content at the vendor's
 * @csspart privacy-link - Link to the provider's privacy policy
 * @csspart stop-button - Takes the grant back and shows the placeholder again
 *
 * @cssproperty [--consent-background=light-dark(#fff, #1c1e22)] - Background
 * @cssproperty [--consent-color=light-dark(#1c1e22, #f2f3f5)] - Text
 * @cssproperty [--consent-accent=light-dark(#1d4ed8, #a9c4ff)] - Buttons and links
 * @cssproperty [--consent-on-accent=light-dark(#fff, #0c1a3a)] - Text on the accent
 * @cssproperty [--consent-border=light-dark(#7a8089, #868c96)] - Line around the placeholder
 * @cssproperty [--consent-radius=0.5rem] - Rounding of corners
 * @cssproperty [--consent-spacing=1rem] - Space around and between things
 * @cssproperty [--consent-font=inherit] - Font family
 */
export class ConsentEmbed extends LitElement {
  static override styles = styles;

  static override properties = {
    service: {},
    category: {},
    src: {},
    label: {},
    poster: {},
    aspect: {},
    target: { attribute: false },
  };

  /** Name of the service, such as `youtube`; its parameters are further attributes, such as `video-id`. */
  declare service: string | undefined;
  /** The category that has to be granted. Default: the service's own. Needed with `src` alone. */
  declare category: string | undefined;
  /** Address of the frame, http, https or relative, for content of a service that we do not know. */
  declare src: string | undefined;
  /** What the content is; names the placeholder and the frame. Default: the text inside, else the service. */
  declare label: string | undefined;
  /** Image behind the placeholder: of the site itself or a `data:` address, since others would be asked before consent. Default: none. */
  declare poster: string | undefined;
  /** Width to height, such as `4 / 3`. Default: the service's own, else `16 / 9`. */
  declare aspect: string | undefined;
  /** @private What it stands beside, set by us for a held frame or a form. */
  declare target: EmbedTarget | undefined;

  readonly #page = new PageController(this);
  readonly #once = new Once();
  /** The service's own attributes are not properties of ours. */
  readonly #observer = new MutationObserver(() => this.requestUpdate());
  #data: EmbedData | undefined;
  /** Whose data that is; undefined while it is on its way. */
  #dataOf: string | null | undefined;
  #content: EmbedContent | undefined;
  #frame: HTMLIFrameElement | undefined;
  #address = '';
  #isLoaded = false;
  /** Once the placeholder was there the content keeps its size, so that nothing jumps. */
  #wasAsked = false;
  #isFocusDue = false;
  /** Whether this element allowed a whole category, which then can be taken back here. */
  #hasAllowed = false;
  #status = '';
  #own: EmbedTexts | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this, { attributes: true, childList: true });
    document.addEventListener('consent-change', this.#onChange);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
    document.removeEventListener('consent-change', this.#onChange);
  }

  override firstUpdated(): void {
    this.renderRoot.addEventListener('click', this.#onClick);
  }

  override willUpdate(): void {
    const { store } = this.#page;
    const service = this.service ?? null;
    if (!store) return;
    // What is still shown until then goes on to follow the visitor's answers.
    if (!this.target && this.#dataOf !== service) void this.#load(service);
    else this.#content = this.target?.content ?? readContent(this, this.#data, store);
    if (this.#content) this.#follow(this.#content, store);
  }

  override updated(): void {
    if (!this.#isFocusDue) return;
    this.#isFocusDue = false;
    // A held frame takes the focus itself.
    if (this.#frame) this.#frame.focus();
    else if (!this.target || !this.#isLoaded) this.focus();
  }

  /** Puts the focus on the first thing that can be done here. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('button:not(.gone, .gone *)')?.focus();
  }

  async #load(service: string | null): Promise<void> {
    const data = await embedDataOf(service ?? '');
    // It may have been changed meanwhile.
    if (service !== (this.service ?? null)) return;
    this.#data = data;
    this.#dataOf = service;
    this.requestUpdate();
  }

  /** Takes over what the visitor answered, here or elsewhere. */
  #follow(content: EmbedContent, store: ConsentStore): void {
    const wasLoaded = this.#isLoaded;
    this.#once.look(store, content, content.title);
    this.#isLoaded = this.#once.isOn || isGranted(store, content);
    this.#wasAsked ||= !this.#isLoaded;
    // What is about to go must not take the focus with it.
    if (wasLoaded !== this.#isLoaded && (this.renderRoot as ShadowRoot).activeElement)
      this.#isFocusDue = true;
    if (!this.#isLoaded || this.target) this.#frame = undefined;
    else this.#frame = this.#frameOf(content);
  }

  /** A new one for another address: one that went on would be a step of the browser's back button. */
  #frameOf(content: EmbedContent): HTMLIFrameElement {
    const isNew = !this.#frame || content.frame !== this.#address;
    this.#address = content.frame;
    // The visitor waits for what they clicked, wherever it is.
    const frame = isNew ? createFrame(content, this.#isFocusDue) : this.#frame!;
    frame.title = this.#name;
    return frame;
  }

  readonly #onChange = ({ source }: { source: string }): void => {
    if (source !== 'reset') return;
    this.#once.end();
    this.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    const button = (event.target as Element).closest('[data-action]');
    if (!button) return;
    // Safari does not focus what is clicked, and the focus then goes to what the click brings.
    (button as HTMLElement).focus();
    const store = this.#page.store!;
    const content = this.#content!;
    const actions: Record<string, () => void> = {
      once: () => this.#loadOnce(store),
      always: () => {
        this.#hasAllowed = true;
        keepAnswer(store, content, true);
      },
      stop: () => this.#stop(content, store),
    };
    const action = button.getAttribute('data-action')!;
    this.#status = action === 'stop' ? 'stopped' : 'loading';
    actions[action]!();
    this.requestUpdate();
  };

  #loadOnce(store: ConsentStore): void {
    if (this.target) this.target.loadOnce!();
    else this.#once.begin(store, this.#content!.title);
  }

  #stop(content: EmbedContent, store: ConsentStore): void {
    this.#once.end();
    this.#hasAllowed = false;
    if (isGranted(store, content)) keepAnswer(store, content, false);
  }

  get #name(): string {
    return (
      this.target?.label || this.label || this.textContent.trim() || this.#content?.title || ''
    );
  }

  override render(): TemplateResult {
    const { store, texts } = this.#page;
    const content = this.#content;
    // Until those of another language are there, what plays must not be taken away.
    const own = texts && (TEXTS.in(texts.lang, () => this.requestUpdate()) ?? this.#own);
    this.#own = own;
    if (!store || !own || !content) return html`<slot></slot>`;
    const text = embedText(texts, own, content, this.#name);
    const shown = { content, store, text, lang: texts.lang };
    const isAsking = this.#wasAsked && !(this.target && this.#isLoaded);
    return html`
      <div class=${this.target ? 'box beside' : 'box'} lang=${texts.lang}>
        ${this.target ? nothing : this.#renderRatio(content)}
        ${isAsking ? this.#renderPlaceholder(shown) : nothing} ${this.#frame}
      </div>
      ${this.#renderFooter(shown)}
      <p role="status">${this.#status && text(this.#status as 'loading')}</p>
    `;
  }

  /** An image with nothing on it has the right proportions without a style attribute, which a policy may forbid. */
  #renderRatio({ aspect = '16 / 9' }: EmbedContent): TemplateResult {
    const [width, height] = aspect.split(/[/:]/).map(Number);
    return html`<svg viewBox=${`0 0 ${width} ${height}`} aria-hidden="true"></svg>`;
  }

  #renderPlaceholder({ content, store, text }: Shown): TemplateResult {
    const poster = safePoster(this.poster, store);
    const isForm = this.target && !this.target.loadOnce;
    const always = content.service ? 'always' : 'alwaysCategory';
    return html`<div
      part="placeholder"
      class=${this.#isLoaded ? 'gone' : nothing}
      role="group"
      aria-labelledby="title"
      aria-describedby="about"
    >
      ${poster ? html`<img part="poster" src=${poster} alt="" />` : nothing}
      <div class="question">
        <p part="title" id="title">${isForm ? text('formTitle') : this.#name}</p>
        <p part="description" id="about">
          ${isForm ? text('formAbout') : nothing} ${text('about')}
        </p>
        <div part="actions">
          ${
            isForm
              ? nothing
              : html`<button part="load-button" data-action="once" aria-describedby="title">
                  ${text('once')}
                </button>`
          }
          ${
            canAllow(store, content)
              ? html`<button part="always-button" data-action="always" aria-describedby="title">
                  ${text(always)}
                </button>`
              : nothing
          }
        </div>
      </div>
    </div>`;
  }

  /** There from the placeholder on, so that nothing jumps; else only where something can be taken back. */
  #renderFooter({ content, store, text, lang }: Shown): TemplateResult | typeof nothing {
    const isOwn = this.#once.isOn || isOwnGrant(store, content);
    const canStop = this.#isLoaded && (isOwn || this.#hasAllowed);
    if (!canStop && !this.#wasAsked) return nothing;
    const link = (part: string, href: string | undefined, key: 'original' | 'privacy') =>
      href ? html`<a part=${part} href=${href} rel="noreferrer">${text(key)}</a>` : nothing;
    return html`<div part="footer" lang=${lang}>
      ${
        this.firstElementChild
          ? html`<slot></slot>`
          : link('original-link', content.page, 'original')
      }
      ${link('privacy-link', content.privacy, 'privacy')}
      ${
        // A held frame or a form gets it in place of the placeholder, so it needs no room beforehand.
        canStop || !this.target
          ? html`<button part="stop-button" class=${canStop ? nothing : 'gone'} data-action="stop">
              ${text(isOwn || content.service ? 'stop' : 'stopCategory')}
            </button>`
          : nothing
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'consent-embed': ConsentEmbed;
  }
}
