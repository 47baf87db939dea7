import { expect } from '@open-wc/testing';
import {
  createElement,
  flushSync,
  Fragment,
  hydrateRoot,
  renderToString,
} from '../fixtures/react-development.bundle.js';
import { openPage, remember, type TestPage } from './open-page.js';
import { until } from './until.js';
import { click } from './visitor.js';

type Markup = ReturnType<typeof createElement>;

/** What a site says where it knows that we write attributes before React reads them. */
const KNOWN = { suppressHydrationWarning: true };

const banner = (more: object) =>
  createElement(
    'consent-banner',
    { hidden: true, 'on-withdraw': 'keep', ...more },
    createElement('consent-category', { name: 'analytics', ...more }, 'Counts visits.'),
    createElement('consent-category', { name: 'marketing' }),
  );
const script = (more: object) =>
  createElement('script', {
    type: 'text/plain',
    'data-consent': 'analytics',
    dangerouslySetInnerHTML: { __html: `ran.push('inline')` },
    ...more,
  });
const frame = (more: object) =>
  createElement('iframe', {
    title: 'Map',
    'data-consent': 'marketing',
    'data-consent-src': '/test/fixtures/frame.html',
    ...more,
  });
const after = createElement('p', null, 'after');

const deep = (more = {}) => createElement('div', null, banner(more), script(more), after);
const flat = (more = {}) =>
  createElement(Fragment, null, banner(more), script(more), frame(more), after);

/** A page that a server wrote. */
const openWritten = (app: Markup) => openPage(`<main>${renderToString(app)}</main>`);

/** Hydrates it, and gives what React had to say. */
function hydrate(page: TestPage, app: Markup) {
  const said: string[] = [];
  const { error } = console;
  console.error = (...texts: unknown[]) => said.push(texts.join(' '));
  const onRecoverableError = (problem: unknown) => said.push(String(problem));
  try {
    const root = flushSync(() => hydrateRoot(page.find('main'), app, { onRecoverableError }));
    flushSync(() => root.render(app));
    return { root, said };
  } finally {
    console.error = error;
  }
}

describe('React 19 that hydrates what a server wrote,', () => {
  const asking = async (app: Markup) => {
    const page = await openWritten(app);
    await page.part('[part=banner]');
    await until(() => page.find('script[data-consent]').dataset['consentState'] === 'held');
    return page;
  };

  it('says nothing where the page says that attributes may differ, and keeps the question', async () => {
    const page = await asking(deep(KNOWN));
    const before = page.banner;
    const { said, root } = hydrate(page, deep(KNOWN));
    expect(said).to.deep.equal([]);
    expect(page.banner === before, 'the same element').to.equal(true);
    await click(await page.part('[part=accept-button]'));
    await until(() => page.ran.length);
    flushSync(() => root.render(deep(KNOWN)));
    expect(page.ran).to.deep.equal(['inline']);
    await until(() => page.banner.hidden);
  });

  it('else tells developers of these attributes alone, and keeps everything', async () => {
    const page = await asking(deep());
    const before = page.banner;
    const { said } = hydrate(page, deep());
    expect(said.length).to.equal(1);
    const removed = said[0]!.match(/^-\s+[a-z-]+=/gm) ?? [];
    const names = removed.map((line) => line.replace(/[-\s]+([a-z-]+)=/, '$1'));
    expect(names).to.deep.equal(['hidden', 'slot', 'data-consent-state']);
    expect(page.banner === before, 'the same element').to.equal(true);
    expect(page.seen('[part=banner]')!.matches(':popover-open')).to.equal(true);
  });

  it('passes over what we added between its own elements right below its root', async () => {
    remember('analytics.1~marketing.0');
    const page = await openWritten(flat(KNOWN));
    await until(() => page.ran.length);
    await until(() => page.count('consent-embed'), 'the placeholder of the frame');
    const { said, root } = hydrate(page, flat(KNOWN));
    expect(said).to.deep.equal([]);
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['inline']);
    flushSync(() => root.unmount());
    expect(page.count('main [data-consent]')).to.equal(0);
  });

  it('L1: has deeper ones written anew, which are held and ask as before', async () => {
    remember('analytics.0');
    const app = createElement('div', null, flat(KNOWN));
    const page = await openWritten(app);
    await until(() => page.count('consent-embed'));
    const before = page.banner;
    const { said } = hydrate(page, app);
    expect(said.join()).to.include('Hydration failed');
    expect(page.banner === before, 'the same element').to.equal(false);
    await page.part('[part=banner]');
    await until(() => page.find('iframe').dataset['consentState'] === 'held');
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
    await click(page.seen('[part=reject-button]')!);
    await until(() => page.store.decided);
    expect(page.events('consent-show').length).to.equal(1);
  });
});
