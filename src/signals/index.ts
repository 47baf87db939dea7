export { googleConsentMode, isAdvanced } from './google-consent-mode.js';
