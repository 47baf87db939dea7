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

describe('A25: axe finds nothing wrong with', () => {
  for (const placement of ['bottom', 'corner', 'center'])
    it(`the banner at ${placement}`, async () => {
      await expectAccessible(await openBanner(`placement="${placement}"`));
    });

  it('the modal banner', async () => {
    const page = await openBanner('modal');
    await until(() => page.seen('dialog:modal'));
    await expectAccessible(page);
  });

  it('the preferences', async () => {
    const page = await openBanner();
    page.store.showPreferences();
    await opened(page);
    await expectAccessible(page);
  });

  it('the preferences with something switched on', async () => {
    const page = await openBanner();
    page.store.acceptAll();
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

  it('A6: the banner and the preferences in the dark', async () => {
    const dark = '<style>:root { color-scheme: dark; background: #111; color: #eee }</style>';
    const page = await openBanner('', { head: HEAD + dark });
    await expectAccessible(page);
    page.store.showPreferences();
    await opened(page);
    await expectAccessible(page);
  });
});

const SERVICE = '<consent-service name="youtube" category="marketing"></consent-service>';
const looks: Record<string, { head?: string; lang?: string; width?: string }> = {
  'in the light': {},
  'in the dark': {
    head: '<style>:root { color-scheme: dark; background: #111; color: #eee }</style>',
  },
  'from right to left': { lang: 'ar' },
  'at 320 px': { width: '320px' },
};
for (const [look, { head = '', lang = 'en', width = '100%' }] of Object.entries(looks))
  describe(`A25: ${look} axe finds nothing wrong with`, () => {
    const open = async (attributes = '') => {
      const page = await openPage(
        PAGE.replace('hidden', `hidden ${attributes}`).replace(
          '></consent',
          `>${SERVICE}</consent`,
        ),
        { head: `${HEAD}<meta name="viewport" content="width=device-width">${head}`, lang },
      );
      (page.window.frameElement as HTMLElement).style.width = width;
      const box = await page.part('[part=banner]');
      await until(() => box.getBoundingClientRect().height);
      return page;
    };

    it('the banner', async () => {
      await expectAccessible(await open());
    });

    it('the modal banner', async () => {
      const page = await open('modal');
      await until(() => page.seen('dialog:modal'));
      await expectAccessible(page);
    });

    it('the preferences with a switch per service and its details open', async () => {
      const page = await open('per-service');
      page.store.acceptAll();
      page.store.showPreferences();
      await opened(page);
      (await page.part<HTMLDetailsElement>('[part=service]')).open = true;
      await page.part('[part=receipt]');
      await expectAccessible(page);
    });

    it('the floating button', async () => {
      const page = await open('reopen="floating"');
      page.store.rejectAll();
      const hosts = () => [...page.document.querySelectorAll('body > div')];
      await until(() =>
        hosts().some((each) => each.shadowRoot?.querySelector('button:popover-open')),
      );
      await expectAccessible(page);
    });
  });

describe('On a small screen of 320 × 256 px', () => {
  for (const view of ['banner', 'preferences'] as const)
    it(`A7: everything in the ${view} can be reached without scrolling sideways`, async () => {
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
