import { expect } from '@open-wc/testing';
import { EMBED, FRAME, inside, openEmbed, seen } from './embeds.js';
import { AXE, expectAccessible } from './expect-accessible.js';
import { until } from './until.js';
import { click } from './visitor.js';

const youtube = `<consent-embed service="youtube" video-id="dQw4w9WgXcQ" label="Our factory"></consent-embed>`;
const withPoster = youtube.replace('label', 'poster="/test/fixtures/dot.svg" label');
const held = `<iframe title="A map" data-consent="marketing" data-consent-src="${FRAME}" width="600" height="400"></iframe>`;

// In every look: every-look.test.ts.
describe('A25: axe finds nothing wrong with', () => {
  for (const [what, markup, lang] of [
    ['several placeholders of one name', youtube.repeat(2), 'en'],
    ['one with a poster', withPoster, 'en'],
    ['one in German', youtube, 'de'],
    ['one on a page in English from right to left (A19)', `<div dir="rtl">${youtube}</div>`, 'en'],
    ['that of a held frame', held, 'en'],
  ] as const)
    it(what, async () => {
      const page = await openEmbed(markup, { head: AXE, lang });
      await expectAccessible(page);
    });

  it('loaded content with the button to stop it', async () => {
    const page = await openEmbed(EMBED, { head: AXE });
    await click(inside(page, '[part=load-button]')!);
    await seen(page, '[part=stop-button]');
    await expectAccessible(page);
  });
});

describe('On a screen of 320 px', () => {
  for (const [what, markup] of Object.entries({
    'an embed': youtube.replace('Our factory', 'Donaudampfschifffahrtsgesellschaft'.repeat(2)),
    'a small held frame': held.replace('width="600" height="400"', 'width="100" height="80"'),
  }))
    it(`A7: everything of ${what} can be reached without scrolling sideways`, async () => {
      const head = '<meta name="viewport" content="width=device-width">';
      const page = await openEmbed(markup, { head });
      Object.assign((page.window.frameElement as HTMLIFrameElement).style, { width: '320px' });
      const root = page.document.documentElement;
      await until(() => root.clientWidth <= 320);
      expect(root.scrollWidth).to.be.at.most(320);
      const box = inside(page, '[part=placeholder]')!.getBoundingClientRect();
      for (const part of ['title', 'description', 'load-button', 'always-button']) {
        const { left, right, top, bottom } = inside(
          page,
          `[part=${part}]`,
        )!.getBoundingClientRect();
        const outside = [box.left - left, right - box.right, box.top - top, bottom - box.bottom];
        expect(Math.max(...outside), part).to.be.at.most(0);
      }
    });
});
