import { type ConsentRecord, type ConsentStore, shared } from '../core/index.js';

/** How long the preferences may take to be seen, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Takes the wish to see the preferences for an objection where they can not be shown: elements.js tells the store to hide
 * what it can not show, or does not come at all.
 * @param presumed what is on without consent
 * @param objected is called afterwards
 */
export function objectWithoutElements(
  store: ConsentStore,
  presumed: () => readonly string[],
  objected: () => void,
): void {
  let before: ConsentRecord | null;
  const object = () => {
    // Who answered meanwhile has nothing more to object to.
    const isAnswered = before?.decidedAt !== store.record?.decidedAt;
    if (shared()!.hasElements || isAnswered || !presumed().some((id) => store.has(id))) return;
    store.rejectAll();
    objected();
  };
  document.addEventListener('consent-hide', ({ view }) => {
    if (view === 'preferences') object();
  });
  document.addEventListener('consent-show', ({ view }) => {
    if (view !== 'preferences') return;
    before = store.record;
    setTimeout(() => store.shown.has(view) && object(), PATIENCE);
  });
}
