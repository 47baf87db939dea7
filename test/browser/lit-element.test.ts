import { expect } from '@open-wc/testing';
import { html, LitElement as Lit } from 'lit';
import { LitElement as Small } from '../../scripts/lit-element.js';

const styles = new CSSStyleSheet();
styles.replaceSync('p { color: rgb(1, 2, 3) }');

/** The same element on Lit's base and on the one that takes its place in the files for script tags. */
function elementOn(base: typeof Lit) {
  return class extends base {
    static override styles = styles;
    static override properties = {
      policyHref: { attribute: 'policy-href' },
      placement: {},
      modal: { type: Boolean },
      words: { attribute: false },
    };

    declare policyHref: string | null;
    declare placement: string;
    declare modal: boolean;
    declare words: string[];

    readonly log: string[] = [];
    failsNext = false;

    constructor() {
      super();
      this.addController({
        hostConnected: () => this.log.push('connected'),
        hostDisconnected: () => this.log.push('disconnected'),
      });
    }

    override willUpdate(): void {
      this.log.push(`will ${this.hasUpdated}`);
    }

    override render() {
      if (this.failsNext) throw new Error('failed on purpose');
      const { policyHref, placement, modal, words } = this;
      this.log.push('render');
      return html`<p>${JSON.stringify({ policyHref, placement, modal, words })}</p>`;
    }

    override firstUpdated(): void {
      this.log.push('first');
    }

    override updated(): void {
      this.log.push(`updated ${this.isUpdatePending}`);
    }

    shown(): unknown {
      return JSON.parse(this.renderRoot.querySelector('p')!.textContent);
    }
  };
}

for (const [name, base] of [
  ['lit', Lit],
  ['small', Small as unknown as typeof Lit],
] as const) {
  const tag = `on-${name}`;
  type Element = InstanceType<ReturnType<typeof elementOn>>;
  const put = async (element = document.createElement(tag)) => {
    document.body.append(element);
    await (element as Element).updateComplete;
    return element as Element;
  };

  describe(`An element on ${name === 'lit' ? 'Lit' : 'what takes the place of Lit'}`, () => {
    before(async () => {
      const early = document.createElement(tag);
      early.id = `early-${name}`;
      Object.assign(early, { words: ['early'], placement: 'from property' });
      early.setAttribute('placement', 'from attribute');
      document.body.append(early);
      customElements.define(tag, elementOn(base));
    });

    afterEach(() => document.querySelectorAll(tag).forEach((element) => element.remove()));

    it('takes properties that were set before its tag was registered', async () => {
      const early = document.querySelector<Element>(`#early-${name}`)!;
      await early.updateComplete;
      expect(early.shown()).to.deep.equal({ words: ['early'], placement: 'from property' });
      early.placement = 'later';
      await early.updateComplete;
      expect(early.shown()).to.include({ placement: 'later' });
    });

    it('observes the attributes of its properties, and no others', () => {
      const { observedAttributes } = customElements.get(tag) as unknown as typeof Lit;
      expect(observedAttributes).to.deep.equal(['policy-href', 'placement', 'modal']);
    });

    it('reads attributes as text or as there or not', async () => {
      const element = await put();
      element.setAttribute('policy-href', '/privacy');
      element.setAttribute('modal', '');
      await element.updateComplete;
      expect(element.shown()).to.deep.equal({ policyHref: '/privacy', modal: true });
      element.removeAttribute('policy-href');
      element.removeAttribute('modal');
      await element.updateComplete;
      expect(element.shown()).to.deep.equal({ policyHref: null, modal: false });
    });

    it('updates once for several changes, in the known order', async () => {
      const element = await put();
      expect(element.log).to.deep.equal([
        'connected',
        'will false',
        'render',
        'first',
        'updated false',
      ]);
      element.log.length = 0;
      element.modal = true;
      element.placement = 'top';
      element.requestUpdate();
      await element.updateComplete;
      element.placement = 'top';
      await element.updateComplete;
      expect(element.log).to.deep.equal(['will true', 'render', 'updated false']);
    });

    it('renders nothing before it is in a page', async () => {
      const element = document.createElement(tag) as Element;
      element.modal = true;
      await Promise.resolve();
      expect(element.log).to.deep.equal([]);
      await put(element);
      expect(element.shown()).to.deep.equal({ modal: true });
    });

    it('keeps its content and styles when it is moved, and tells its controllers', async () => {
      const element = await put();
      const paragraph = element.renderRoot.querySelector('p')!;
      element.log.length = 0;
      document.body.prepend(element);
      expect(element.log).to.deep.equal(['disconnected', 'connected']);
      expect(element.renderRoot.querySelector('p')).to.equal(paragraph);
      expect(getComputedStyle(paragraph).color).to.equal('rgb(1, 2, 3)');
    });

    it('goes on after an update that failed', async () => {
      const element = await put();
      element.failsNext = true;
      element.requestUpdate();
      const failure = await element.updateComplete.catch((error: Error) => error.message);
      expect(failure).to.equal('failed on purpose');
      element.failsNext = false;
      element.placement = 'again';
      await element.updateComplete;
      expect(element.shown()).to.include({ placement: 'again' });
    });
  });
}
