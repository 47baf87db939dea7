import { expect } from '@open-wc/testing';
import { forceColours, unforceColours } from './assistive.js';
import { AXE, faultsOf } from './expect-accessible.js';
import type { TestPage } from './open-page.js';
import { openState, STATES } from './states.js';
import { until } from './until.js';

const HEAD = `${AXE}<meta name="viewport" content="width=device-width">`;
const DARK = '<style>:root { color-scheme: dark; background: #111; color: #eee }</style>';

interface Look {
  readonly head?: string;
  readonly lang?: string;
  readonly width?: number;
  /** Changes the page; false where the browser cannot. */
  set?(page: TestPage): Promise<boolean>;
}

const LOOKS: Record<string, Look> = {
  'in the light': {},
  'A6: in the dark': { head: DARK },
  'A6 W44: in forced colours': { set: forceColours },
  'A19: from right to left': {
    lang: 'ar',
    async set({ document: { documentElement } }) {
      documentElement.dir = 'rtl';
      return true;
    },
  },
  'A7: at 320 px': { width: 320 },
};

/** Has the page so high that nothing needs scrolling: axe cannot measure what is scrolled out of a box. */
async function stretch({ window }: TestPage, width: number): Promise<void> {
  Object.assign((window.frameElement as HTMLElement).style, {
    width: `${width}px`,
    height: '3000px',
  });
  await until(() => window.innerWidth === width && window.innerHeight === 3000, 'its size');
}

for (const [look, { head = '', lang = 'en', width = 800, set }] of Object.entries(LOOKS))
  describe(`A25: ${look} axe finds nothing wrong with`, () => {
    after(unforceColours);

    for (const [name, state] of Object.entries(STATES))
      it(name, async function () {
        const page = await openState(state, { head: HEAD + head, lang });
        await stretch(page, width);
        if (set && !(await set(page))) {
          console.log(`Skipped ${look}, ${name}: this browser has no forced colours.`);
          expect(page.window.matchMedia('(forced-colors: none)').matches).to.equal(true);
          return;
        }
        expect(await faultsOf(page)).to.deep.equal([]);
        const { scrollWidth } = page.document.documentElement;
        expect(scrollWidth, 'width without scrolling').to.be.at.most(width);
      });
  });

describe('A6 A25: axe finds what can hardly be read in', () => {
  const pale = '<style>:root { --consent-color: #999; --consent-on-accent: #6d8be0 }</style>';
  // The floating button has no text.
  const states = Object.entries(STATES).filter(([name]) => name !== 'the floating button');
  for (const [name, state] of states)
    it(name, async () => {
      const page = await openState(state, { head: HEAD + pale });
      await stretch(page, 800);
      const faults = await faultsOf(page);
      expect(faults.some((each) => each.startsWith('color-contrast:'))).to.equal(true);
    });
});
