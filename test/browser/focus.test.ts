import { expect } from '@open-wc/testing';
import { BANNER, openPage, remember, type TestPage } from './open-page.js';
import { closed, opened, OPENER } from './open-preferences.js';
import { until } from './until.js';
import { focus, press } from './visitor.js';

const MAIN = '<main><h1>Page</h1><button id="buy">Buy</button></main>';

/** What has the focus, also inside of the banner. */
const focused = (page: TestPage) =>
  page.document.activeElement?.shadowRoot?.activeElement ?? page.document.activeElement;
const nameOf = (element: Element | null) =>
  element?.getAttribute('part') ?? (element?.id || element?.localName);

describe('A15: the banner', () => {
  it('leaves the focus where it is when it appears', async () => {
    const page = await openPage(`${BANNER}<input id="name" autofocus>`);
    page.find('#name').focus();
    page.store.hide();
    page.store.show();
    await page.part('[part=banner]');
    await page.banner.updateComplete;
    expect(nameOf(focused(page))).to.equal('name');
  });

  for (const [name, key] of Object.entries({ Enter: 'Enter', Space: ' ' }))
    it(`gives the focus back to where it was after an answer by ${name}`, async () => {
      const page = await openPage(BANNER + MAIN);
      const button = await page.part('[part=reject-button]');
      await focus(page.find('#buy'));
      button.focus();
      await press(key);
      await until(() => nameOf(focused(page)) === 'buy', 'the focus at the page’s button');
      expect(page.store.decided).to.equal(true);
    });

  it('gives it to the main content where it came from nowhere, for as long as it stays there', async () => {
    const page = await openPage(BANNER + MAIN);
    await focus(await page.part('[part=accept-button]'));
    await press('Enter');
    await until(() => nameOf(focused(page)) === 'main', 'the focus at the main content');
    expect(page.find('main').getAttribute('tabindex')).to.equal('-1');
    await press('Tab');
    expect(nameOf(focused(page))).to.equal('buy');
    expect(page.find('main').hasAttribute('tabindex')).to.equal(false);
  });

  it('leaves a tabindex of the page', async () => {
    const page = await openPage(BANNER + MAIN.replace('<main', '<main tabindex="-1"'));
    await focus(await page.part('[part=accept-button]'));
    await press('Enter');
    await until(() => nameOf(focused(page)) === 'main');
    await press('Tab');
    expect(page.find('main').getAttribute('tabindex')).to.equal('-1');
  });

  it('takes no focus when the page answers while it is elsewhere', async () => {
    const page = await openPage(BANNER + MAIN);
    await page.part('[part=banner]');
    await focus(page.find('#buy'));
    page.store.acceptAll();
    await until(() => !page.seen('[part=banner]'));
    expect(nameOf(focused(page))).to.equal('buy');
  });
});

describe('A15: the preferences', () => {
  beforeEach(() => remember('analytics.1~marketing.0'));

  async function openBy(key = 'Enter'): Promise<TestPage> {
    const page = await openPage(BANNER + MAIN + OPENER);
    await focus(page.find('#opener'));
    await press(key);
    await opened(page);
    return page;
  }

  it('have the focus on their heading, and give it back to what opened them', async () => {
    const page = await openBy();
    expect(nameOf(focused(page))).to.equal('preferences');
    await press('Tab');
    expect(nameOf(focused(page))).to.equal('close-button');
    await press('Enter');
    await closed(page);
    await until(() => nameOf(focused(page)) === 'opener');
  });

  const ways: Record<string, (page: TestPage) => Promise<unknown>> = {
    saving: async (page) => {
      (await page.part('[part=save-button]')).focus();
      await press('Enter');
    },
    Esc: () => press('Escape'),
    'the close button': async (page) => {
      (await page.part('[part=close-button]')).focus();
      await press('Enter');
    },
  };
  for (const [name, leave] of Object.entries(ways))
    it(`give it to the main content after ${name} where the opener is gone`, async () => {
      const page = await openBy();
      page.find('#opener').parentElement!.remove();
      await leave(page);
      await closed(page);
      await until(() => nameOf(focused(page)) === 'main', 'the focus at the main content');
      expect(page.document.activeElement!.localName).to.equal('main');
    });

  it('give it to the main content after Esc where the floating button opened them', async () => {
    const page = await openPage(BANNER + MAIN);
    const floating = await until(() =>
      page.document
        .querySelector('body > div:last-of-type')
        ?.shadowRoot?.querySelector<HTMLElement>('[part=reopen-button]'),
    );
    await focus(floating);
    await press('Enter');
    await opened(page);
    await press('Escape');
    await closed(page);
    await until(() => nameOf(focused(page)) === 'main' || focused(page) === floating);
  });

  it('give it to the main content where the browser took it before it told of Esc', async () => {
    const page = await openBy();
    page.find('#opener').parentElement!.remove();
    const { shadowRoot } = page.banner;
    // Browsers do so as soon as they paint, which may come first.
    const lose = () => (shadowRoot!.activeElement as HTMLElement | null)?.blur();
    shadowRoot!.addEventListener('close', lose, { capture: true, once: true });
    await press('Escape');
    await closed(page);
    await until(() => nameOf(focused(page)) === 'main', 'the focus at the main content');
  });
});

describe('A15: a modal banner', () => {
  const MODAL = BANNER.replace('hidden', 'hidden modal');
  const open = async () => {
    const page = await openPage(MODAL + MAIN);
    await until(() => page.seen('dialog')?.matches(':modal'));
    page.store.hide();
    await until(() => !page.seen('dialog'));
    await focus(page.find('#buy'));
    page.store.show();
    await until(() => page.seen('dialog')?.matches(':modal'));
    return page;
  };

  it('gives the focus back after Esc', async () => {
    const page = await open();
    await press('Escape');
    await until(() => !page.seen('dialog'));
    await until(() => nameOf(focused(page)) === 'buy');
  });

  it('gives it to the main content after Esc where what had it is gone', async () => {
    const page = await open();
    page.find('#buy').remove();
    await press('Escape');
    await until(() => !page.seen('dialog'));
    await until(() => nameOf(focused(page)) === 'main');
  });
});
