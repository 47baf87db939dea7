/** Within how many milliseconds a second click belongs to the first; longer than what systems are usually set to. */
const DOUBLE = 600;

/** Keeps the second click of a double click, which was meant for what is gone by now, from what was under that. */
export function swallowDoubleClick(): void {
  const swallow = (event: MouseEvent) => {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('click', swallow, true);
  setTimeout(() => removeEventListener('click', swallow, true), DOUBLE);
}
