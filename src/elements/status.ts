import { html, nothing, type LitElement, type TemplateResult } from 'lit';

/** How long a message can be seen, in milliseconds; it says nothing that is not also in the preferences. */
const SEEN = 5000;
/** Screen readers speak only changes of a region that they know already, and know none beside a modal dialog. */
const KNOWN = 200;

/** Tells screen readers, politely and once, what happened (A16); shows it too where there is something to see. */
export class Status {
  readonly #host: LitElement;
  #said = { text: '', isSeen: false };

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Whether there is a message to be seen, or will be in a moment. */
  get isSeen(): boolean {
    return this.#said.isSeen;
  }

  /**
   * Says something in place of what was said before, for a while.
   * @param isSeen whether it is shown too
   */
  say(text: string, isSeen = true): void {
    const said = (this.#said = { text: '', isSeen });
    const set = (now: string) => {
      said.text = now;
      said.isSeen &&= !!now;
      this.#host.requestUpdate();
    };
    setTimeout(() => set(text), KNOWN);
    setTimeout(() => set(''), SEEN);
  }

  render(lang: string): TemplateResult {
    const { text, isSeen } = this.#said;
    return html`<p
      part="status"
      class=${isSeen && text ? nothing : 'quiet'}
      role="status"
      popover="manual"
      lang=${lang}
    >
      ${text}
    </p>`;
  }
}
