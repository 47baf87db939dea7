/** What opens the preferences in a page. */
export const OPENER = '[href="#consent-preferences"],[data-consent-open]';
