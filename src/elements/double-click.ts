/** Within how many milliseconds a second click belongs to the first; longer than what systems are usually set to. */
const DOUBLE = 600;

/** Keeps the second click of a double click, which was meant for what was there before, from what has come in its place. */
export function swallowDoubleClick(): void {
  const swallow = (event: MouseEvent) => {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'] as const) {
    addEventListener(type, swallow, true);
    setTimeout(() => removeEventListener(type, swallow, true), DOUBLE);
  }
}
