const EVENTS = ['mousedown', 'mouseup', 'click', 'dblclick'] as const;

/** Keeps the second click of a double click, which was meant for what was there before, from what has come in its place. */
export function swallowDoubleClick(): void {
  for (const type of EVENTS) addEventListener(type, swallow, true);
}

/** What a double click is, the visitor's system says. Whoever presses once more has seen what is there by then. */
function swallow(event: MouseEvent): void {
  if (event.detail > 1) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (event.type === 'mousedown')
    for (const type of EVENTS) removeEventListener(type, swallow, true);
}
