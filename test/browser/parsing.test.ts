import { expect } from '@open-wc/testing';
import { SCRIPT, type TestPage, openStream, remember } from './open-page.js';
import { until } from './until.js';

const START = `<!doctype html><title>Stream</title><script src="/test/fixtures/recorder.js"></script>${SCRIPT}<body>`;
const BANNER =
  '<consent-banner hidden categories="analytics marketing"></consent-banner><p>text</p>';

/** Lets the page look at what was written so far. */
const look = (page: TestPage) =>
  new Promise<void>((resolve) => page.window.requestAnimationFrame(() => resolve()));

describe('While a page is still being parsed', () => {
  beforeEach(() => remember('analytics.1~marketing.0'));

  it('an inline script is not run in half', async () => {
    const { page, write, end } = await openStream(START + BANNER);
    write('<script type="text/plain" data-consent="analytics">ran.push("first half"); ');
    await look(page);
    write('ran.push("second');
    await look(page);
    expect(page.ran).to.deep.equal([]);
    write(' half")</script><p>next</p>');
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['first half', 'second half']);
    end();
  });

  it('a template is not put in place in half', async () => {
    const { page, write, end } = await openStream(START + BANNER);
    write('<template data-consent="analytics"><b>one</b>');
    await look(page);
    expect(page.count('b')).to.equal(0);
    write('<i>two</i></template><p>next</p>');
    await until(() => page.document.querySelector('i'));
    expect(page.count('b')).to.equal(1);
    end();
  });

  it('a script at the very end is run once the page has ended', async () => {
    const { page, write, end } = await openStream(START + BANNER);
    write('<script type="text/plain" data-consent="analytics">ran.push("last")</script>');
    end();
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['last']);
  });

  it('a script that is parsed last when the answer becomes known runs before those after it', async () => {
    const { page, write, end } = await openStream(
      // Nothing is known before the category of the service was fetched.
      `${START}${BANNER.replace('></', '><consent-service name="vimeo"></consent-service></')}
      <script type="text/plain" data-consent="analytics">ran.push("first")</script>`,
    );
    await page.store.ready;
    await look(page);
    write(
      '<script type="text/plain" data-consent="analytics">ran.push("second")</script><p>text</p>',
    );
    end();
    await until(() => page.ran[1]);
    expect(page.ran).to.deep.equal(['first', 'second']);
  });

  it('a banner is not read before it is complete', async () => {
    const { page, write, end } = await openStream(
      `${START}<script type="text/plain" data-consent="analytics">ran.push("early")</script>`,
    );
    write('<consent-banner hidden categories="analytics marketing">');
    await look(page);
    write('<consent-category name="social">Networks</consent-category>');
    await look(page);
    expect(page.store.categories).to.be.empty;
    expect(page.store.has('analytics')).to.equal(false);
    expect(page.events('consent-ready').length).to.equal(0);
    expect(page.ran).to.deep.equal([]);
    write('<consent-category name="maps">Maps</consent-category></consent-banner><p>next</p>');
    await page.store.ready;
    expect(page.store.categories).to.deep.equal(['analytics', 'marketing', 'social', 'maps']);
    await until(() => page.ran.length);
    end();
  });

  it('what comes before the banner waits for it', async () => {
    const { page, write, end } = await openStream(
      `${START}<script type="text/plain" data-consent="analytics">ran.push("early")</script><p>text</p>`,
    );
    await look(page);
    expect(page.ran).to.deep.equal([]);
    write(BANNER);
    await until(() => page.ran.length);
    expect(page.document.readyState).to.equal('loading');
    end();
  });
});
