import { expect } from '@open-wc/testing';
import type {
  AxeResults,
  Check,
  CheckResult,
  NodeResult,
  Result,
  RunOptions,
  Spec,
} from 'axe-core';
import type { TestPage } from './open-page.js';

interface Axe {
  configure(spec: Spec): void;
  run(root: Document, options: RunOptions): Promise<AxeResults>;
}

/** For the head of a page that is tested. */
export const AXE =
  '<script src="/node_modules/axe-core/axe.min.js"></script><style>main a { color: inherit }</style>';

/** That of axe, but it measures single signs such as ✕ too, which it takes for pictures. */
const CONTRAST = {
  id: 'color-contrast',
  options: {
    ignoreUnicode: false,
    ignoreLength: true,
    boldValue: 700,
    boldTextPt: 14,
    largeTextPt: 18,
    contrastRatio: { normal: { expected: 4.5 }, large: { expected: 3 } },
    pseudoSizeThreshold: 0.25,
    shadowOutlineEmMax: 0.2,
    textStrokeEmMin: 0.03,
  },
} as Check;

/** What axe cannot decide, and why it is right: the close button is named by more than its sign. */
const UNDECIDED = /^label-content-name-mismatch: \S*button\[part="close-button"\]/;

const toolOf = (page: TestPage) => (page.window as unknown as { axe: Axe }).axe;

/** Rule and place, one line for each. */
const inWords = (results: Result[]): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map(({ html, target, failureSummary }) => `${id}: ${target} ${html} ${failureSummary}`),
  );

/** Fails with the rules that the page breaks, and where. All rules that axe has, those for good practice too. */
export async function expectAccessible(page: TestPage): Promise<void> {
  const { violations, passes } = await toolOf(page).run(page.document, {
    resultTypes: ['violations'],
  });
  expect(inWords(violations)).to.deep.equal([]);
  expect(passes.length, 'rules that had something to look at').to.be.above(20);
}

/** The same, and besides what axe could not decide, and each text of ours whose contrast it did not measure. */
export async function faultsOf(page: TestPage): Promise<string[]> {
  takeNoTextForPictures(page);
  const tool = toolOf(page);
  tool.configure({ checks: [CONTRAST] });
  const results = await tool.run(page.document, { elementRef: true });
  const { violations, incomplete, passes } = results;
  const undecided = inWords(incomplete).filter((each) => !UNDECIDED.test(each));
  const contrasts = [...passes, ...violations].filter(({ id }) => id === CONTRAST.id);
  const measured = new Set(
    contrasts.flatMap(({ nodes }) => nodes.filter(isMeasured).map(({ element }) => element)),
  );
  const unmeasured = textsOf(page).filter((each) => !measured.has(each));
  return [
    ...inWords(violations),
    ...undecided,
    ...unmeasured.map(({ outerHTML }) => `not measured: ${outerHTML}`),
  ];
}

/**
 * Axe draws the letters of a text to see whether its font has pictures for whole words, and leaves those out. It mistakes
 * Arabic for that, and names such as _ga. None of our texts is in such a font, so here it draws nothing of that kind.
 */
function takeNoTextForPictures({ window }: TestPage): void {
  const context = {
    canvas: {},
    measureText: ({ length: width }: string) => ({ width }),
    fillText() {},
    clearRect() {},
    getImageData: () => ({ data: new Uint32Array([1]) }),
  };
  const getContext = () => context as unknown as CanvasRenderingContext2D;
  Object.assign(window.HTMLCanvasElement.prototype, { getContext });
}

/** Axe has what it takes for hidden pass. */
const isMeasured = ({ any }: NodeResult): boolean =>
  any.some(({ data }: CheckResult) => (data as { contrastRatio?: number })?.contrastRatio);

/** What of ours has text of its own that can be seen. */
function textsOf(page: TestPage): HTMLElement[] {
  const roots = [...page.document.querySelectorAll('*')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  return (
    roots
      .flatMap((root) => [...root.querySelectorAll('*')])
      .filter(({ childNodes }) =>
        [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue!.trim()),
      )
      // A slot has no box.
      .map((each) => each.closest<HTMLElement>(':not(slot)')!)
      .filter((each) => each.checkVisibility({ visibilityProperty: true }))
      // Is heard, not seen.
      .filter((each) => !each.matches('.quiet, .quiet *, consent-embed [role=status]'))
  );
}
