import { expect } from '@open-wc/testing';
import { HeldFile } from './held-file.js';
import { BANNER, openPage, remember } from './open-page.js';
import { until } from './until.js';

const template = (content: string, attributes = 'data-consent="analytics"') =>
  `${BANNER}<main><template ${attributes}>${content}</template></main>`;

describe('A held template', () => {
  it('keeps its content out of the page until the visitor agrees', async () => {
    const page = await openPage(
      template('<b>vendor</b><img alt="" src="/test/fixtures/dot.svg?x">'),
    );
    expect(page.find('main').childElementCount).to.equal(1);
    page.store.acceptAll();
    await until(() => page.count('main b'));
    const names = [...page.find('main').children].map(({ localName }) => localName);
    expect(names).to.deep.equal(['template', 'b', 'img']);
    await until(() => page.find<HTMLImageElement>('main img').naturalWidth);
  });

  it('L1: has nothing of its content asked for until the visitor agrees', async function () {
    if (navigator.userAgent.includes('Firefox')) {
      console.log('Skipped: Firefox itself loads from templates that it parses (its bug 1441044).');
      this.skip();
    }
    const page = await openPage(
      template('<img alt="" src="/test/fixtures/dot.svg?y"><script src="say.js?y"></script>'),
    );
    expect(page.requests.join()).not.to.include('?y');
  });

  it('L1: put in place by a script has nothing asked for in any browser', async () => {
    const page = await openPage(`${BANNER}<main></main>`);
    page.find('main').innerHTML =
      '<template data-consent="analytics"><img alt="" src="/test/fixtures/dot.svg?z"></template>';
    await page.afterQueue('necessary');
    expect(page.requests.join()).not.to.include('?z');
    page.store.acceptAll();
    await until(() => page.count('main img'));
    await until(() => page.find<HTMLImageElement>('main img').naturalWidth);
  });

  it('stays whole, so that its owner finds what it made', async () => {
    const page = await openPage(template('<b>vendor</b>'));
    page.store.acceptAll();
    await until(() => page.count('main b'));
    const found = page.find<HTMLTemplateElement>('template');
    expect(found.content.querySelector('b')?.textContent).to.equal('vendor');
    expect(found.getAttribute('data-consent-state')).to.equal('released');
  });

  it('is put in place once, whatever the answers do', async () => {
    const page = await openPage(template('<b>vendor</b>'));
    for (let turn = 0; turn < 3; turn++) {
      page.store.acceptAll();
      await until(() => page.count('b'));
      page.store.rejectAll();
    }
    page.store.acceptAll();
    const found = page.find('template');
    found.remove();
    page.find('main').append(found);
    await page.afterQueue('analytics');
    expect(page.count('b')).to.equal(1);
  });

  it('runs its untouched scripts in order, with those of the page', async () => {
    const held = new HeldFile();
    const page = await openPage(
      template(`<script>ran.push('1')</script>
        <script src="${held.src}"></script>
        <p><script>ran.push('2')</script></p>
        <script src="/test/fixtures/say.js?3"></script><script>ran.push('4')</script>`) +
        `<script type="text/plain" data-consent="analytics">ran.push('5')</script>`,
    );
    expect(page.ran).to.deep.equal([]);
    page.store.acceptAll();
    await until(() => page.count('script[src*="held.js"]'));
    expect(page.ran).to.deep.equal(['1']);
    await held.letGo();
    await until(() => page.ran.length >= 6);
    expect(page.ran).to.deep.equal(['1', 'held', '2', '3', '4', '5']);
  });

  it('has its module run as one, and data left alone', async () => {
    const page = await openPage(
      template(`<script type="module">ran.push(String(import.meta.url !== undefined))</script>
        <script type="application/ld+json" id="data">{"@type": "Thing"}</script>`),
    );
    page.store.acceptAll();
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['true']);
    expect(page.find<HTMLScriptElement>('script#data').type).to.equal('application/ld+json');
  });

  it('has each of its scripts run once, also when the address ran before', async () => {
    const page = await openPage(
      `<script type="text/plain" data-consent="analytics" src="/test/fixtures/say.js?x"></script>` +
        template(`<script src="/test/fixtures/say.js?x"></script><script>ran.push('y')</script>`),
    );
    page.store.acceptAll();
    await until(() => page.ran.includes('y'));
    page.store.rejectAll();
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['x', 'y']);
  });

  it('may hold parts of its content for other categories', async () => {
    const page = await openPage(
      template(`<script type="text/plain" data-consent="marketing">ran.push('marketing')</script>
        <script data-consent="marketing">ran.push('live marketing')</script>
        <script>ran.push('analytics')</script>`),
    );
    page.store.save({ analytics: true });
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['analytics']);
    page.store.acceptAll();
    await page.afterQueue('marketing');
    expect(page.ran).to.include('marketing');
  });

  it('does not run what was withdrawn meanwhile', async () => {
    const held = new HeldFile();
    const page = await openPage(
      template(`<script src="${held.src}"></script><script>ran.push('after')</script>`),
    );
    page.store.acceptAll();
    await until(() => page.count('main > script'));
    const swept = new Promise((resolve) =>
      page.document.addEventListener('consent-withdraw', resolve),
    );
    page.store.rejectAll();
    await swept;
    await held.letGo();
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
  });

  it('L11: is not put in place when the visitor withdraws while what does so is fetched', async () => {
    const page = await openPage(template('<b>vendor</b>'));
    page.store.acceptAll();
    page.store.rejectAll();
    await page.afterQueue('necessary');
    expect(page.count('b')).to.equal(0);
    page.store.acceptAll();
    await until(() => page.count('b'));
    expect(page.count('b')).to.equal(1);
  });

  it('W55: delays the scripts after it by a bounded time only when what puts it in place never comes', async () => {
    const page = await openPage(
      template(`<b>vendor</b><script>ran.push('vendor')</script>`) +
        `<script type="text/plain" data-consent="analytics">ran.push('after')</script>`,
      { script: '<script src="/test/fixtures/page-with-hanging-plant.bundle.ts"></script>' },
    );
    page.store.acceptAll();
    await until(() => page.ran.length, 'the script after the template');
    expect([page.ran.join(), page.count('b')]).to.deep.equal(['after', 0]);
    expect(await page.problem('refused-by-policy')).to.include('no answer in time');
  });

  it('needs all of several ids', async () => {
    remember('analytics.1~marketing.0');
    const page = await openPage(template('<b></b>', 'data-consent="analytics marketing"'));
    expect(page.count('b')).to.equal(0);
    page.store.acceptAll();
    await until(() => page.count('b'));
    expect(page.count('b')).to.equal(1);
  });

  it('without an id is never put in place', async () => {
    const page = await openPage(template('<b></b>', 'data-consent'));
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(page.count('b')).to.equal(0);
  });

  it('that comes late is put in place too', async () => {
    remember('analytics.1~marketing.1');
    const page = await openPage(BANNER);
    page.document.body.insertAdjacentHTML(
      'beforeend',
      '<template data-consent="analytics"><b>late</b><script>ran.push("late")</script></template>',
    );
    await until(() => page.document.querySelector('body > b'));
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['late']);
  });
});
