import { expect } from '@open-wc/testing';
import { createElement, createRoot, flushSync } from '../fixtures/react.bundle.js';
import { EMBED, inside, openEmbed, seen } from './embeds.js';
import { BANNER, openPage, remember, type TestPage } from './open-page.js';
import { closed, opened, OPENER, switches } from './open-preferences.js';
import { until } from './until.js';
import { click, focus, press } from './visitor.js';

const PLACES = '<main><p>Text</p></main><footer></footer>';

/** How pages and frameworks move an element that they keep. */
const WAYS: Record<string, (page: TestPage, banner: Element) => unknown> = {
  'put elsewhere': (page, banner) => page.find('main').append(banner),
  'the only content of its new parent': (page, banner) =>
    page.find('footer').replaceChildren(banner),
  'put in front of its neighbour again and again': ({ document: { body } }, banner) => {
    for (let i = 0; i < 3; i++) body.insertBefore(banner, body.lastElementChild);
  },
  'taken out, and put back later': async (page, banner) => {
    banner.remove();
    await new Promise(requestAnimationFrame);
    page.find('main').prepend(banner);
  },
  'moved as it is, where browsers can': ({ document: { body } }, banner) => {
    const move = (body as { moveBefore?: (node: Node, child: Node | null) => void }).moveBefore;
    (move ?? body.insertBefore).call(body, banner, null);
  },
};

/** Whether it lies over all else, as far as a click tells. */
const isOnTop = (element: HTMLElement) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  return root.elementFromPoint(left + width / 2, top + height / 2) === element;
};

for (const [way, move] of Object.entries(WAYS))
  describe(`A banner that is ${way}`, () => {
    const countOf = (page: TestPage) =>
      Object.fromEntries(
        (['consent-show', 'consent-change', 'consent-hide'] as const).map((name) => [
          name,
          page.events(name).length,
        ]),
      );

    it('asks on, and a click is one answer', async () => {
      const page = await openPage(BANNER + PLACES);
      await page.part('[part=banner]');
      const { banner } = page;
      await move(page, banner);
      await until(() => page.seen('[part=banner]')?.matches(':popover-open'));
      const button = page.seen('[part=reject-button]')!;
      await until(() => isOnTop(button));
      await click(button);
      await until(() => page.store.decided);
      await until(() => !page.seen('[part=banner]'));
      expect(countOf(page)).to.deep.equal({
        'consent-show': 1,
        'consent-change': 1,
        'consent-hide': 1,
      });
    });

    it('asks on where it is modal, and gives the page free after the answer', async () => {
      const page = await openPage(BANNER.replace('hidden', 'hidden modal') + PLACES);
      await until(() => page.seen('[part=banner]')?.matches(':modal'));
      await move(page, page.banner);
      await until(() => page.seen('[part=banner]')?.matches(':modal'), 'a modal banner');
      await until(() => page.banner.shadowRoot!.activeElement?.id === 'title', 'the focus');
      const reject = page.seen('[part=reject-button]')!;
      await until(() => isOnTop(reject), 'the button in sight');
      await click(reject);
      await until(() => page.store.decided);
      await until(() => page.count(':modal') + page.count('consent-banner:not([hidden])') <= 1);
      await until(() => !page.seen('[part=banner]'));
      expect(countOf(page)).to.deep.equal({
        'consent-show': 1,
        'consent-change': 1,
        'consent-hide': 1,
      });
    });

    it('keeps its preferences open, what was chosen there, and the focus in them', async () => {
      remember('analytics.0~marketing.0');
      const page = await openPage(BANNER + OPENER + PLACES);
      await click(page.find('#opener'));
      await opened(page);
      await click(switches(page)[1]!);
      await move(page, page.banner);
      const dialog = await opened(page);
      expect(switches(page).map(({ checked }) => checked)).to.deep.equal([false, true]);
      await until(() => page.banner.shadowRoot!.activeElement, 'the focus in the preferences');
      expect(page.events('consent-hide').length, 'hidden meanwhile').to.equal(0);
      expect(isOnTop(page.seen('[part=close-button]')!)).to.equal(true);
      await press('Escape');
      await closed(page);
      expect(dialog.isConnected).to.equal(false);
      expect(countOf(page)).to.deep.equal({
        'consent-show': 1,
        'consent-change': 0,
        'consent-hide': 1,
      });
      await until(() => /opener|main/.test(idOf(page.document.activeElement)), 'the focus');
    });

    it('stays hidden after an answer, and opens the preferences', async () => {
      remember('analytics.1~marketing.0');
      const page = await openPage(BANNER + OPENER + PLACES);
      await page.store.ready;
      await move(page, page.banner);
      expect(page.banner.hidden).to.equal(true);
      await click(page.find('#opener'));
      await opened(page);
      await move(page, page.banner);
      await opened(page);
      (await page.part('[part=close-button]')).click();
      await closed(page);
      await until(() => page.banner.hidden);
      await move(page, page.banner);
      await page.banner.updateComplete;
      expect(page.banner.hidden).to.equal(true);
      expect(countOf(page)).to.deep.equal({
        'consent-show': 1,
        'consent-change': 0,
        'consent-hide': 1,
      });
    });
  });

const idOf = (element: Element | null) => element?.id || element?.localName || '';

describe('React 19 that sorts its children by key', () => {
  /** The banner and its neighbours, in this order. */
  const app = (...keys: string[]) =>
    createElement(
      'div',
      null,
      keys.map((key) =>
        key === 'banner'
          ? createElement('consent-banner', {
              key,
              hidden: true,
              categories: 'analytics marketing',
            })
          : createElement('p', { key }, key),
      ),
    );

  it('keeps the question, and the choice in the preferences', async () => {
    const page = await openPage('<main></main>');
    const root = createRoot(page.find('main'));
    flushSync(() => root.render(app('banner', 'a', 'b', 'c')));
    await page.part('[part=banner]');
    const { banner } = page;
    flushSync(() => root.render(app('c', 'b', 'a', 'banner')));
    await until(() => page.seen('[part=banner]')?.matches(':popover-open'));
    page.store.showPreferences();
    await opened(page);
    await click(switches(page)[0]!);
    flushSync(() => root.render(app('a', 'banner', 'c', 'b')));
    await opened(page);
    flushSync(() => root.render(app('banner', 'c')));
    await opened(page);
    expect(page.banner === banner, 'the same element').to.equal(true);
    await click(await page.part('[part=save-button]'));
    await until(() => page.store.decided);
    expect({ ...page.store.choices }).to.deep.equal({ analytics: true, marketing: false });
    expect(page.events('consent-change').length).to.equal(1);
    flushSync(() => root.unmount());
  });
});

describe('An embed that is moved', () => {
  it('asks on, and its button does one thing', async () => {
    const page = await openEmbed(`${EMBED}<footer></footer>`);
    const embed = page.find('consent-embed');
    page.find('footer').append(embed);
    page.find('main').prepend(embed);
    await focus(await seen(page, '[part=always-button]'));
    await press('Enter');
    await until(() => inside(page, '[part=media]'));
    expect(page.events('consent-change').length).to.equal(1);
  });
});

it('Preferences that were closed a moment before the banner was taken out stay closed, and can be opened again', async () => {
  const page = await openPage(BANNER + PLACES);
  page.store.showPreferences();
  const { banner } = page;
  const dialog = await opened(page);
  const told = new Promise((resolve) => dialog.addEventListener('close', resolve));
  dialog.close();
  banner.remove();
  await told;
  await new Promise(requestAnimationFrame);
  page.find('main').prepend(banner);
  await closed(page);
  expect([...page.store.shown]).to.deep.equal(['banner']);
  page.store.showPreferences();
  await opened(page);
});
