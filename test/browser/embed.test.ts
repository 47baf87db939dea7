import { expect } from '@open-wc/testing';
import { EMBED, FRAME, gone, inside, openEmbed, seen } from './embeds.js';
import { BANNER, openPage, remember, remembered, type TestPage } from './open-page.js';
import { until } from './until.js';
import { click, focus, press } from './visitor.js';

const youtube =
  '<consent-embed service="youtube" video-id="dQw4w9WgXcQ" label="Our factory"></consent-embed>';

/** A page that has what YouTube embeds, while what Vimeo does is on its way. */
const SLOW_VIMEO = '<script src="/test/fixtures/page-with-slow-vimeo.bundle.ts"></script>';
/** Content of the test server as a service's. */
const YOUTUBE = EMBED.replace('category="marketing"', 'service="youtube"');

const media = (page: TestPage) => seen<HTMLIFrameElement>(page, '[part=media]');
const activeIn = (page: TestPage) =>
  page.find('consent-embed').shadowRoot!.activeElement?.getAttribute('part');
/** Runs when the embed shows what it was told so far. */
const updated = (page: TestPage) =>
  page.find<HTMLElement & { updateComplete: Promise<unknown> }>('consent-embed').updateComplete;
const textOf = (page: TestPage, selector: string) =>
  inside(page, selector)!.textContent.trim().replace(/\s+/g, ' ');

describe('<consent-embed>', () => {
  it('says what it is, who gets what, and names everything', async () => {
    const page = await openEmbed(youtube);
    const group = inside(page, '[part=placeholder]')!;
    expect(group.getAttribute('role')).to.equal('group');
    expect(textOf(page, `#${group.getAttribute('aria-labelledby')}`)).to.equal('Our factory');
    expect(textOf(page, '[part=description]')).to.include('to Google,');
    expect(textOf(page, '[part=load-button]')).to.equal('Load once');
    expect(textOf(page, '[part=always-button]')).to.equal('Always load YouTube');
    const link = inside<HTMLAnchorElement>(page, '[part=original-link]')!;
    expect(link.href).to.equal('https://www.youtube.com/watch?v=dQw4w9WgXcQ');
    expect(inside(page, 'iframe')).to.equal(null);
  });

  it('speaks German on a German page (L8)', async () => {
    const page = await openEmbed(youtube, { lang: 'de' });
    await until(() => textOf(page, '[part=always-button]') === 'YouTube immer laden');
    expect(inside(page, '.box')!.lang).to.equal('de');
  });

  it('gives both buttons the same weight and size to touch (A5, L23)', async () => {
    const page = await openEmbed();
    const looks = ['[part=load-button]', '[part=always-button]'].map((part) => {
      const button = inside(page, part)!;
      expect(button.getBoundingClientRect().height).to.be.at.least(44);
      const { backgroundColor, color, fontSize, fontWeight } = getComputedStyle(button);
      return { backgroundColor, color, fontSize, fontWeight };
    });
    expect(looks[0]).to.deep.equal(looks[1]);
  });

  it('loads once: a named frame that has the focus, and nothing is stored (L3)', async () => {
    const page = await openEmbed();
    await click(inside(page, '[part=load-button]')!);
    const frame = await media(page);
    expect(frame.src).to.include(`${FRAME}?x`);
    expect(frame.title).to.equal('Our factory');
    expect(frame.referrerPolicy).to.equal('strict-origin-when-cross-origin');
    await until(() => activeIn(page) === 'media');
    expect(textOf(page, '[role=status]')).to.equal('Our factory is loading.');
    expect(remembered()).to.equal(undefined);
    await gone(page, '[part=load-button]');
  });

  it('goes on with what was loaded where the page changes its language', async () => {
    const page = await openEmbed();
    await click(inside(page, '[part=load-button]')!);
    const frame = await media(page);
    const { contentWindow } = frame;
    const { textContent: english } = inside(page, '[part=stop-button]')!;
    page.document.documentElement.lang = 'de';
    await until(() => (inside(page, '[part=stop-button]')?.textContent ?? english) !== english);
    await updated(page);
    expect(frame.contentWindow === contentWindow, 'never taken away').to.equal(true);
  });

  it('A1: works with the keyboard alone, there and back', async () => {
    const page = await openEmbed();
    await focus(inside(page, '[part=load-button]')!);
    await press('Enter');
    await until(() => activeIn(page) === 'media');
    inside(page, '[part=stop-button]')!.focus();
    await press(' ');
    await until(() => activeIn(page) === 'load-button');
    expect(inside(page, 'iframe')).to.equal(null);
    expect(textOf(page, '[role=status]')).to.equal('Our factory is no longer loaded.');
  });

  it('keeps its proportions and its size, whatever it shows', async () => {
    const page = await openEmbed(EMBED.replace('label', 'aspect="1 / 1" label'));
    const sizeOf = () => {
      const { width, height } = page.find('consent-embed').getBoundingClientRect();
      return [width, height];
    };
    const box = inside(page, '.box')!.getBoundingClientRect();
    expect(box.height).to.be.closeTo(box.width, 1);
    const before = sizeOf();
    await click(inside(page, '[part=load-button]')!);
    const frame = (await media(page)).getBoundingClientRect();
    expect(sizeOf()).to.deep.equal(before);
    expect([frame.width, frame.height]).to.deep.equal([box.width, box.height]);
  });

  it('"always" without a known service names the category and answers for nothing else', async () => {
    const page = await openEmbed();
    expect(textOf(page, '[part=always-button]')).to.equal('Always allow Marketing');
    await click(inside(page, '[part=always-button]')!);
    await media(page);
    expect(remembered()).to.equal('marketing.1~_m.embed');
    expect(page.store.decided).to.equal(false);
    await click(await seen(page, '[part=stop-button]'));
    await gone(page, 'iframe');
    expect(remembered()).to.equal('marketing.0~_m.embed');
  });

  it('offers no "always" for a category that the page does not ask for', async () => {
    const page = await openEmbed(EMBED.replace('marketing', 'functional'));
    expect(inside(page, '[part=always-button]')).to.equal(null);
    await click(inside(page, '[part=load-button]')!);
    await media(page);
  });

  it('is loaded by consent elsewhere, without taking the focus, and has nothing to take back', async () => {
    const page = await openEmbed(`${EMBED}<button id="other">Other</button>`);
    page.find('#other').focus();
    page.store.acceptAll();
    await media(page);
    expect(page.document.activeElement!.id).to.equal('other');
    await gone(page, '[part=stop-button]');
    page.store.rejectAll();
    await gone(page, 'iframe');
    await seen(page, '[part=load-button]');
    expect(page.document.activeElement!.id).to.equal('other');
  });

  it('does not lose the focus that is in it when consent is withdrawn', async () => {
    const page = await openEmbed();
    page.store.acceptAll();
    (await media(page)).focus();
    page.store.rejectAll();
    await until(() => activeIn(page) === 'load-button');
  });

  for (const [how, act] of Object.entries({
    'a refusal': (page: TestPage) => page.store.rejectAll(),
    'a second refusal': (page: TestPage) => page.store.rejectAll(),
    'reset()': (page: TestPage) => page.store.reset(),
    'other preferences': (page: TestPage) => page.store.save({ analytics: true }, 'preferences'),
  }))
    it(`L11: ${how} ends what was loaded once`, async () => {
      const page = await openEmbed();
      if (how.includes('second')) page.store.rejectAll();
      await click(inside(page, '[part=load-button]')!);
      await media(page);
      act(page);
      await gone(page, 'iframe');
    });

  it('L11: a refusal is followed while the data of another service is on its way', async () => {
    const page = await openEmbed(YOUTUBE, { script: SLOW_VIMEO });
    page.store.acceptAll();
    await media(page);
    page.find('consent-embed').setAttribute('service', 'vimeo');
    await updated(page);
    page.store.rejectAll();
    await gone(page, 'iframe');
    expect(textOf(page, '[part=always-button]')).to.equal('Always load YouTube');
  });

  for (const [what, markup, changed] of [
    ['service', YOUTUBE, { service: 'vimeo', src: `${FRAME}?y` }],
    ['host', EMBED, { src: 'https://elsewhere.test/' }],
  ] as const)
    it(`what was loaded once does not load another ${what}`, async () => {
      const page = await openEmbed(markup);
      await click(inside(page, '[part=load-button]')!);
      await media(page);
      for (const [name, value] of Object.entries(changed))
        page.find('consent-embed').setAttribute(name, value);
      await seen(page, '[part=load-button]');
      expect(inside(page, 'iframe')).to.equal(null);
    });

  for (const [what, act] of Object.entries({
    'a service that is declared late': (page: TestPage) =>
      page.store.use({ name: 'maps', category: 'functional', parameters: {} }),
    'a category that is added late': (page: TestPage) => {
      const category = page.document.createElement('consent-category');
      category.setAttribute('name', 'functional');
      page.banner.append(category);
    },
  }))
    it(`${what} is no answer, and does not end what was loaded once`, async () => {
      const page = await openEmbed();
      page.store.rejectAll();
      await click(inside(page, '[part=load-button]')!);
      const frame = await media(page);
      act(page);
      await until(() => page.store.categories.includes('functional'));
      await updated(page);
      expect(inside(page, 'iframe') === frame).to.equal(true);
    });

  it('an answer for another service does not end what was loaded once', async () => {
    const page = await openEmbed();
    page.store.rejectAll();
    await click(inside(page, '[part=load-button]')!);
    const frame = await media(page);
    page.store.save({ marketing_vimeo: true }, 'embed');
    await updated(page);
    expect(inside(page, 'iframe') === frame).to.equal(true);
  });

  it('a grant after it was loaded once does not load it anew', async () => {
    const page = await openEmbed();
    await click(inside(page, '[part=load-button]')!);
    const frame = await media(page);
    page.store.acceptAll();
    await gone(page, '[part=stop-button]');
    expect(inside(page, 'iframe') === frame).to.equal(true);
  });

  it('loads at once, lazily and without a placeholder where consent is known', async () => {
    remember('analytics.1~marketing.1');
    const page = await openPage(BANNER + EMBED);
    const frame = await media(page);
    expect(frame.loading).to.equal('lazy');
    expect(inside(page, '[part=placeholder]')).to.equal(null);
    expect(inside(page, '[part=footer]')).to.equal(null);
  });

  it('shows its own link until it is ready, and as the link to the original', async () => {
    const page = await openEmbed(
      EMBED.replace('label="Our factory">', '><a href="/video">The factory</a>'),
    );
    const link = page.find('consent-embed a');
    expect(link.checkVisibility()).to.equal(true);
    expect(inside(page, '[part=original-link]')).to.equal(null);
    expect(textOf(page, '[part=title]')).to.equal('The factory');
  });

  it('shows an image of the site itself behind the placeholder, of no other', async () => {
    const page = await openEmbed(EMBED.replace('label', 'poster="/test/fixtures/dot.svg" label'));
    const poster = inside<HTMLImageElement>(page, '[part=poster]')!;
    await until(() => poster.naturalWidth);
    const embed = page.find('consent-embed');
    embed.setAttribute('poster', 'https://elsewhere.test/x.png');
    await page.problem('foreign-poster');
    expect(inside(page, '[part=poster]')).to.equal(null);
  });

  it('follows its attributes, with a new frame that is no step of the back button', async () => {
    const page = await openEmbed();
    await click(inside(page, '[part=load-button]')!);
    const frame = await media(page);
    const embed = page.find('consent-embed');
    embed.setAttribute('label', 'Another');
    await until(() => frame.title === 'Another');
    embed.setAttribute('src', `${FRAME}?y`);
    const next = await until(() => {
      const found = inside<HTMLIFrameElement>(page, 'iframe');
      return found !== frame && found;
    });
    expect((next as HTMLIFrameElement).src).to.include('?y');
  });

  it('works when it comes late, goes and comes again', async () => {
    const page = await openPage(BANNER);
    const embed = page.document.createElement('consent-embed');
    embed.setAttribute('src', FRAME);
    embed.setAttribute('category', 'marketing');
    page.document.body.append(embed);
    await seen(page, '[part=load-button]');
    embed.remove();
    page.store.acceptAll();
    page.document.body.append(embed);
    await media(page);
    page.store.rejectAll();
    await seen(page, '[part=load-button]');
  });

  it('its parameters may come after it', async () => {
    const page = await openPage(`${BANNER}<consent-embed service="youtube"></consent-embed>`);
    await page.problem('missing-parameter');
    page.find('consent-embed').setAttribute('video-id', 'dQw4w9WgXcQ');
    await seen(page, '[part=load-button]');
  });

  it('a value that does not look like its vendor’s is told, and breaks out of nothing', async () => {
    const page = await openEmbed(
      '<consent-embed service="youtube" video-id="../x?y#z"></consent-embed>',
    );
    await page.problem('odd-parameter');
    const link = inside<HTMLAnchorElement>(page, '[part=original-link]')!;
    expect(link.href).to.equal('https://www.youtube.com/watch?v=..%2Fx%3Fy%23z');
  });

  it('S2: an address that runs something is left out', async () => {
    const page = await openPage(
      `${BANNER}<consent-embed category="marketing" src="data:text/html,x"><a href="/x">Link</a></consent-embed>`,
    );
    await page.problem('unsafe-link');
    page.store.acceptAll();
    await until(() => page.find('a').checkVisibility());
    expect(inside(page, 'iframe')).to.equal(null);
  });

  it('a category that can not be one keeps it off', async () => {
    const page = await openEmbed(EMBED.replace('"marketing"', '"Marketing!"'));
    await page.problem('bad-category');
    page.store.acceptAll();
    await page.afterQueue('necessary');
    expect(inside(page, 'iframe')).to.equal(null);
  });
});
