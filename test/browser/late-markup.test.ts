import { expect } from '@open-wc/testing';
import { BANNER, openPage, remember, type TestPage } from './open-page.js';
import { until } from './until.js';

/** Makes an element the way scripts do: attributes one by one, before it is put in place. */
function make(page: TestPage, name: string, attributes: Record<string, string>, text = '') {
  const element = page.document.createElement(name);
  for (const [each, value] of Object.entries(attributes)) element.setAttribute(each, value);
  element.append(text);
  return element;
}
const script = (page: TestPage, name: string, category = 'analytics') =>
  make(page, 'script', { type: 'text/plain', 'data-consent': category }, `ran.push('${name}')`);

describe('Elements that come late', () => {
  it('are held until the visitor agrees', async () => {
    const page = await openPage(BANNER);
    const main = page.document.createElement('main');
    main.append(script(page, 'deep'));
    page.document.body.append(main, script(page, 'flat'));
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
    page.store.acceptAll();
    await until(() => page.ran.length >= 2);
    expect(page.ran).to.deep.equal(['deep', 'flat']);
  });

  it('are released at once when the visitor agreed before', async () => {
    remember('analytics.1~marketing.0');
    const page = await openPage(BANNER);
    page.document.body.append(script(page, 'late'), script(page, 'no', 'marketing'));
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['late']);
  });

  it('run in the order of the page, not in that of their coming', async () => {
    const page = await openPage(`${BANNER}<p></p>`);
    page.document.body.append(script(page, 'second'));
    page.find('p').append(script(page, 'first'));
    page.store.acceptAll();
    await until(() => page.ran.length >= 2);
    expect(page.ran).to.deep.equal(['first', 'second']);
  });

  it('may come by innerHTML, which marks scripts as if they had run', async () => {
    remember('analytics.1~marketing.1');
    const page = await openPage(`${BANNER}<main></main>`);
    page.find('main').innerHTML = `
      <script type="text/plain" data-consent="analytics">ran.push('inline')</script>
      <script type="text/plain" data-consent="analytics" src="/test/fixtures/say.js?file"></script>
      <img alt="" data-consent="analytics" data-consent-src="/test/fixtures/dot.svg?img">`;
    await until(() => page.find('img').getAttribute('src'));
    await until(() => page.ran.length >= 2);
    expect(page.ran).to.deep.equal(['inline', 'file']);
  });

  it('may come with a banner that is put in late', async () => {
    const page = await openPage('<p>text</p>');
    page.document.body.append(script(page, 'first'));
    expect(page.store.decided).to.equal(false);
    const banner = make(page, 'consent-banner', { categories: 'analytics' });
    page.document.body.append(banner);
    await page.store.ready;
    expect(page.store.categories).to.deep.equal(['analytics']);
    page.store.acceptAll();
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['first']);
  });

  it('may come many at a time', async () => {
    const page = await openPage(BANNER);
    page.store.acceptAll();
    const names = Array.from({ length: 500 }, (_, index) => String(index));
    const parts = page.document.createDocumentFragment();
    for (const name of names) {
      const paragraph = page.document.createElement('p');
      paragraph.append(script(page, name));
      parts.append(paragraph);
    }
    page.document.body.append(parts);
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(names);
  });
});

describe('Attributes that come late', () => {
  it('hold a frame as soon as it is marked', async () => {
    const page = await openPage(BANNER);
    const image = page.document.createElement('img');
    page.document.body.append(image);
    image.setAttribute('data-consent-src', '/test/fixtures/dot.svg?late');
    image.setAttribute('data-consent', 'analytics');
    await until(() => image.getAttribute('data-consent-state'));
    expect(image.hasAttribute('src')).to.equal(false);
    page.store.acceptAll();
    expect(image.getAttribute('src')).to.include('?late');
  });

  it('release what lacked its address', async () => {
    remember('analytics.1~marketing.1');
    const page = await openPage(`${BANNER}<img alt="" data-consent="analytics">
      <script type="text/plain" data-consent="analytics" id="script"></script>`);
    page.find('img').setAttribute('data-consent-src', '/test/fixtures/dot.svg?late');
    page.find('#script').setAttribute('src', '/test/fixtures/say.js?late');
    await until(() => page.find('img').getAttribute('src'));
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['late']);
  });

  it('release a script whose text comes after it', async () => {
    remember('analytics.1~marketing.1');
    const page = await openPage(BANNER);
    const late = script(page, 'late');
    late.textContent = '';
    page.document.body.append(late);
    await page.afterQueue('analytics');
    late.textContent = `ran.push('text')`;
    await until(() => page.ran.length);
    late.textContent = `ran.push('changed')`;
    await page.afterQueue('analytics');
    expect(page.ran).to.deep.equal(['text']);
  });

  it('bring a released frame to another address', async () => {
    const page = await openPage(
      `${BANNER}<iframe title="x" data-consent="analytics" data-consent-src="/test/fixtures/frame.html?1"></iframe>`,
    );
    page.store.acceptAll();
    const frame = page.find<HTMLIFrameElement>('iframe');
    expect(frame.src).to.include('?1');
    frame.setAttribute('data-consent-src', '/test/fixtures/frame.html?2');
    await until(() => frame.src.endsWith('?2'));
  });

  it('change the category that is needed', async () => {
    const page = await openPage(BANNER);
    page.store.save({ marketing: true });
    const late = script(page, 'late');
    page.document.body.append(late);
    await page.afterQueue('marketing');
    expect(page.ran).to.deep.equal([]);
    late.setAttribute('data-consent', 'marketing');
    await until(() => page.ran.length);
  });
});

describe('A page that exchanges its body', () => {
  it('keeps holding and releasing', async () => {
    const page = await openPage(BANNER);
    const body = page.document.createElement('body');
    body.append(make(page, 'consent-banner', { hidden: '', categories: 'analytics marketing' }));
    body.append(script(page, 'next'));
    page.document.body.replaceWith(body);
    await page.afterQueue('necessary');
    expect(page.ran).to.deep.equal([]);
    page.store.acceptAll();
    await until(() => page.ran.length);
    expect(page.ran).to.deep.equal(['next']);
  });

  it('keeps the answer when the next body has no banner', async () => {
    const page = await openPage(BANNER);
    page.store.acceptAll();
    const body = page.document.createElement('body');
    body.append(script(page, 'next'));
    page.document.body.replaceWith(body);
    await until(() => page.ran.length);
    expect(page.store.has('analytics')).to.equal(true);
  });

  it('takes the settings of the next body', async () => {
    const page = await openPage(BANNER);
    page.store.acceptAll();
    const body = page.document.createElement('body');
    body.append(make(page, 'consent-banner', { categories: 'analytics social' }));
    page.document.body.replaceWith(body);
    await until(() => page.store.categories.includes('social'));
    expect(page.store.decided).to.equal(false);
    expect(page.store.has('marketing')).to.equal(false);
    expect(page.store.has('analytics')).to.equal(true);
  });
});
