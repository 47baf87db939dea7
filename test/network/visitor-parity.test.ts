/** Accepting and refusing look and work the same, wherever and however the visitor is asked. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  closePreferences,
  openBanner,
  openPreferences,
  PLACEMENTS,
  setAttributes,
  setTheme,
  THEMES,
} from './seeing.js';
import { inChromium, type Site } from './site.js';

/** What of a button draws the eye. */
interface Look {
  tag: string;
  type: string;
  width: number;
  height: number;
  left: number;
  top: number;
  'font-size': string;
  'font-weight': string;
  'font-family': string;
  opacity: string;
  /** Contrast of its text to its background. */
  text: number;
  /** Contrast of its background to what is around it. */
  button: number;
}

/** The buttons of one layer. */
interface Choice {
  reject: Look;
  accept: Look;
  isOneBox: boolean;
  /** Whether refusing comes first, for ears and for eyes. */
  isRejectFirst: boolean;
  /** Computed properties of any kind that the two do not share. */
  differing: string[];
}

/** Runs in the page. */
function measure(view: 'banner' | 'dialog'): Choice {
  const { paint, contrast, behind } = window.colours;
  const lookOf = (button: Element): Look => {
    const style = getComputedStyle(button);
    const { width, height, left, top } = button.getBoundingClientRect();
    const own = paint(behind(button));
    return {
      tag: button.localName,
      type: (button as HTMLButtonElement).type,
      width,
      height,
      left,
      top,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      'font-family': style.fontFamily,
      opacity: style.opacity,
      text: contrast(paint([...behind(button), style.color]), own),
      button: contrast(own, paint(behind(button.parentElement!))),
    };
  };

  const root = document.querySelector('consent-banner')!.shadowRoot!;
  const [first, second] = root.querySelectorAll(
    `[part=${view}] :is([data-action=accept-all], [data-action=reject-all])`,
  );
  const [reject, accept] = [first!, second!].toSorted((one) =>
    one.matches('[data-action=reject-all]') ? -1 : 1,
  );
  const [refusing, accepting] = [getComputedStyle(reject!), getComputedStyle(accept!)];
  return {
    reject: lookOf(reject!),
    accept: lookOf(accept!),
    isOneBox: reject!.parentElement === accept!.parentElement,
    isRejectFirst: reject === first,
    differing: [...refusing].filter(
      (name) => refusing.getPropertyValue(name) !== accepting.getPropertyValue(name),
    ),
  };
}

/** What a visitor could take for a hint, in words. */
function unfair({ reject, accept, isOneBox, isRejectFirst, differing }: Choice): string[] {
  const unequal = Object.keys(reject).filter((key) => {
    const [one, other] = [reject[key as keyof Look], accept[key as keyof Look]];
    if (key === 'left' || key === 'top') return false;
    if (typeof one === 'number') return Math.abs(one - (other as number)) > 0.01;
    return one !== other;
  });
  const isBefore = reject.top < accept.top || reject.left < accept.left;
  return [
    ...unequal,
    ...differing.map((name) => `computed ${name}`),
    ...(reject.tag === 'button' ? [] : ['not a button']),
    ...(reject.width >= 44 && reject.height >= 44 ? [] : ['not to be seen']),
    ...(isOneBox ? [] : ['another box']),
    ...(isRejectFirst && isBefore ? [] : ['another order']),
    ...(reject.top === accept.top ? [] : ['another row']),
    ...[reject, accept].flatMap(({ text }) =>
      text >= 4.5 ? [] : [`text contrast ${text.toFixed(2)}`],
    ),
    ...[reject, accept].flatMap(({ button }) =>
      button >= 3 ? [] : [`button contrast ${button.toFixed(2)}`],
    ),
  ];
}

const LAYERS = [
  ...PLACEMENTS.map((placement) => ({ placement, modal: null })),
  { placement: 'bottom', modal: '' },
];

/** Measures every layer as the page is now. */
async function unfairLayers(site: Site): Promise<{ faults: string[]; count: number }> {
  const faults: string[] = [];
  let count = 0;
  const look = async (name: string, view: 'banner' | 'dialog') => {
    count++;
    const found = unfair(await site.page.evaluate(measure, view));
    faults.push(...found.map((each) => `${name}: ${each}`));
  };
  for (const attributes of LAYERS) {
    await setAttributes(site, attributes);
    await look(attributes.modal === null ? attributes.placement : 'modal', 'banner');
  }
  // The preferences are opened in place of a modal banner, and beside any other.
  await setAttributes(site, { modal: null });
  await openPreferences(site);
  await look('preferences', 'dialog');
  await closePreferences(site);
  return { faults, count };
}

/** What themes do to the button that refuses, and what of it has to be seen. */
const SPOILT = [
  ['a paler button', 'background: #9bb4f2; color: #fff', ['text', 'button']],
  ['a link', 'background: none; border: 0; color: inherit', ['button', 'button contrast 1.00']],
  ['a smaller font', 'font-size: 0.75rem', ['font-size']],
  ['a lighter font', 'font-weight: 400', ['font-weight']],
  ['another font', 'font-family: serif', ['font-family']],
  ['a lower button', 'height: 1.5rem; min-height: 0', ['height', 'not to be seen']],
  ['a narrower button', 'justify-self: start; width: 3rem', ['width']],
  ['a see-through button', 'opacity: 0.5', ['opacity']],
  ['no shadow', 'box-shadow: none', ['computed box-shadow']],
  ['the second place', 'order: 1', ['another order']],
  ['a row of its own', 'grid-column: 1 / -1', ['another row', 'width']],
  ['no contrast', 'background: #fff; color: #ccc', ['text', 'text contrast 1.61']],
] as const;

describe('refusing is as easy to see and to do as accepting', inChromium, () => {
  for (const lang of ['en', 'de', 'fi'])
    test(`L20 L22 L23 L26: in ${lang}, on every layer, in every theme, light and dark, at 320, 768 and 1280 px`, async (t) => {
      const site = await openBanner(t, { lang });
      const faults: string[] = [];
      let count = 0;
      for (const [theme, css] of Object.entries(THEMES)) {
        await setTheme(site.page, css);
        for (const colorScheme of ['light', 'dark'] as const) {
          await site.page.emulateMedia({ colorScheme });
          for (const width of [320, 768, 1280]) {
            await site.page.setViewportSize({ width, height: 720 });
            const found = await unfairLayers(site);
            count += found.count;
            faults.push(
              ...found.faults.map((fault) => `${theme} ${colorScheme} ${width} ${fault}`),
            );
          }
        }
      }
      assert.deepEqual(faults, []);
      assert.equal(count, Object.keys(THEMES).length * 2 * 3 * 6);
    });

  test('L23: a theme that spoils it is seen, in whatever way and on every layer', async (t) => {
    const site = await openBanner(t);
    const accept = 'consent-banner::part(accept-button) { box-shadow: 0 2px 4px #000 }';
    for (const [what, css, faults] of SPOILT) {
      await setTheme(site.page, `${accept} consent-banner::part(reject-button) { ${css} }`);
      const seen = (await unfairLayers(site)).faults;
      for (const layer of [...PLACEMENTS, 'modal', 'preferences'])
        for (const fault of faults)
          assert.ok(
            seen.includes(`${layer}: ${fault}`),
            `${what}: no "${layer}: ${fault}" in ${seen}`,
          );
    }
  });
});

describe('nothing is chosen beforehand', inChromium, () => {
  for (const attributes of ['', 'per-service', 'modal', 'placement="center" revision="2"'])
    test(`L5 L21: <consent-banner ${attributes}>: no switch is on at first, "always active" has none`, async (t) => {
      const site = await openBanner(t, { attributes });
      await openPreferences(site);
      const switches = await site.preferences.locator('input').evaluateAll((all) =>
        all.map((each) => {
          const { type, checked, indeterminate } = each as HTMLInputElement;
          return { type, isOn: checked || indeterminate || each.hasAttribute('checked') };
        }),
      );
      const count = attributes === 'per-service' ? 4 : 2;
      const off = Array.from({ length: count }, () => ({ type: 'checkbox', isOn: false }));
      assert.deepEqual(switches, off);
      assert.equal(await site.preferences.locator('[part=category]').count(), 3);

      await site.preferences.locator('[data-action=save]').click();
      await site.event('consent-change');
      const [cookie] = await site.context.cookies();
      assert.match(cookie!.value, /~analytics\.0~marketing\.0~/, 'saving that grants nothing');
    });
});
