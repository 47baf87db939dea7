import { expect } from '@open-wc/testing';
import { BANNER, openPage, remember, type TestPage } from './open-page.js';
import { until } from './until.js';

const DOT = '/test/fixtures/dot.svg';
const FRAME = '/test/fixtures/frame.html';

/** Everything that can be held in place: its markup, and what it must load from afterwards. */
const kinds: Record<string, [markup: string, loads: Record<string, string>]> = {
  iframe: [`<iframe title="x" data-consent-src="${FRAME}?x"></iframe>`, { src: `${FRAME}?x` }],
  'iframe with srcdoc': [
    `<iframe title="x" data-consent-srcdoc="<img alt='' src='${DOT}?x'>"></iframe>`,
    { srcdoc: `<img alt='' src='${DOT}?x'>` },
  ],
  'img with src': [`<img alt="" data-consent-src="${DOT}?x">`, { src: `${DOT}?x` }],
  'img with srcset': [
    `<img alt="" sizes="10px" data-consent-srcset="${DOT}?x 10w, ${DOT}?y 20w" data-consent-src="${DOT}?z">`,
    { srcset: `${DOT}?x 10w, ${DOT}?y 20w`, src: `${DOT}?z` },
  ],
  'a stylesheet': [
    `<link rel="stylesheet" data-consent-href="/test/fixtures/red.css?x">`,
    { href: '/test/fixtures/red.css?x' },
  ],
  video: [
    `<video data-consent-src="data:video/mp4,x" data-consent-poster="${DOT}?x"></video>`,
    { src: 'data:video/mp4,x', poster: `${DOT}?x` },
  ],
  audio: [`<audio data-consent-src="data:audio/mp3,x"></audio>`, { src: 'data:audio/mp3,x' }],
  embed: [`<embed type="text/html" data-consent-src="${FRAME}?x">`, { src: `${FRAME}?x` }],
  object: [
    `<object type="text/html" data-consent-data="${FRAME}?x"></object>`,
    { data: `${FRAME}?x` },
  ],
};

const mark = (markup: string) => markup.replace(/^<\w+/, '$& data-consent="analytics" id="it"');
const held = (page: TestPage) => page.find('#it');
const sources = (element: Element) =>
  ['src', 'srcset', 'srcdoc', 'href', 'data', 'poster'].filter((name) =>
    element.hasAttribute(name),
  );

describe('Held in place:', () => {
  for (const [name, [markup, loads]] of Object.entries(kinds))
    it(`${name} loads after the visitor agreed, and is unloaded after a refusal`, async () => {
      const page = await openPage(`${BANNER}<main>${mark(markup)}</main>`);
      const element = held(page);
      expect(sources(element)).to.deep.equal([]);
      expect(page.requests.join(), 'requests').not.to.match(/\?[xyz]/);

      page.store.acceptAll();
      expect(page.find('main').firstElementChild === element, 'the same element').to.equal(true);
      expect(page.find('main').childElementCount).to.equal(1);
      expect(sources(element)).to.have.members(Object.keys(loads));
      for (const [each, value] of Object.entries(loads)) {
        const found = element.getAttribute(each)!;
        expect(found.replaceAll(location.origin, '')).to.equal(value);
      }
      expect(element.getAttribute('data-consent-state')).to.equal('released');

      page.store.rejectAll();
      expect(sources(element)).to.deep.equal([]);
      expect(element.getAttribute('data-consent-state')).to.equal('held');

      page.store.acceptAll();
      expect(sources(element)).to.have.members(Object.keys(loads));
    });

  for (const [name, [markup, loads]] of Object.entries(kinds))
    it(`L11: ${name} that has to wait for something else is unloaded`, async () => {
      const page = await openPage(`${BANNER}<main>${mark(markup)}</main>`);
      const element = held(page);
      page.store.save({ analytics: true });
      expect(sources(element)).to.have.members(Object.keys(loads));
      const [waiting] = Object.keys(loads).map((each) => `data-consent-${each}`);
      element.setAttribute('data-consent', 'marketing');
      element.setAttribute(waiting!, `${DOT}?other`);
      await until(() => element.getAttribute('data-consent-state') === 'held');
      expect(sources(element)).to.deep.equal([]);
      expect(element.getAttribute(waiting!)).to.equal(`${DOT}?other`);
      expect(page.requests.join()).not.to.include('?other');
    });

  it('an image really loads', async () => {
    const page = await openPage(BANNER + mark(kinds['img with src']![0]));
    page.store.acceptAll();
    const image = held(page) as HTMLImageElement;
    await until(() => image.naturalWidth);
    await until(() => page.requests.includes(`${DOT}?x`));
  });

  it('an image asks only for what fits, not for its src too', async () => {
    const name = `${DOT}?${crypto.randomUUID()}`; // in no cache
    const page = await openPage(
      `${BANNER}<img alt="" id="it" data-consent="analytics" data-consent-srcset="${name}-small 1x" data-consent-src="${name}">`,
    );
    page.store.acceptAll();
    await until(() => (held(page) as HTMLImageElement).naturalWidth);
    const asked = () => page.requests.filter((each) => each.startsWith(name));
    await until(() => asked().length);
    expect(asked()).to.deep.equal([`${name}-small`]);
  });

  it('a frame really loads', async () => {
    const page = await openPage(BANNER + mark(kinds['iframe']![0]));
    const frame = held(page) as HTMLIFrameElement;
    page.store.acceptAll();
    await until(() => frame.contentDocument?.title === 'Embedded');
  });

  it('a source makes its picture or medium look again', async () => {
    const page = await openPage(`${BANNER}
      <picture><source data-consent="analytics" data-consent-srcset="${DOT}?x"><img alt=""></picture>
      <video><source data-consent="analytics" data-consent-src="data:video/mp4,x"></video>`);
    page.store.acceptAll();
    const image = page.find<HTMLImageElement>('picture img');
    await until(() => image.currentSrc.endsWith('?x'));
    const video = page.find<HTMLVideoElement>('video');
    await until(() => video.networkState !== video.NETWORK_EMPTY);
  });

  for (const [what, medium, source] of [
    [
      'a medium',
      `<audio id="it" data-consent="analytics" data-consent-src="data:audio/mp3,x"></audio>`,
      '',
    ],
    [
      'the medium of a source',
      '<video id="it">',
      `<source data-consent="analytics" data-consent-src="data:video/mp4,x"></video>`,
    ],
  ] as const)
    it(`L11: ${what} that was refused ends: it is told to look again`, async () => {
      const page = await openPage(BANNER + medium + source);
      page.store.acceptAll();
      const element = page.find<HTMLMediaElement>('#it');
      await until(() => element.networkState !== element.NETWORK_EMPTY);
      const ended = new Promise((resolve) => element.addEventListener('emptied', resolve));
      page.store.rejectAll();
      await ended;
      expect(page.document.querySelector('audio[src],source[src]') === null).to.equal(true);
    });

  it('may hold with plain data-src, for people who move in', async () => {
    const page = await openPage(
      `${BANNER}<img alt="" id="it" data-consent="analytics" data-src="${DOT}?x">`,
    );
    expect(sources(held(page))).to.deep.equal([]);
    page.store.acceptAll();
    expect(held(page).getAttribute('src')).to.include(`${DOT}?x`);
    page.store.rejectAll();
    expect(sources(held(page))).to.deep.equal([]);
  });

  it('may show a placeholder of its own meanwhile', async () => {
    const page = await openPage(
      `${BANNER}<img alt="" id="it" src="${DOT}?placeholder" data-consent="analytics" data-consent-src="${DOT}?x">`,
    );
    expect(held(page).getAttribute('src')).to.equal(`${DOT}?placeholder`);
    page.store.acceptAll();
    expect(held(page).getAttribute('src')).to.include('?x');
  });

  it('stays for an answer of an earlier visit, and is set once', async () => {
    remember('analytics.1~marketing.1');
    const page = await openPage(BANNER + mark(kinds['iframe']![0]));
    const frame = held(page) as HTMLIFrameElement;
    await until(() => frame.contentDocument?.title === 'Embedded');
    const loaded = frame.contentDocument;
    page.store.save({ marketing: false });
    page.store.acceptAll();
    await page.afterQueue('analytics');
    expect(sources(frame)).to.deep.equal(['src']);
    expect(frame.contentDocument === loaded, 'the document that was there').to.equal(true);
  });
});

describe('A live src', () => {
  for (const [name, markup] of [
    [
      'iframe',
      `<iframe title="x" id="it" data-consent="analytics" srcdoc="<img alt='' src='${DOT}?x'>"></iframe>`,
    ],
    ['image', `<svg><image id="it" data-consent="analytics" href="${DOT}?x"></image></svg>`],
    ['image', `<svg><image id="it" data-consent="analytics" xlink:href="${DOT}?x"></image></svg>`],
  ] as const)
    it(`L1: of ${markup.replace(/<svg>| title="x"/g, '').slice(0, 70)}… is told, taken out, and put back`, async () => {
      const page = await openPage(BANNER + markup);
      expect(await page.problem('live-src')).to.include(name);
      expect(sources(held(page))).to.deep.equal([]);
      expect(held(page).hasAttribute('xlink:href')).to.equal(false);
      page.store.acceptAll();
      expect(sources(held(page))).to.have.length(1);
    });

  it('is told, and taken out until the visitor agrees', async () => {
    const page = await openPage(
      `${BANNER}<iframe title="x" id="it" data-consent="analytics" src="${FRAME}?x"></iframe>`,
    );
    const message = await page.problem('live-src');
    expect(message).to.include('iframe').and.to.include('data-consent-src');
    expect(sources(held(page))).to.deep.equal([]);
    page.store.acceptAll();
    expect(held(page).getAttribute('src')).to.include(`${FRAME}?x`);
  });

  it('is told once, however many there are', async () => {
    const live = `<img alt="" data-consent="analytics" src="${DOT}?x">`;
    const page = await openPage(BANNER + live.repeat(3));
    await page.problem('live-src');
    page.store.acceptAll();
    expect(page.count('[src$="?x"]')).to.equal(3);
    page.store.rejectAll();
    expect(page.count('[src$="?x"]')).to.equal(0);
  });

  it('that a script adds later to a held element is taken out too', async () => {
    const page = await openPage(
      `${BANNER}<iframe title="x" id="it" data-consent="analytics"></iframe>`,
    );
    held(page).setAttribute('src', `${FRAME}?x`);
    await page.problem('live-src');
    expect(sources(held(page))).to.deep.equal([]);
  });
});
