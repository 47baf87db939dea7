import { expect } from '@open-wc/testing';
import { BANNER, openPage, remember } from './open-page.js';
import { until } from './until.js';

const writing = (action: string) =>
  `${BANNER}<h1>Page</h1><main><script type="text/plain" data-consent="analytics">${action}</script><p>after</p></main>`;

describe('W56: what a released script writes', () => {
  it('is put in place of that script, never over the page', async () => {
    const page = await openPage(
      writing(`document.write('<b>', 'one', '</b>'); document.writeln('<i>two</i>')`),
    );
    page.store.acceptAll();
    await until(() => page.document.querySelector('i'));
    const names = [...page.find('main').children].map(({ localName }) => localName);
    expect(names).to.deep.equal(['script', 'script', 'b', 'i', 'p']);
    expect(page.find('b').textContent).to.equal('one');
    expect(page.find('h1').textContent).to.equal('Page');
  });

  it('may be cut into pieces that are markup only together', async () => {
    const page = await openPage(
      writing(`for (const part of ['<b ti', 'tle="x">te', 'xt</', 'b>']) document.write(part)`),
    );
    page.store.acceptAll();
    await until(() => page.document.querySelector('b[title=x]'));
    expect(page.find('b').textContent).to.equal('text');
  });

  it('may be scripts, which run next and in order', async () => {
    const page = await openPage(
      writing(`ran.push('0');
        document.write('<script>ran.push("1")<\\/script>');
        document.write('<script src="/test/fixtures/say.js?2"><\\/script>');
        document.write('<script>ran.push("3"); document.write("<u>deep</u>")<\\/script>')`) +
        `<script type="text/plain" data-consent="analytics">ran.push('4')</script>`,
    );
    page.store.acceptAll();
    await until(() => page.ran.length >= 5);
    expect(page.ran).to.deep.equal(['0', '1', '2', '3', '4']);
    expect(page.find('main u').textContent).to.equal('deep');
  });

  it('may be pixels', async () => {
    const page = await openPage(
      writing(`document.write('<img alt="" src="/test/fixtures/dot.svg?pixel">')`),
    );
    page.store.acceptAll();
    await until(() => page.requests.some((name) => name.endsWith('?pixel')));
  });

  it('may be wrapped in open() and close()', async () => {
    const page = await openPage(
      writing(`document.open(); document.write('<b>one</b>'); document.close()`),
    );
    page.store.acceptAll();
    await until(() => page.document.querySelector('b'));
    expect(page.find('h1').textContent).to.equal('Page');
  });

  it('does not run after the visitor withdrew', async () => {
    const page = await openPage(
      writing(
        `document.write('<script>ran.push("written")<\\/script>'); consentBanner.rejectAll(); ran.push('0')`,
      ),
    );
    page.store.acceptAll();
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal(['0']);
  });
});

describe('Afterwards', () => {
  it('the document writes as before', async () => {
    const page = await openPage(writing(`document.write('<b>one</b>')`));
    const { write, writeln, open, close } = page.document;
    page.store.acceptAll();
    await until(() => page.document.querySelector('b'));
    const now = page.document;
    const isSame = [now.write === write, now.writeln === writeln];
    expect([...isSame, now.open === open, now.close === close]).to.not.include(false);
  });

  it('also when the script threw', async () => {
    const page = await openPage(writing(`document.write('<b>one</b>'); throw new Error('vendor')`));
    const { write } = page.document;
    page.store.acceptAll();
    await until(() => page.document.querySelector('b'));
    expect(page.document.write === write, 'the same function').to.equal(true);
    expect(page.window.errors.splice(0).join()).to.match(/vendor|Script error/);
  });

  it('a page’s own document.write is called again', async () => {
    const page = await openPage(writing(`document.write('<b>one</b>')`));
    const own: string[] = [];
    page.document.write = (text) => void own.push(text);
    page.store.acceptAll();
    await until(() => page.document.querySelector('b'));
    page.document.write('own');
    expect(own).to.deep.equal(['own']);
  });

  it('a script released while the page is parsed does not write into the parser', async () => {
    remember('analytics.1~marketing.1');
    const page = await openPage(writing(`document.write('<b>one</b>')`));
    await until(() => page.document.querySelector('b'));
    expect(page.find('b').nextElementSibling?.localName).to.equal('p');
    expect(page.find('h1').textContent).to.equal('Page');
  });
});
