import { OPENER } from '../core/index.js';

/** Whether the page shows an opener of its own. */
export const hasOpener = (): boolean =>
  [...document.querySelectorAll(OPENER)].some((opener) =>
    opener.checkVisibility({ visibilityProperty: true }),
  );
