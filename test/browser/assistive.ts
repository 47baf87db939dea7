import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from '@open-wc/testing';
import type { Told } from '../assistive.mjs';
import type { TestPage } from './open-page.js';
import { until } from './until.js';

/** What is compared. Words besides, and boxes without a meaning, are told by each engine in its own way. */
const TOLD = 'region dialog heading link button switch group summary table main'.split(' ');

const inWords = ({ role, name, level, isOn, isOpen, isModal }: Told): string => {
  const states: Record<string, unknown> = {
    heading: level,
    switch: isOn ? 'on' : 'off',
    summary: isOpen ? 'open' : 'closed',
    dialog: isModal ? 'modal' : '',
  };
  return [role, name && `"${name.trim()}"`, states[role]].filter(Boolean).join(' ');
};

/** What assistive technology is told of the test page, line by line: role, name and state. */
async function told(): Promise<string[]> {
  const all = await executeServerCommand<Told[], never>('tell-all');
  return all
    .filter(({ role, name }) => TOLD.includes(role) && (name || role !== 'group'))
    .map(inWords);
}

/** Waits until assistive technology is told of the page. Firefox does not always tell of a modal dialog that was opened before. */
export const treeMade = (): Promise<boolean> =>
  until(async () => (await told()).includes('heading "Page" 1'), 'a tree of the page');

/** Fails unless assistive technology is told these lines. The browser's tree follows the page after a moment. */
export async function expectTold(lines: string[]): Promise<void> {
  let last: string[] = [];
  await until(async () => `${(last = await told())}` === `${lines}`, 'the tree').catch(() => {});
  expect(last).to.deep.equal(lines);
}

const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);
const isForced = (page: TestPage) => page.window.matchMedia('(forced-colors: active)').matches;

/** Forces colours upon all pages; says whether the browser does that. WebKit does not. */
export async function forceColours(page: TestPage): Promise<boolean> {
  await executeServerCommand('force-colours', true);
  if (isWebKit) return isForced(page);
  await until(() => isForced(page), 'forced colours');
  tellTextColour(page);
  return true;
}

/** Gives the pages their colours back. */
export const unforceColours = (): Promise<unknown> => executeServerCommand('force-colours', false);

/**
 * Axe goes by -webkit-text-fill-color, which Chromium tells as it was before colours were forced. No style of ours sets
 * it, so that it is the colour of the text.
 */
function tellTextColour({ window }: TestPage): void {
  const { prototype } = window.CSSStyleDeclaration;
  const { getPropertyValue } = prototype;
  prototype.getPropertyValue = function (name) {
    return getPropertyValue.call(this, name === '-webkit-text-fill-color' ? 'color' : name);
  };
}
