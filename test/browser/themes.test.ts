import { expect } from '@open-wc/testing';
import { EMBED, inside, openEmbed, seen } from './embeds.js';
import { BANNER, openPage, remember } from './open-page.js';
import { opened } from './open-preferences.js';
import { until } from './until.js';

const BLUE = 'rgb(0, 0, 200)';
const GREEN = 'rgb(0, 120, 0)';
const BLACK = 'rgb(0, 0, 0)';

const THEMES = `<style>
  :root { --consent-accent: ${BLUE}; --consent-background: rgb(250, 250, 250); }
  .shop { --consent-accent: ${GREEN}; --consent-background: ${BLACK}; --consent-color: white; }
  .round { --consent-radius: 20px; }
  .night { color-scheme: dark; --consent-accent: initial; --consent-background: initial; }
</style>`;

const looksOf = (element: Element) => getComputedStyle(element);

describe('Several themes on one page:', () => {
  it('each embed takes that of its surroundings', async () => {
    const page = await openEmbed(
      `${EMBED}<section class="shop">${EMBED}<p class="round">${EMBED}</p></section><section class="night">${EMBED}</section>`,
      { head: THEMES },
    );
    await seen(page, '[part=placeholder]', 3);
    const looks = [0, 1, 2, 3].map((index) => {
      const box = looksOf(inside(page, '[part=placeholder]', index)!);
      const button = looksOf(inside(page, '[part=load-button]', index)!);
      return [box.backgroundColor, button.backgroundColor, button.borderRadius];
    });
    expect(looks).to.deep.equal([
      ['rgb(250, 250, 250)', BLUE, '8px'],
      [BLACK, GREEN, '8px'],
      [BLACK, GREEN, '20px'],
      ['rgb(28, 30, 34)', 'rgb(169, 196, 255)', '8px'],
    ]);
  });

  it('an embed that is moved, or whose section changes, takes the other one', async () => {
    const page = await openEmbed(`${EMBED}<section class="shop"></section>`, { head: THEMES });
    const colour = () => looksOf(inside(page, '[part=load-button]')!).backgroundColor;
    expect(colour()).to.equal(BLUE);
    page.find('.shop').append(page.find('consent-embed'));
    await until(() => colour() === GREEN);
    page.find('.shop').className = '';
    await until(() => colour() === BLUE);
  });

  it('the placeholder of a held frame takes that of the frame’s surroundings', async () => {
    const page = await openPage(
      `${BANNER}<section class="shop"><iframe title="Map" data-consent="marketing" data-consent-src="/test/fixtures/frame.html"></iframe></section>`,
      { head: THEMES },
    );
    const button = await seen(page, '[part=load-button]');
    expect(looksOf(button).backgroundColor).to.equal(GREEN);
  });

  it('banner and preferences take that of their ancestors, though they stand in the top layer', async () => {
    remember('analytics.0');
    const page = await openPage(
      `<div class="shop"><div class="round">${BANNER}</div></div>${EMBED}`,
      { head: THEMES },
    );
    const accept = await page.part('[part=accept-button]');
    expect(looksOf(accept).backgroundColor).to.equal(GREEN);
    expect(looksOf(accept).borderRadius).to.equal('20px');
    expect(looksOf(page.seen('[part=banner]')!).backgroundColor).to.equal(BLACK);
    page.store.showPreferences();
    expect(looksOf(await opened(page)).backgroundColor).to.equal(BLACK);
    expect(looksOf(await seen(page, '[part=load-button]')).backgroundColor).to.equal(BLUE);
  });

  it('properties and parts set on one element change no other', async () => {
    const page = await openEmbed(EMBED + EMBED, {
      head: `${THEMES}<style>
        consent-embed:first-of-type { --consent-accent: ${GREEN}; }
        consent-embed:first-of-type::part(title) { color: ${BLUE}; }
      </style>`,
    });
    await seen(page, '[part=placeholder]', 1);
    const colours = (part: string, name: 'color' | 'backgroundColor') =>
      [0, 1].map((index) => looksOf(inside(page, `[part=${part}]`, index)!)[name]);
    expect(colours('load-button', 'backgroundColor')).to.deep.equal([GREEN, BLUE]);
    expect(colours('title', 'color')).to.deep.equal([BLUE, 'rgb(28, 30, 34)']);
  });

  it('the declaration and the floating button take theirs', async () => {
    remember('analytics.0~marketing.0');
    const page = await openPage(
      `${BANNER}<section class="shop"><consent-declaration></consent-declaration></section>`,
      { head: THEMES },
    );
    const change = await until(() =>
      page.find('consent-declaration').shadowRoot?.querySelector('[part=change-button]'),
    );
    expect(looksOf(change).backgroundColor).to.equal(GREEN);
    const button = await until(() =>
      page.document
        .querySelector('body > div:last-of-type')
        ?.shadowRoot?.querySelector('[part=reopen-button]'),
    );
    expect(looksOf(button).backgroundColor).to.equal('rgb(250, 250, 250)');
  });
});
