import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import type { TestPage } from './open-page.js';

/** All rules that axe has, those for good practice too. */
const everything: RunOptions = { resultTypes: ['violations', 'incomplete'] };

interface Axe {
  run(root: Document, options: RunOptions): Promise<AxeResults>;
}

/** For the head of a page that is tested. */
export const AXE =
  '<script src="/node_modules/axe-core/axe.min.js"></script><style>main a { color: inherit }</style>';

/** Fails with the rules that the page breaks, and where. */
export async function expectAccessible(page: TestPage): Promise<void> {
  const { axe } = page.window as unknown as { axe: Axe };
  const { violations, passes } = await axe.run(page.document, everything);
  const faults = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, target }) => `${target} ${html}`).join(', ')}`,
  );
  expect(faults).to.deep.equal([]);
  expect(passes.length, 'rules that had something to look at').to.be.above(20);
}
