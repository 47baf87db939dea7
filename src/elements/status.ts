import { html, nothing, type LitElement, type TemplateResult } from 'lit';

/** How long a message can be seen, in milliseconds; it says nothing that is not also in the preferences. */
const SEEN = 5000;
/** Screen readers speak only changes of a region that they know already. */
const KNOWN = 200;

/** Tells screen readers, politely and once, what happened (A16); shows it too where there is something to see. */
export class Status {
  readonly #host: LitElement;
  #text = '';
  #isSeen = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether there is a message to be seen. */
  get isSeen(): boolean {
    return this.#isSeen;
  }

  /** Says what a screen reader would otherwise not find. */
  whisper(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#set(text, false), KNOWN);
  }

  /** Says and shows what has just been done. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#set(text, true);
    this.#timer = setTimeout(() => this.#set('', false), SEEN);
  }

  render(lang: string): TemplateResult {
    return html`<p
      part="status"
      class=${this.#isSeen ? nothing : 'quiet'}
      role="status"
      popover="manual"
      lang=${lang}
    >
      ${this.#text}
    </p>`;
  }

  #set(text: string, isSeen: boolean): void {
    this.#text = text;
    this.#isSeen = isSeen;
    this.#host.requestUpdate();
  }
}
