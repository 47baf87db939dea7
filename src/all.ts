/** The door for `<script src="consent-banner.all.js">`: the same as script.ts, with the elements in the same file. */
import { defineElements } from './elements/define.js';
import { Preferences } from './elements/preferences.js';
import { startPage } from './page.js';
import { loaderOf, ownScript } from './page/files.js';

const script = ownScript();
const load = loaderOf(script);
/** What is in this file. */
const own: Record<string, unknown> = { __proto__: null, elements: true, preferences: Preferences };
startPage(async (file) => own[file] ?? load(file), script);
defineElements();
