import { expect } from '@open-wc/testing';
import { AXE, expectAccessible } from './expect-accessible.js';
import { BANNER, DECLARATION, openDeclaration, printed } from './open-declaration.js';
import { until } from './until.js';

const WORD = 'Datenschutzgrundverordnungseinstellungen'.repeat(3);
/** Names and addresses as long as they come. */
const LONG = `<consent-service name="acme" label="${WORD}" category="analytics" provider="${WORD}" purpose="${WORD}"
  src="https://${WORD.slice(0, 60)}.example/s.js" policy-href="https://x.example/${WORD}" cookies="${WORD} _a*"></consent-service>`;
const page = (declaration = DECLARATION) =>
  `${BANNER.replace('</consent-banner>', `${LONG}</consent-banner>`)}
  <main><h1>Privacy</h1><h2>Services</h2>${declaration}</main>`;

const openQuietly = async (options: Parameters<typeof openDeclaration>[1] = {}) => {
  const opened = await openDeclaration(page(), { head: AXE, ...options });
  await opened.part('[part=banner]');
  opened.store.rejectAll();
  await until(() => !opened.store.shown.size);
  return opened;
};

// In every look: every-look.test.ts.
describe('A25: axe finds nothing wrong with <consent-declaration>', () => {
  it('with long words', async () => {
    await expectAccessible(await openQuietly());
  });

  it('in German', async () => {
    await expectAccessible(await openQuietly({ lang: 'de' }));
  });

  it('A19: from right to left', async () => {
    const opened = await openQuietly();
    opened.document.documentElement.dir = 'rtl';
    await expectAccessible(opened);
  });
});

describe('A7: <consent-declaration> needs no scrolling sideways', () => {
  for (const width of [320, 1280])
    it(`at ${width} px, however long the words`, async () => {
      const opened = await openQuietly({
        head: `${AXE}<meta name="viewport" content="width=device-width">`,
      });
      (opened.window.frameElement as HTMLIFrameElement).style.width = `${width}px`;
      const box = await printed(opened);
      await until(() => box.getBoundingClientRect().width <= width);
      expect(opened.document.documentElement.scrollWidth).to.be.at.most(width);
      for (const each of box.querySelectorAll('*')) {
        const { left, right } = each.getBoundingClientRect();
        expect(left, each.outerHTML.slice(0, 60)).to.be.at.least(-1);
        expect(right, each.outerHTML.slice(0, 60)).to.be.at.most(width + 1);
      }
    });

  it('A5: its button is large enough', async () => {
    const opened = await openQuietly();
    const button = (await printed(opened)).querySelector('button')!;
    expect(button.getBoundingClientRect().height).to.be.at.least(44);
  });
});
