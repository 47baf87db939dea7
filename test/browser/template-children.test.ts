import { expect } from '@open-wc/testing';
import { HeldFile } from './held-file.js';
import { BANNER, openPage, remember } from './open-page.js';
import { until } from './until.js';

const DOT = '/test/fixtures/dot.svg';
const template = (content: string, attributes = 'data-consent="analytics"') =>
  `${BANNER}<main><template ${attributes}>${content}</template></main>`;
const image = (id: string, attributes = '') =>
  `<img alt="" id="${id}" ${attributes} data-consent-src="${DOT}?${id}">`;

describe('What is written in a held template as if it were held by itself', () => {
  it('L1 W57: loads what its images, frames and media wait for', async () => {
    const page = await openPage(
      template(`${image('picture')}
        <iframe title="Frame" data-consent-src="/test/fixtures/frame.html?frame"></iframe>
        <video data-consent-poster="${DOT}?poster"></video>
        <link rel="stylesheet" data-consent-href="/test/fixtures/red.css?sheet">`),
    );
    const names = ['?picture', '?frame', '?poster', '?sheet'];
    const asked = () => names.filter((name) => page.requests.some((url) => url.endsWith(name)));
    expect(asked()).to.deep.equal([]);
    page.store.acceptAll();
    await until(() => page.count('main > img'));
    expect(page.find('main > img').getAttribute('src')).to.equal(`${DOT}?picture`);
    await until(() => asked().length === names.length, 'all four to be asked for');
    await until(() => page.find<HTMLImageElement>('main > img').naturalWidth);
  });

  it('W55: runs its text/plain scripts and its live ones together, in order', async () => {
    const held = new HeldFile();
    const page = await openPage(
      template(`<script type="text/plain">ran.push('1')</script>
        <script>ran.push('2')</script>
        <script type="text/plain" src="${held.src}"></script>
        <p><script type="text/plain" src="/test/fixtures/say.js?3"></script></p>
        <script type="text/plain">ran.push('4')</script>
        <script>ran.push('5')</script>`) +
        `<script type="text/plain" data-consent="analytics">ran.push('6')</script>`,
    );
    expect(page.ran).to.deep.equal([]);
    page.store.acceptAll();
    await until(() => page.count('script[src*="held.js"]'));
    expect(page.ran).to.deep.equal(['1', '2']);
    await held.letGo();
    await until(() => page.ran.includes('6'), 'the last script');
    expect(page.ran).to.deep.equal(['1', '2', 'held', '3', '4', '5', '6']);
  });

  it('L1 L6: stays held where it is marked with another category, until that is granted', async () => {
    const page = await openPage(
      template(`<script type="text/plain">ran.push('analytics')</script>${image('mine')}
        <script type="text/plain" data-consent="marketing">ran.push('marketing')</script>
        ${image('theirs', 'data-consent="marketing"')}`),
    );
    page.store.save({ analytics: true });
    await page.afterQueue('analytics');
    await until(() => page.find<HTMLImageElement>('#mine').naturalWidth);
    expect(page.ran).to.deep.equal(['analytics']);
    expect(page.find('#theirs').hasAttribute('src')).to.equal(false);
    expect(page.requests.join()).not.to.include('?theirs');

    page.store.acceptAll();
    await page.afterQueue('marketing');
    await until(() => page.find<HTMLImageElement>('#theirs').naturalWidth);
    expect(page.ran).to.deep.equal(['analytics', 'marketing']);
  });

  it('L11: is held again once the visitor withdraws', async () => {
    const page = await openPage(
      template('<iframe title="Frame" data-consent-src="/test/fixtures/frame.html"></iframe>'),
    );
    page.store.acceptAll();
    await until(() => page.count('main > iframe'));
    expect(page.find('main > iframe').hasAttribute('src')).to.equal(true);
    page.store.rejectAll();
    expect(page.find('main > iframe').hasAttribute('src')).to.equal(false);
    page.store.acceptAll();
    expect(page.find('main > iframe').getAttribute('src')).to.equal('/test/fixtures/frame.html');
  });

  it('L1: waits for the service that its template is marked with', async () => {
    remember('analytics.0~marketing.0~analytics_stats.1');
    const page = await openPage(
      template(
        `${image('theirs', 'data-consent="analytics"')}${image('mine')}`,
        'data-consent="analytics" data-consent-service="stats"',
      ),
    );
    await until(() => page.count('#mine'));
    await until(() => page.find<HTMLImageElement>('#mine').naturalWidth);
    expect(page.find('#theirs').hasAttribute('src')).to.equal(false);
  });

  it('W54: of document.write loads and runs too', async () => {
    const written = `${image('written')}<script type="text/plain">ran.push("written")<\\/script>`;
    const page = await openPage(
      `${BANNER}<main><script type="text/plain" data-consent="analytics">
        document.write('${written}')</script></main>`,
    );
    page.store.acceptAll();
    await until(() => page.ran.length);
    await until(() => page.find<HTMLImageElement>('#written').naturalWidth);
    expect(page.ran).to.deep.equal(['written']);
  });
});
