import c15t from './c15t.js';
import cookiebot from './cookiebot.js';
import type { Manager } from './manager.js';
import oneTrust from './one-trust.js';
import vanillaCookieconsent from './vanilla-cookieconsent.js';

/** The managers whose cookies say for certain what was answered, and when. */
export const managers: readonly Manager[] = [c15t, cookiebot, oneTrust, vanillaCookieconsent];
