import type { ConsentStore, View } from '../core/index.js';

/** The dialogs in a shadow root; each says in `data-view` which view it is. */
const dialogsIn = (root: ParentNode) => root.querySelectorAll('dialog');

const viewOf = ({ dataset }: HTMLElement) => dataset.view as View;

/** Closes what is about to be taken away: only then does the browser give the focus back to where it was. */
export function closeHiddenDialogs(root: ParentNode, store: ConsentStore): void {
  for (const dialog of dialogsIn(root)) if (!store.shown.has(viewOf(dialog))) dialog.close();
}

/**
 * Opens what was just rendered, modally. Whatever closes it but us is no answer (L4). So is being hidden, say by a
 * content blocker, which would otherwise leave a page that nobody can click in.
 */
export function openShownDialogs(root: ParentNode, store: ConsentStore): void {
  for (const dialog of dialogsIn(root)) {
    const isClosing = dialog.onclose && !dialog.open;
    // The browser tells of it a moment later.
    if (isClosing || dialog.matches(':modal')) continue;
    // One that was moved in the page lies in it as if it were open.
    dialog.open = false;
    // Late news of a dialog that was taken away, or opened again, is no news.
    const hide = () => dialog.isConnected && store.hide(viewOf(dialog));
    dialog.onclose = () => dialog.open || (root.contains(dialog) && store.hide(viewOf(dialog)));
    dialog.showModal();
    new ResizeObserver(() => dialog.getClientRects()[0] || hide()).observe(dialog);
  }
}
