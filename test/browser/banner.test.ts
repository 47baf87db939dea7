import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { BANNER, openPage, remember, remembered, SCRIPT, type TestPage } from './open-page.js';
import { until } from './until.js';
import { click, clickAt, focus, press } from './visitor.js';

const isGone = (page: TestPage) => until(() => !page.seen('[part=banner]'), 'the banner to go');

describe('The banner', () => {
  it('is shown to a visitor who has not answered', async () => {
    const page = await openPage(BANNER);
    const box = await page.part('[part=banner]');
    await until(() => box.getClientRects().length);
    expect(box.localName).to.equal('section');
    expect(page.banner.hidden).to.equal(false);
    expect(box.textContent).to.include('Statistics').and.to.include('Marketing');
    expect(page.events('consent-show').map(({ view }) => view)).to.deep.equal(['banner']);
  });

  it('is not even loaded for one who has', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(BANNER);
    expect(page.store.decided).to.equal(true);
    expect(page.window.customElements.get('consent-banner')).to.equal(undefined);
    expect(page.banner.hidden).to.equal(true);
  });

  it('is not shown where the page prevents it', async () => {
    const script = `<script>addEventListener('consent-show', (event) => event.preventDefault())</script>`;
    const page = await openPage(BANNER, { script: script + SCRIPT });
    expect(page.store.decided).to.equal(false);
    expect(page.store.shown.size).to.equal(0);
    expect(page.window.customElements.get('consent-banner')).to.equal(undefined);
  });

  it('has the documented parts', async () => {
    const page = await openPage(
      BANNER.replace('hidden', 'hidden policy-href="/privacy" imprint-href="/imprint"'),
    );
    const box = await page.part('[part=banner]');
    const parts = [...box.querySelectorAll('[part]')].map((part) => part.getAttribute('part'));
    expect(parts).to.have.members(
      (
        'title description policy-link imprint-link actions ' +
        'reject-button accept-button settings-button'
      ).split(' '),
    );
  });

  it('A13, A14: is a region named by its heading', async () => {
    const page = await openPage(BANNER);
    const box = await page.part('[part=banner]');
    const heading = page.seen(`#${box.getAttribute('aria-labelledby')}`)!;
    expect(heading.localName).to.equal('h2');
    expect(heading.textContent!.trim()).to.equal(en.title);
    expect(box.hasAttribute('role')).to.equal(false);
  });
});

describe('A click on', () => {
  const answers = {
    'accept-button': ['accept-all', 'analytics.1~marketing.1~_m.accept-all'],
    'reject-button': ['reject-all', 'analytics.0~marketing.0~_m.reject-all'],
  } as const;
  for (const [part, [source, cookie]] of Object.entries(answers))
    it(`${part} is an answer, and hides the banner`, async () => {
      const page = await openPage(BANNER);
      const button = await page.part(`[part=${part}]`);
      expect(button.dataset['action']).to.equal(source);
      await click(button);
      await until(() => page.store.decided);
      expect(remembered()).to.equal(cookie);
      expect(page.events('consent-change').map((event) => event.source)).to.deep.equal([source]);
      await isGone(page);
      await until(() => page.banner.hidden);
      expect(page.events('consent-hide').map(({ view }) => view)).to.deep.equal(['banner']);
    });

  it('settings-button opens the preferences and is no answer', async () => {
    const page = await openPage(BANNER);
    await click(await page.part('[part=settings-button]'));
    const dialog = await page.part<HTMLDialogElement>('[part=dialog]');
    await until(() => dialog.open);
    expect(remembered()).to.equal(undefined);
  });

  it('L4, L9: the page is no answer, and the page can be used', async () => {
    const page = await openPage(`${BANNER}<button onclick="ran.push('clicked')">Buy</button>`);
    await page.part('[part=banner]');
    await click(page.find('button'));
    await clickAt(400, 100);
    page.window.scrollBy(0, 500);
    expect(page.ran).to.deep.equal(['clicked']);
    expect(page.store.decided).to.equal(false);
    expect(page.store.shown.has('banner')).to.equal(true);
    expect(remembered()).to.equal(undefined);
  });
});

describe('With the keyboard', () => {
  it('A15: the focus stays where it is when the banner appears', async () => {
    const page = await openPage(BANNER);
    await page.part('[part=banner]');
    expect(page.document.activeElement!.localName).to.equal('body');
  });

  it('A1, A2: Tab reaches every control first, refusing before accepting, and leaves', async () => {
    const page = await openPage(`${BANNER}<button id="next">Next</button>`);
    await page.part('[part=banner]');
    page.window.focus();
    const reached: (string | null | undefined)[] = [];
    for (let turn = 0; turn < 4; turn++) {
      await press('Tab');
      const focused = page.banner.shadowRoot!.activeElement ?? page.document.activeElement;
      reached.push(focused?.getAttribute('part') ?? focused?.id);
    }
    expect(reached).to.deep.equal(['reject-button', 'accept-button', 'settings-button', 'next']);
  });

  it('Enter answers', async () => {
    const page = await openPage(BANNER);
    await focus(await page.part('[part=reject-button]'));
    await press('Enter');
    await until(() => page.store.decided);
    expect(remembered()).to.equal('analytics.0~marketing.0~_m.reject-all');
  });

  it('L4: Esc never grants', async () => {
    const page = await openPage(BANNER);
    await focus(await page.part('[part=accept-button]'));
    await press('Escape', 'Escape');
    expect(page.store.decided).to.equal(false);
    expect(page.store.has('analytics')).to.equal(false);
    expect(remembered()).to.equal(undefined);
  });
});

describe('L22, L23: refusing is exactly as easy as accepting:', () => {
  it('same element, same frame, same looks', async () => {
    const page = await openPage(BANNER);
    const accept = await page.part('[part=accept-button]');
    const reject = await page.part('[part=reject-button]');
    expect(reject.localName).to.equal('button');
    expect(accept.localName).to.equal('button');
    expect(reject.parentElement).to.equal(accept.parentElement);
    await until(() => accept.getBoundingClientRect().width);
    const looks = (button: Element) => {
      const style = page.window.getComputedStyle(button);
      const { width, height, y } = button.getBoundingClientRect();
      const { fontSize, fontWeight, fontFamily, color, backgroundColor, opacity } = style;
      const { borderColor, borderWidth, textDecorationLine, cursor } = style;
      const font = [fontSize, fontWeight, fontFamily, textDecorationLine, cursor];
      return [width, height, y, color, backgroundColor, opacity, borderColor, borderWidth, ...font];
    };
    expect(looks(reject)).to.deep.equal(looks(accept));
  });
});

describe('It stands', () => {
  const places: Record<string, (box: DOMRect, width: number, height: number) => boolean> = {
    bottom: (box, width, height) => box.bottom === height && box.width === width && box.y > 0,
    top: (box, width, height) => box.y === 0 && box.width === width && box.bottom < height,
    corner: (box, width, height) => box.x > width / 4 && box.right < width && box.y > height / 4,
    center: (box, width, height) =>
      Math.abs(box.x + box.width / 2 - width / 2) < 2 &&
      Math.abs(box.y + box.height / 2 - height / 2) < 2,
    sideways: (box, width, height) => box.bottom === height && box.width === width,
  };
  for (const [placement, isThere] of Object.entries(places))
    it(`where placement="${placement}" says`, async () => {
      const page = await openPage(BANNER.replace('hidden', `hidden placement="${placement}"`));
      const box = await page.part('[part=banner]');
      await until(() => box.getClientRects().length);
      const { innerWidth, innerHeight } = page.window;
      const rect = box.getBoundingClientRect();
      expect(isThere(rect, innerWidth, innerHeight), JSON.stringify(rect)).to.equal(true);
    });

  it('above what the page puts on top', async () => {
    const page = await openPage(
      `${BANNER}<div style="position: fixed; inset: 0; z-index: 2147483647; background: red"></div>`,
    );
    await click(await page.part('[part=reject-button]'));
    await until(() => page.store.decided);
  });
});
