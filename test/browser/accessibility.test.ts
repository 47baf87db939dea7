import { expect } from '@open-wc/testing';
import { AXE as HEAD, expectAccessible } from './expect-accessible.js';
import { BANNER, openPage } from './open-page.js';
import { opened } from './open-preferences.js';
import { until } from './until.js';

const PAGE = `${BANNER.replace('hidden', 'hidden policy-href="/p" imprint-href="/i" controller="X"')}
  <main><h1>Page</h1><p>Text</p><a href="#consent-preferences">Cookie settings</a></main>`;

async function openBanner(attributes = '', options: Parameters<typeof openPage>[1] = {}) {
  const page = await openPage(PAGE.replace('hidden', `hidden ${attributes}`), {
    head: HEAD,
    ...options,
  });
  const box = await page.part('[part=banner]');
  await until(() => box.getBoundingClientRect().height);
  return page;
}

// In every look: every-look.test.ts.
describe('A25: axe finds nothing wrong with', () => {
  for (const placement of ['bottom', 'corner', 'center'])
    it(`the banner at ${placement}`, async () => {
      await expectAccessible(await openBanner(`placement="${placement}"`));
    });

  it('the preferences over the banner', async () => {
    const page = await openBanner();
    page.store.showPreferences();
    await opened(page);
    await expectAccessible(page);
  });

  it('A19: the banner from right to left', async () => {
    await expectAccessible(await openBanner('dir="rtl" placement="corner"'));
  });

  it('the banner in German', async () => {
    await expectAccessible(await openBanner('', { lang: 'de' }));
  });
});

describe('On a small screen of 320 × 256 px', () => {
  for (const view of ['banner', 'preferences'] as const)
    it(`A7 A25: everything in the ${view} can be reached without scrolling sideways, and axe finds nothing wrong with it`, async () => {
      const page = await openBanner('', {
        head: `${HEAD}<meta name="viewport" content="width=device-width">`,
      });
      const frame = page.window.frameElement as HTMLIFrameElement;
      Object.assign(frame.style, { width: '320px', height: '256px' });
      if (view === 'preferences') {
        page.store.showPreferences();
        await opened(page);
      }
      const box = page.seen(view === 'banner' ? '[part=banner]' : '[part=dialog]')!;
      await until(() => box.getBoundingClientRect().width <= 320);
      await expectAccessible(page);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
      expect(page.document.documentElement.scrollWidth).to.be.at.most(320);
      for (const button of box.querySelectorAll('button')) {
        button.scrollIntoView({ block: 'nearest' });
        const { top, bottom, left, right, width, height } = button.getBoundingClientRect();
        const name = button.getAttribute('part')!;
        expect(Math.min(top, left, 256 - bottom, 320 - right), `edge of ${name}`).to.be.above(-1);
        expect(Math.min(width, height), `A5: size of ${name}`).to.be.at.least(24);
      }
    });
});
