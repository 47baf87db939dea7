import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { until } from './until.js';

/** Where an element is, once it has come to rest there and has a size. */
async function middleOf(element: Element): Promise<[number, number]> {
  let last = '';
  const { x, y, width, height } = await until(
    () => {
      const box = element.getBoundingClientRect();
      const isAtRest = last === (last = JSON.stringify(box));
      return isAtRest && box.width > 0 && box.height > 0 ? box : null;
    },
    `${element.outerHTML.slice(0, 80)} to be seen`,
  );
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** Clicks an element with the mouse, in its middle, whatever lies over it. Test pages fill the window. */
export async function click(element: Element): Promise<void> {
  await sendMouse({ type: 'click', position: await middleOf(element) });
}

/** Clicks a place in the window with the mouse. */
export const clickAt = (x: number, y: number): Promise<void> =>
  sendMouse({ type: 'click', position: [x, y] });

/** Presses keys one after the other. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) await sendKeys({ press: key });
}

/** Puts the focus on an element. In WebKit keys go for sure to a frame only once it was clicked. */
export async function focus(element: HTMLElement): Promise<void> {
  await clickAt(1, 1);
  element.focus();
}
