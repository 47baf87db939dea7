import { expect } from '@open-wc/testing';
import { BANNER, openPage, remember, remembered, type TestPage } from './open-page.js';
import { closed, opened, OPENER, openPreferences, switches } from './open-preferences.js';
import { until } from './until.js';
import { click, clickAt, focus, press } from './visitor.js';

const focused = (page: TestPage) =>
  page.banner.shadowRoot?.activeElement ?? page.document.activeElement;

describe('The preferences open', () => {
  beforeEach(() => remember('analytics.1~marketing.0'));

  it('L10: by a link of the page, on a later visit too', async () => {
    const page = await openPage(BANNER + OPENER);
    const { hash } = page.window.location;
    await click(page.find('#opener'));
    await opened(page);
    expect(page.window.location.hash).to.equal(hash);
    expect(page.seen('[part=banner]') === null, 'no banner').to.equal(true);
  });

  it('by anything with data-consent-open, also by what is inside of it', async () => {
    const page = await openPage(`${BANNER}<button data-consent-open><b>Cookies</b></button>`);
    await click(page.find('b'));
    await opened(page);
  });

  it('by an opener that comes late, in a shadow tree', async () => {
    const page = await openPage(`${BANNER}<footer></footer>`);
    const root = page.find('footer').attachShadow({ mode: 'open' });
    root.innerHTML = '<a href="#consent-preferences">Cookies</a>';
    await click(root.querySelector('a')!);
    await opened(page);
  });

  it('L43: again right after they were closed, and stay open', async () => {
    const page = await openPage(BANNER);
    for (let turn = 0; turn < 3; turn++) {
      page.store.showPreferences();
      await opened(page);
      page.store.hide('preferences');
      await page.banner.updateComplete;
    }
    page.store.showPreferences();
    const dialog = await opened(page);
    for (let frame = 0; frame < 3; frame++)
      await new Promise((resolve) => page.window.requestAnimationFrame(resolve));
    expect(dialog.isConnected && dialog.open).to.equal(true);
    expect([...page.store.shown]).to.deep.equal(['preferences']);
  });

  it('by script', async () => {
    const page = await openPage(BANNER);
    page.store.showPreferences();
    await opened(page);
    expect(page.events('consent-show').map(({ view }) => view)).to.deep.equal(['preferences']);
  });
});

describe('L4: closing is no answer:', () => {
  const ways: Record<string, (page: TestPage) => Promise<unknown>> = {
    Esc: () => press('Escape'),
    'the close button': async (page) => click(await page.part('[part=close-button]')),
    'a script': async (page) => page.store.hide('preferences'),
  };
  for (const [name, close] of Object.entries(ways))
    it(name, async () => {
      const page = await openPreferences();
      await click(switches(page)[0]!);
      await close(page);
      await closed(page);
      expect(page.store.decided).to.equal(false);
      expect(remembered()).to.equal(undefined);
      expect(page.events('consent-hide').map(({ view }) => view)).to.deep.equal(['preferences']);
      expect([...page.store.shown]).to.deep.equal(['banner']);
    });

  it('is not undone by what changes in the banner before the browser tells of it', async () => {
    const page = await openPreferences();
    const dialog = await page.part<HTMLDialogElement>('[part=dialog]');
    dialog.close();
    page.banner.requestUpdate();
    await closed(page);
    expect([...page.store.shown]).to.deep.equal(['banner']);
  });

  it('nor is a click beside it', async () => {
    const page = await openPreferences();
    await click(switches(page)[0]!);
    await clickAt(5, 5);
    expect(remembered()).to.equal(undefined);
    expect(page.store.has('analytics')).to.equal(false);
  });
});

describe('A15: the focus', () => {
  it('goes to the heading, never to accepting, and back to the opener', async () => {
    remember('analytics.1~marketing.0');
    const page = await openPage(BANNER + OPENER);
    await focus(page.find('#opener'));
    await press('Enter');
    await opened(page);
    expect(focused(page)?.localName).to.equal('h2');
    await press('Escape');
    await closed(page);
    await until(() => focused(page) === page.find('#opener'));
  });

  it('goes back to an opener that was clicked', async () => {
    remember('analytics.1~marketing.0');
    const page = await openPage(`${BANNER}<button data-consent-open id="opener">Cookies</button>`);
    await click(page.find('#opener'));
    await opened(page);
    await click(await page.part('[part=save-button]'));
    await closed(page);
    await until(() => focused(page) === page.find('#opener'));
  });

  it('goes back to the settings button of a banner that is still there', async () => {
    const page = await openPage(BANNER);
    await focus(await page.part('[part=settings-button]'));
    await press('Enter');
    await opened(page);
    await press('Escape');
    await closed(page);
    await until(() => focused(page)?.getAttribute('part') === 'settings-button');
  });

  it('A1: stays inside, and reaches every control', async () => {
    const page = await openPreferences();
    const reached = new Set<string | null>();
    for (let turn = 0; turn < 8; turn++) {
      await press('Tab');
      const part = page.banner.shadowRoot!.activeElement?.getAttribute('part');
      if (part) reached.add(part);
      expect(page.document.activeElement!.id).not.to.equal('opener');
    }
    expect([...reached]).to.include.members(
      'close-button switch reject-button accept-button save-button'.split(' '),
    );
  });
});

it('The preferences have the documented parts', async () => {
  const page = await openPreferences();
  const dialog = page.seen('[part=dialog]')!;
  const parts = [...dialog.querySelectorAll('[part]')].map((part) => part.getAttribute('part'));
  expect(parts).to.include.members(
    (
      'header close-button category category-title category-description switch ' +
      'save-button accept-button reject-button'
    ).split(' '),
  );
});
