import { type ConsentStore, shared, sharedAbove } from '../core/index.js';

/**
 * Follows what the visitor answers in other tabs and windows: at once where the browser tells of cookies, else as soon as
 * somebody looks at this page again, also when it comes back by the Back button: then it becomes visible too.
 */
export function followElsewhere({ refresh }: ConsentStore): void {
  const { cookieStore } = window as { cookieStore?: EventTarget };
  cookieStore?.addEventListener('change', refresh);
  document.addEventListener('visibilitychange', refresh);
  // Frames of one site have one answer, that of the page around them.
  const stop = sharedAbove()?.store.subscribe(refresh);
  if (stop)
    addEventListener('pagehide', ({ persisted }) => {
      if (!persisted) stop();
    });
  // Who just came back is in the middle of nothing here, so what was withdrawn meanwhile may end at once.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) shared()!.restoredAt = Date.now();
  });
}
