/**
 * What our elements use of Lit: its templates as they are, and its element without what they do not use, such as
 * reflection, `hasChanged`, initializers and shimmed styles. Takes the place of `lit` in the files for script tags, where
 * each byte counts; a test runs the same element on both. From npm our elements extend Lit's own.
 */
import { render } from 'lit/html.js';

export { html, nothing } from 'lit/html.js';

export function unsafeCSS(text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

export class LitElement extends HTMLElement {
  hasUpdated = false;
  isUpdatePending = false;
  #values = { __proto__: null };
  /** What was set before the tag was registered, and would hide our accessors. */
  #early = {};
  #controllers = new Set();
  #connect;
  /** Resolves with the last update; the first one waits until the element is in a page. */
  updateComplete = new Promise((resolve) => (this.#connect = resolve));

  /** Read by the browser when the tag is registered; the accessors are there from then on. */
  static get observedAttributes() {
    return Object.entries(this.properties).flatMap(([name, { attribute = name.toLowerCase() }]) => {
      Object.defineProperty(this.prototype, name, {
        // A page may have put a `value` on Object.prototype, which no accessor can have (S9).
        __proto__: null,
        configurable: true,
        get() {
          return this.#values[name];
        },
        set(value) {
          if (value !== this.#values[name]) {
            this.#values[name] = value;
            this.requestUpdate();
          }
        },
      });
      return attribute || [];
    });
  }

  constructor() {
    super();
    for (const name of Object.keys(this.constructor.properties))
      if (Object.hasOwn(this, name)) {
        this.#early[name] = this[name];
        delete this[name];
      }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected();
  }

  connectedCallback() {
    if (!this.renderRoot) {
      this.renderRoot = this.attachShadow({ mode: 'open' });
      this.renderRoot.adoptedStyleSheets = [this.constructor.styles].flat();
    }
    this.#connect();
    for (const controller of this.#controllers) controller.hostConnected();
  }

  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected();
  }

  attributeChangedCallback(attribute, _before, value) {
    for (const [name, options] of Object.entries(this.constructor.properties))
      if ((options.attribute ?? name.toLowerCase()) === attribute)
        this[name] = options.type === Boolean ? value !== null : value;
  }

  requestUpdate() {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.updateComplete = this.#update();
  }

  async #update() {
    // One update that failed must not keep the element from the next.
    await this.updateComplete.catch((error) => void Promise.reject(error));
    if (!this.hasUpdated) Object.assign(this, this.#early);
    let content;
    try {
      this.willUpdate?.();
      content = this.render();
    } finally {
      this.isUpdatePending = false;
    }
    render(content, this.renderRoot);
    for (const controller of this.#controllers) controller.hostUpdated?.();
    if (!this.hasUpdated) {
      this.hasUpdated = true;
      this.firstUpdated?.();
    }
    this.updated?.();
  }
}
