/**
 * Opens a dialog modally, unless something hides it: a content blocker's `display: none` would otherwise leave a page
 * that nobody can click in. Calls `onHidden` when that happens, now or later. Returns what ends the watch.
 */
export function openModal(dialog: HTMLDialogElement, onHidden: () => void): () => void {
  dialog.showModal();
  const observer = new ResizeObserver(() => {
    if (dialog.open && !dialog.getClientRects().length) onHidden();
  });
  observer.observe(dialog);
  return () => observer.disconnect();
}
