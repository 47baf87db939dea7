import { expect } from '@open-wc/testing';
import { createElement, createRoot, flushSync } from '../fixtures/react.bundle.js';
import { FRAME, inside, seen } from './embeds.js';
import { BANNER, openPage, remembered, type TestPage } from './open-page.js';
import { until } from './until.js';
import { click, focus, press } from './visitor.js';

/** A page on which what is known of Vimeo comes when the test says so. */
const SLOW_VIMEO = '<script src="/test/fixtures/page-with-slow-vimeo.bundle.ts"></script>';

const held = (attributes = '', style = '') =>
  `<iframe id="it" title="A map" data-consent="marketing" data-consent-src="${FRAME}?x" ${attributes} style="${style}"></iframe>`;

/** A page whose banner is out of the way. */
async function open(markup: string, options = {}): Promise<TestPage> {
  const page = await openPage(`${BANNER}<main>${markup}</main>`, options);
  page.document.addEventListener('consent-show', (event) => event.preventDefault());
  await page.store.ready;
  page.store.hide();
  return page;
}

const frameOf = (page: TestPage) => page.find<HTMLIFrameElement>('#it');
/** What the button of a placeholder that keeps an answer says. */
const offered = (page: TestPage, index = 0) =>
  inside(page, '[part=always-button]', index)?.textContent.trim();
const isLoaded = (page: TestPage) => frameOf(page).contentDocument?.title === 'Embedded';
/** Runs when everything that was going to be covered is. */
async function afterCovering(page: TestPage): Promise<void> {
  const last = page.document.createElement('iframe');
  last.title = 'last';
  last.dataset['consent'] = 'marketing';
  last.dataset['consentSrc'] = FRAME;
  page.document.body.prepend(last);
  await until(() => last.nextElementSibling?.localName === 'consent-embed');
  last.remove();
  await until(() => page.document.body.firstElementChild?.localName !== 'consent-embed');
}

describe('A visible held frame', () => {
  it('whose service has a name that no answer can be kept for offers its category', async () => {
    const page = await open(held('data-consent-service="Acme Maps"'));
    const button = await seen(page, '[part=always-button]');
    expect(button.textContent.trim()).to.equal('Always allow Marketing');
    await click(button);
    await until(() => isLoaded(page));
    expect(remembered()).to.equal('marketing.1~_m.embed');
    expect(page.window.errors).to.deep.equal([]);
  });

  it('is looked at again where it is given a service of its own', async () => {
    const page = await open(held());
    await seen(page, '[part=always-button]');
    page.store.save({ marketing_acme: true });
    await afterCovering(page);
    expect(isLoaded(page)).to.equal(false);
    frameOf(page).dataset['consentService'] = 'acme';
    await until(() => isLoaded(page));
    page.store.save({ marketing: true, marketing_acme: false });
    await until(() => !isLoaded(page));
    frameOf(page).dataset['consentService'] = 'other';
    await until(() => isLoaded(page));
    frameOf(page).dataset['consentService'] = 'acme';
    await until(() => !isLoaded(page));
  });

  it('has its placeholder again where the page stops asking for its category', async () => {
    const page = await openPage(
      `<consent-banner hidden on-withdraw="keep" categories="analytics"><consent-category name="marketing"></consent-category></consent-banner>
        <main>${held('data-consent-service="acme"')}</main>`,
    );
    page.store.rejectAll();
    await seen(page, '[part=placeholder]');
    page.store.save({ marketing_acme: true });
    await until(() => isLoaded(page));
    page.find('consent-category').remove();
    await until(() => !isLoaded(page));
    await seen(page, '[part=placeholder]');
    await page.problem('unknown-category');
  });

  it('has a placeholder with its name and whom it asks, in its place and as large', async () => {
    const page = await open(held('width="480" height="360"'));
    await seen(page, '[part=load-button]');
    const embed = frameOf(page).nextElementSibling!;
    expect(embed.localName).to.equal('consent-embed');
    expect(frameOf(page).checkVisibility()).to.equal(false);
    expect(inside(page, '[part=title]')!.textContent).to.equal('A map');
    expect(inside(page, '[part=description]')!.textContent).to.include(page.window.location.host);
    const box = embed.getBoundingClientRect();
    page.store.acceptAll();
    await until(() => !page.count('consent-embed'));
    const { top, left, width, height } = frameOf(page).getBoundingClientRect();
    expect([top, left, width, height]).to.deep.equal([box.top, box.left, box.width, box.height]);
    await until(() => isLoaded(page));
    page.store.rejectAll();
    await seen(page, '[part=load-button]');
    expect(page.count('consent-embed')).to.equal(1);
  });

  it('keeps its place where it fills a wrapper, in percent', async () => {
    const wrapper = (inner: string) =>
      `<div id="wrapper" style="position: relative; width: 50%; padding-bottom: 50%">${inner}</div>`;
    const page = await open(
      wrapper(held('', 'position: absolute; inset: 0; width: 100%; height: 100%; border: 0')),
    );
    await seen(page, '[part=load-button]');
    const boxOf = (selector: string) => JSON.stringify(page.find(selector).getBoundingClientRect());
    await until(() => boxOf('consent-embed') === boxOf('#wrapper'));
    (page.window.frameElement as HTMLIFrameElement).style.width = '700px';
    await until(() => boxOf('consent-embed') === boxOf('#wrapper'));
  });

  it('loads once with the keyboard, and takes the focus (A1)', async () => {
    const page = await open(held('width="480" height="360"'));
    await focus(await seen(page, '[part=load-button]'));
    await press('Enter');
    await until(() => isLoaded(page));
    await until(() => page.document.activeElement?.id === 'it');
    expect(page.count('consent-embed')).to.equal(0);
    expect(remembered()).to.equal(undefined);
    page.store.rejectAll();
    await seen(page, '[part=load-button]');
    expect(frameOf(page).hasAttribute('src')).to.equal(false);
  });

  it('"always" with a service can be taken back beside it', async () => {
    const page = await open(held('width="480" height="360" data-consent-service="youtube"'));
    const always = await seen(page, '[part=always-button]');
    expect(always.textContent.trim()).to.equal('Always load YouTube');
    await click(always);
    await until(() => isLoaded(page));
    expect(remembered()).to.equal('marketing_youtube.1~_m.embed');
    expect(frameOf(page).checkVisibility()).to.equal(true);
    await until(() => page.document.activeElement?.id === 'it');
    await click(await seen(page, '[part=stop-button]'));
    await seen(page, '[part=load-button]');
    expect(frameOf(page).hasAttribute('src')).to.equal(false);
  });

  it('"always" for several categories names them all', async () => {
    const page = await open(
      held('width="480" height="360"').replace('"marketing"', '"marketing analytics"'),
    );
    const always = await seen(page, '[part=always-button]');
    expect(always.textContent.trim()).to.equal('Always allow Marketing and Statistics');
    await click(always);
    await until(() => isLoaded(page));
    expect(page.store.decided).to.equal(true);
  });

  it('of an unknown category keeps no answer, but may be loaded once', async () => {
    const page = await open(
      held('width="480" height="360" data-consent-service="youtube"').replace('marketing', 'typo'),
    );
    await page.problem('unknown-category');
    await seen(page, '[part=load-button]');
    expect(inside(page, '[part=always-button]')).to.equal(null);
  });

  it('with an address that is none keeps no other from following an answer', async () => {
    const other = held().replace(`${FRAME}?x`, 'https://[').replace('"it"', '"other"');
    const page = await open(other + held('width="480" height="360"'));
    await click(await seen(page, '[part=load-button]'));
    await until(() => isLoaded(page));
    await page.problem('unsafe-link');
    page.store.rejectAll();
    await until(() => frameOf(page).getAttribute('data-consent-state') === 'held');
    await seen(page, '[part=load-button]');
    expect(frameOf(page).hasAttribute('src')).to.equal(false);
  });

  it('that was loaded once does not load another service', async () => {
    const page = await open(held('width="480" height="360" data-consent-service="youtube"'));
    await click(await seen(page, '[part=load-button]'));
    await until(() => isLoaded(page));
    const frame = frameOf(page);
    frame.setAttribute('data-consent-service', 'vimeo');
    frame.setAttribute('data-consent-src', `${FRAME}?y`);
    await until(() => offered(page) === 'Always load Vimeo');
    expect(frame.getAttribute('data-consent-state')).to.equal('held');
    expect(frame.getAttribute('data-consent-src')).to.equal(`${FRAME}?y`);
    expect(frame.hasAttribute('src'), 'what was loaded is gone').to.equal(false);
    expect(page.requests.join()).not.to.include('?y');
  });

  it('that was loaded once stays when a service is declared late, which is no answer', async () => {
    const page = await open(held('width="480" height="360"'));
    page.store.rejectAll();
    await click(await seen(page, '[part=load-button]'));
    await until(() => isLoaded(page));
    const { contentDocument: before } = frameOf(page);
    page.store.use({ name: 'maps', category: 'functional', parameters: {} });
    await afterCovering(page);
    expect(page.store.categories).to.include('functional');
    expect(frameOf(page).getAttribute('data-consent-state')).to.equal('released');
    expect(frameOf(page).contentDocument === before).to.equal(true);
    expect(page.count('consent-embed')).to.equal(0);
  });

  it('is not named after a service that it had while the data of that was on its way', async () => {
    const frame = held('width="480" height="180" data-consent-service="vimeo"');
    const page = await open(frame + frame.replace('"it"', '"other"'), { script: SLOW_VIMEO });
    await until(() => offered(page, 0) === 'Always load vimeo');
    frameOf(page).setAttribute('data-consent-service', 'youtube');
    await until(() => offered(page, 0) === 'Always load YouTube');
    page.window.dispatchEvent(new Event('answer'));
    await until(() => offered(page, 1) === 'Always load Vimeo');
    expect(offered(page, 0)).to.equal('Always load YouTube');
  });

  it('keeps the focus on its placeholder when the data of its service comes (A1)', async () => {
    const page = await open(held('width="480" height="360" data-consent-service="vimeo"'), {
      script: SLOW_VIMEO,
    });
    const button = await seen(page, '[part=load-button]');
    await focus(button);
    page.window.dispatchEvent(new Event('answer'));
    await until(() => offered(page) === 'Always load Vimeo');
    const { shadowRoot } = page.find('consent-embed');
    expect(shadowRoot!.activeElement === button).to.equal(true);
  });

  it('that comes late is covered, and uncovered when it goes', async () => {
    const page = await open('');
    const frame = page.document.createElement('iframe');
    Object.assign(frame, { id: 'it', title: 'Late' });
    frame.setAttribute('data-consent', 'marketing');
    frame.setAttribute('data-consent-src', FRAME);
    page.find('main').append(frame);
    await seen(page, '[part=load-button]');
    frame.remove();
    await until(() => !page.count('consent-embed'));
  });

  it('that a framework draws and takes away leaves nothing behind', async () => {
    const page = await open('');
    const root = createRoot(page.find('main'));
    const frame = (key: string) =>
      createElement('iframe', {
        key,
        title: key,
        'data-consent': 'marketing',
        'data-consent-src': FRAME,
      });
    flushSync(() =>
      root.render([frame('a'), createElement('p', { key: 'p' }, 'text'), frame('b')]),
    );
    await seen(page, '[part=load-button]', 1);
    flushSync(() =>
      root.render([createElement('p', { key: 'p' }, 'text'), frame('b'), frame('c')]),
    );
    await until(() => page.count('consent-embed') === 2);
    await seen(page, '[part=load-button]', 1);
    expect(page.count('iframe + consent-embed')).to.equal(2);
    flushSync(() => root.unmount());
    await until(() => !page.count('consent-embed'));
  });
});

describe('No placeholder has a held frame', () => {
  for (const [what, attributes, style] of [
    ['without a size', 'width="0" height="0"', 'border: 0'],
    ['that is a counting pixel', 'width="1" height="1"', 'border: 0'],
    ['that is a counting pixel with a border', 'width="1" height="1"', ''],
    ['that is not displayed', '', 'display: none'],
    ['that is invisible', '', 'visibility: hidden'],
  ] as const)
    it(what, async () => {
      const page = await open(held(attributes, style));
      await afterCovering(page);
      expect(page.count('consent-embed')).to.equal(0);
    });

  it('in a closed box, until that is opened', async () => {
    const page = await open(`<details><summary>Map</summary>${held()}</details>`);
    await afterCovering(page);
    expect(page.count('consent-embed')).to.equal(0);
    page.find<HTMLDetailsElement>('details').open = true;
    await seen(page, '[part=load-button]');
  });

  it('whose address runs something', async () => {
    const page = await open(held().replace(`${FRAME}?x`, 'javascript:parent.ran.push(1)'));
    await page.problem('unsafe-link');
    expect(page.count('consent-embed')).to.equal(0);
  });
});

describe('No markup pretends to be the visitor', () => {
  it('what looks released is held, and what looks covered asks', async () => {
    const page = await open(
      held('data-consent-state="released" data-consent-once data-consent-covered'),
    );
    await until(() => frameOf(page).getAttribute('data-consent-state') === 'held');
    expect(frameOf(page).hasAttribute('src')).to.equal(false);
  });
});

describe('S12: A tool that helps the visitor', () => {
  it('can click in their place', async () => {
    const page = await open(held('width="480" height="360"'));
    (await seen(page, '[part=load-button]')).click();
    await until(() => isLoaded(page));
    expect(remembered()).to.equal(undefined);
  });
});
