/** The door for `<script src="consent-banner.all.js">`: the same as script.ts, with the elements in the same file. */
import { defineElements } from './elements/define.js';
import { startPage } from './page.js';
import { loaderOf, ownScript } from './page/files.js';

const script = ownScript();
const load = loaderOf(script);
startPage(async (file) => file === 'elements' || load(file), script);
defineElements();
