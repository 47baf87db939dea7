import { expect } from '@open-wc/testing';
import {
  createElement,
  createRoot,
  flushSync,
  Fragment,
  StrictMode,
} from '../fixtures/react.bundle.js';
import { BANNER, openPage, remember } from './open-page.js';
import { until } from './until.js';

/** Held elements as a React 19 page writes them. */
const app = (isShown: boolean, text = 'text') =>
  createElement(
    StrictMode,
    null,
    createElement('h1', null, text),
    isShown &&
      createElement(
        Fragment,
        null,
        createElement('script', {
          type: 'text/plain',
          'data-consent': 'analytics',
          dangerouslySetInnerHTML: { __html: `ran.push('inline')` },
        }),
        createElement('script', {
          type: 'text/plain',
          'data-consent': 'analytics',
          src: '/test/fixtures/say.js?file',
        }),
        createElement('iframe', {
          title: 'Embedded',
          'data-consent': 'analytics',
          'data-consent-src': '/test/fixtures/frame.html',
        }),
        createElement('template', {
          'data-consent': 'analytics',
          dangerouslySetInnerHTML: { __html: '<b>content</b>' },
        }),
      ),
    createElement('p', null, 'after'),
  );

async function openApp() {
  const page = await openPage(`${BANNER}<main></main>`);
  const root = createRoot(page.find('main'));
  flushSync(() => root.render(app(true)));
  return { page, root };
}

describe('React 19', () => {
  it('has its elements held and released', async () => {
    const { page } = await openApp();
    await until(() => page.find('iframe').getAttribute('data-consent-state') === 'held');
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
    page.store.acceptAll();
    expect(page.find<HTMLIFrameElement>('iframe').src).to.include('frame.html');
    await until(() => page.ran.length >= 2);
    expect(page.ran).to.deep.equal(['inline', 'file']);
  });

  it('has its elements released when the visitor agreed before', async () => {
    remember('analytics.1~marketing.1');
    const { page } = await openApp();
    await until(() => page.find<HTMLIFrameElement>('iframe').src);
    await until(() => page.ran.length >= 2);
    expect(page.ran).to.deep.equal(['inline', 'file']);
  });

  for (const [name, answer] of Object.entries({
    'never answered': () => {},
    released: (store: { acceptAll(): void }) => store.acceptAll(),
    'withdrawn again': (store: { acceptAll(): void; rejectAll(): void }) => {
      store.acceptAll();
      store.rejectAll();
    },
  }))
    it(`changes and takes away elements that were ${name}, without throwing`, async () => {
      const { page, root } = await openApp();
      answer(page.store);
      await page.afterQueue('necessary');
      flushSync(() => root.render(app(true, 'changed')));
      flushSync(() => root.render(app(false)));
      expect(page.count('main [data-consent]')).to.equal(0);
      flushSync(() => root.render(app(true)));
      flushSync(() => root.unmount());
      expect(page.count('main :is(h1, p, [data-consent])')).to.equal(0);
    });
});
