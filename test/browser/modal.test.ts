import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import { BANNER, openPage, remembered, type TestPage } from './open-page.js';
import { until } from './until.js';
import { click, press } from './visitor.js';

const MODAL = BANNER.replace('hidden', 'hidden modal');
const PAGE = `${MODAL}<button id="page" onclick="ran.push('clicked')">Buy</button>`;
/** What a content blocker does. */
const BLOCKED = '<style>consent-banner { display: none !important }</style>';

async function openModal(): Promise<{ page: TestPage; box: HTMLDialogElement }> {
  const page = await openPage(PAGE);
  const box = await page.part<HTMLDialogElement>('[part=banner]');
  await until(() => box.matches(':modal'));
  return { page, box };
}

/** Fails unless the visitor can use the page, and nothing was granted. */
async function expectUsable(page: TestPage): Promise<void> {
  await until(() => page.document.querySelector(':modal') === null && !page.seen(':modal'));
  await click(page.find('#page'));
  await until(() => page.ran.includes('clicked'));
  expect(page.store.has('analytics')).to.equal(false);
  expect(remembered()).to.equal(undefined);
}

describe('A modal banner', () => {
  it('covers the page, which can not be used', async () => {
    const { page } = await openModal();
    await click(page.find('#page'));
    page.find('#page').focus();
    expect(page.document.activeElement!.id).not.to.equal('page');
    expect(page.ran).to.deep.equal([]);
  });

  it('A15: has its focus on the heading, never on accepting', async () => {
    const { page } = await openModal();
    expect(page.banner.shadowRoot!.activeElement?.getAttribute('part')).to.equal('title');
  });

  it('A14: is named by its heading', async () => {
    const { box, page } = await openModal();
    expect(page.seen(`#${box.getAttribute('aria-labelledby')}`)!.localName).to.equal('h2');
  });

  for (const [part, answers] of [
    ['accept-button', 'analytics.1~marketing.1~_m.accept-all'],
    ['reject-button', 'analytics.0~marketing.0~_m.reject-all'],
  ])
    it(`goes after an answer by ${part}, and leaves the page usable`, async () => {
      const { page } = await openModal();
      await click(await page.part(`[part=${part}]`));
      await until(() => !page.seen('[part=banner]'));
      expect(remembered()).to.equal(answers);
      await click(page.find('#page'));
      expect(page.ran).to.deep.equal(['clicked']);
    });

  it('L4, W42: Esc is no answer, and never leaves a page that is locked without a way out', async () => {
    const { page } = await openModal();
    await press('Escape', 'Escape', 'Escape');
    expect(page.store.decided).to.equal(false);
    expect(remembered()).to.equal(undefined);
    await expectUsable(page);
  });

  it('shows the preferences above itself', async () => {
    const { page } = await openModal();
    await click(await page.part('[part=settings-button]'));
    const dialog = await page.part<HTMLDialogElement>('[part=dialog]');
    await until(() => dialog.matches(':modal'));
    await press('Escape');
    await until(() => !page.seen('[part=dialog]'));
    await click(await page.part('[part=reject-button]'));
    await until(() => page.store.decided);
    await until(() => !page.seen(':modal'));
  });
});

describe('L36: the close button of a modal banner', () => {
  it('says that it refuses', async () => {
    const { page } = await openModal();
    const button = await page.part('[part=close-button]');
    expect(button.textContent).to.include(en.closeRejecting);
    expect(button.dataset['action']).to.equal('close');
  });

  it('refuses, and the record says how', async () => {
    const { page } = await openModal();
    await click(await page.part('[part=close-button]'));
    await until(() => page.store.decided);
    expect(remembered()).to.equal('analytics.0~marketing.0~_m.close');
    expect(page.events('consent-change').map(({ source }) => source)).to.deep.equal(['close']);
    await until(() => !page.seen(':modal'));
  });

  it('is not in a banner that leaves the page usable', async () => {
    const page = await openPage(BANNER);
    await page.part('[part=banner]');
    expect(page.seen('[part=close-button]') === null).to.equal(true);
  });
});

describe('A dialog that a content blocker hides', () => {
  it('does not lock the page: banner', async () => {
    const page = await openPage(PAGE, { head: BLOCKED });
    await until(() => page.events('consent-show').length);
    await until(() => page.window.customElements.get('consent-banner'));
    await page.banner.updateComplete;
    await expectUsable(page);
  });

  it('does not lock the page: banner, hidden while it is shown', async () => {
    const { page } = await openModal();
    page.document.head.insertAdjacentHTML('beforeend', BLOCKED);
    await expectUsable(page);
  });

  it('does not lock the page: preferences', async () => {
    const page = await openPage(PAGE.replace('modal', ''), { head: BLOCKED });
    await until(() => page.window.customElements.get('consent-banner'));
    page.store.showPreferences();
    await until(() => page.events('consent-show').length === 2);
    await page.banner.updateComplete;
    await expectUsable(page);
  });

  it('does not lock the page: the element taken away', async () => {
    const { page } = await openModal();
    page.banner.remove();
    await expectUsable(page);
  });
});
