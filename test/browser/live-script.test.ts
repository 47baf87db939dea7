import { expect } from '@open-wc/testing';
import { BANNER, openFile, openPage, remember } from './open-page.js';

const live = (name: string) => `<script data-consent="analytics">ran.push('${name}')</script>`;
const liveFile = (name: string, attributes = '') =>
  `<script data-consent="analytics" ${attributes} src="/test/fixtures/say.js?${name}"></script>`;
const statesOf = (page: { document: Document }) =>
  [...page.document.querySelectorAll('script[data-consent]')].map((script) =>
    script.getAttribute('data-consent-state'),
  );

describe('A live script that is marked and parsed after us', () => {
  it('does not run, of whatever kind, on a page from the network', async () => {
    const page = await openFile('live-script.html');
    await page.problem('live-script');
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal(['unmarked']);
    expect(statesOf(page)).to.deep.equal(Array(7).fill('stopped'));
  });

  it('does not run on a page that is parsed at once', async () => {
    const page = await openPage(
      BANNER + live('inline') + liveFile('file') + liveFile('async', 'async') + live('2'),
    );
    await page.problem('live-script');
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
  });

  it('is told once, with the way out', async () => {
    const page = await openPage(BANNER + live('1') + liveFile('2') + live('3'));
    const message = await page.problem('live-script');
    expect(message).to.include('type="text/plain"');
    expect(page.window.warnings).to.have.length(1);
  });

  it('does not run later either, though unmarked neighbours do', async () => {
    const page = await openPage(
      `${BANNER}${live('live')}<script type="text/plain" data-consent="analytics">ran.push('held')</script>`,
    );
    await page.problem('live-script');
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['held']);
  });

  it('does not run where it comes before the banner', async () => {
    const page = await openPage(live('early') + BANNER);
    await page.problem('live-script');
    expect(page.ran).to.deep.equal([]);
  });

  it('runs by itself, once, where the visitor agreed before', async () => {
    remember('analytics.1~marketing.1');
    const page = await openPage(`${BANNER}<p></p>${live('inline')}${liveFile('file')}`);
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['inline', 'file']);
    expect(page.window.warnings).to.be.empty;
  });
});

describe('A live script that nobody can stop', () => {
  it('because it came before us, is told', async () => {
    const page = await openPage(BANNER, {
      script: `${live('first')}<script src="/test/fixtures/page.bundle.ts"></script>`,
    });
    await page.problem('live-script');
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran, 'no second time').to.deep.equal(['first']);
  });

  it('because another script put it in place, is told', async () => {
    const page = await openPage(BANNER);
    const script = page.document.createElement('script');
    script.dataset['consent'] = 'analytics';
    script.text = 'ran.push("inserted")';
    page.document.body.append(script);
    await page.problem('live-script');
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran, 'no second time').to.deep.equal(['inserted']);
  });
});
