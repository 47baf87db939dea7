import { expect } from '@open-wc/testing';
import { BANNER, openPage, remember, remembered, type TestPage } from './open-page.js';
import { closed, opened, OPENER, switches } from './open-preferences.js';
import { until } from './until.js';
import { click, press } from './visitor.js';

/** Another page in place of this one, as Turbo shows it: the document and its scripts stay, its body does not. */
function swapBody(page: TestPage, markup: string): HTMLElement {
  const body = page.document.createElement('body');
  body.innerHTML = markup;
  page.document.body.replaceWith(body);
  return body;
}

/**
 * Shows a page again that was kept as it was. Turbo and htmx write its scripts anew then, so that they run.
 * @param kept a body that was cloned when it was left
 */
function restore(page: TestPage, kept: HTMLElement): void {
  for (const script of kept.querySelectorAll('script')) {
    const fresh = page.document.createElement('script');
    for (const { name, value } of script.attributes) fresh.setAttribute(name, value);
    fresh.textContent = script.textContent;
    script.replaceWith(fresh);
  }
  page.document.body.replaceWith(kept);
}

const floating = (page: TestPage) =>
  [...page.document.querySelectorAll('body > div')]
    .map(({ shadowRoot }) => shadowRoot?.querySelector<HTMLElement>('[part=reopen-button]'))
    .filter((button) => button?.checkVisibility({ visibilityProperty: true }));
const idle = (page: TestPage) =>
  new Promise((resolve) => (page.window.requestIdleCallback ?? page.window.setTimeout)(resolve));

describe('When the page swaps its body', () => {
  it('the question comes back, however often and with whatever between', async () => {
    const page = await openPage(BANNER);
    await page.part('[part=banner]');
    for (const between of ['', '<main>No banner</main>', BANNER]) {
      swapBody(page, between);
      swapBody(page, BANNER);
      await until(() => page.seen('[part=banner]')?.matches(':popover-open'), 'the question');
    }
    await click(page.seen('[part=reject-button]')!);
    await until(() => page.store.decided);
    await until(() => !page.seen('[part=banner]'));
    expect(page.events('consent-ready').length).to.equal(1);
    expect(page.events('consent-show').length).to.equal(1);
    expect(page.events('consent-change').length).to.equal(1);
  });

  it('nobody is asked again, and listeners of the page stay', async () => {
    const page = await openPage(BANNER);
    await page.part('[part=banner]');
    const granted = page.store.whenGranted('analytics').then(() => 'granted');
    swapBody(page, '<main>No banner</main>');
    const body = swapBody(page, BANNER);
    page.store.acceptAll();
    expect(await granted).to.equal('granted');
    swapBody(page, BANNER);
    await page.banner.updateComplete;
    expect(page.banner.hidden).to.equal(true);
    expect(page.store.decided).to.equal(true);
    expect(body.isConnected).to.equal(false);
    expect(page.events('consent-change').length).to.equal(1);
  });

  it('a banner that asks for more asks again, with its own settings', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(BANNER);
    await page.store.ready;
    swapBody(
      page,
      '<consent-banner hidden placement="top" categories="analytics social"></consent-banner>',
    );
    const box = await page.part('[part=banner]');
    expect(box.className).to.equal('top');
    expect(page.store.categories).to.deep.equal(['analytics', 'social']);
    await click(page.seen('[part=accept-button]')!);
    await until(() => page.store.decided);
    swapBody(page, BANNER);
    await until(() => page.store.has('marketing') === false && page.store.decided);
    expect(page.store.has('analytics'), 'was not asked again').to.equal(false);
    expect(remembered()).to.include('social.1');
  });

  it('open preferences open again, and there is one answer', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(BANNER + OPENER);
    await click(page.find('#opener'));
    await opened(page);
    swapBody(page, BANNER);
    await opened(page);
    await click(switches(page)[0]!);
    await click(page.seen('[part=save-button]')!);
    await closed(page);
    expect(page.store.has('analytics')).to.equal(true);
    expect(page.events('consent-change').length).to.equal(1);
    expect(page.events('consent-hide').length).to.equal(1);
  });

  it('openers of the next page open the preferences, which close by Esc', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(BANNER + OPENER);
    await page.store.ready;
    swapBody(page, BANNER + OPENER);
    await click(page.find('#opener'));
    await opened(page);
    await press('Escape');
    await closed(page);
    await until(() => page.document.activeElement?.id === 'opener');
  });
});

describe('W54: marked scripts, when the page swaps its body,', () => {
  const SCRIPTS = `
    <script type="text/plain" data-consent="analytics">ran.push('inline')</script>
    <script type="text/plain" data-consent="analytics" src="/test/fixtures/say.js?file"></script>`;

  it('run once where the same address comes again', async () => {
    remember('analytics.1~marketing.0');
    const page = await openPage(BANNER + SCRIPTS);
    await until(() => page.ran.length >= 2);
    for (let i = 0; i < 2; i++) swapBody(page, BANNER + SCRIPTS.split('\n').at(-1)!);
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['inline', 'file']);
  });

  it('do not run again in a page that is shown again as it was kept', async () => {
    const page = await openPage(BANNER + SCRIPTS);
    page.store.acceptAll();
    await until(() => page.ran.length >= 2);
    const kept = page.document.body.cloneNode(true) as HTMLElement;
    swapBody(page, BANNER);
    restore(page, kept);
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['inline', 'file']);
  });

  it('L11: do not run in such a page once consent was withdrawn', async () => {
    const page = await openPage(BANNER + SCRIPTS);
    page.store.acceptAll();
    await until(() => page.ran.length >= 2);
    const kept = page.document.body.cloneNode(true) as HTMLElement;
    const { requests } = page;
    swapBody(page, BANNER);
    page.store.rejectAll();
    restore(page, kept);
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal(['inline', 'file']);
    const isHeld = ({ src }: HTMLScriptElement) => src.includes('say.js');
    const scripts = [...page.document.scripts].filter(isHeld);
    expect(scripts.map(({ type }) => type)).to.deep.equal(['text/plain', 'text/plain']);
    const asked = (all: string[]) => all.filter((address) => address.includes('say.js'));
    expect(asked(page.requests)).to.deep.equal(asked(requests));
  });
});

describe('L10: the floating button, when the page swaps its body,', () => {
  beforeEach(() => remember('analytics.0~marketing.0'));

  it('comes on a page without an opener, goes on one with one, and comes again', async () => {
    const page = await openPage(BANNER + OPENER);
    await page.store.ready;
    await idle(page);
    await idle(page);
    expect(floating(page).length, 'beside an opener').to.equal(0);
    for (let i = 0; i < 2; i++) {
      swapBody(page, BANNER);
      await until(() => floating(page)[0], 'the floating button');
      swapBody(page, BANNER + OPENER);
      await until(() => !floating(page)[0], 'it to go');
    }
    swapBody(page, BANNER);
    await until(() => floating(page)[0]);
    expect(floating(page).length).to.equal(1);
    await click(floating(page)[0]!);
    await opened(page);
  });

  it('follows an opener that comes and goes without a new body', async () => {
    const page = await openPage(`${BANNER}<main>${OPENER}</main>`);
    await page.store.ready;
    await idle(page);
    await idle(page);
    page.find('main').replaceChildren();
    await until(() => floating(page)[0], 'the floating button');
    page.find('main').innerHTML = OPENER;
    await until(() => !floating(page)[0], 'it to go');
  });

  it('is not there where the next page wants none', async () => {
    const page = await openPage(BANNER);
    await until(() => floating(page)[0]);
    swapBody(page, BANNER.replace('hidden', 'hidden reopen="none"'));
    await until(() => page.store.reopen === 'none' && !floating(page)[0]);
    await idle(page);
    expect(floating(page).length).to.equal(0);
  });
});
