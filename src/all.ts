/** The door for `<script src="consent-banner.all.js">`: the same as script.ts, with the elements in the same file. */
import { defineElements } from './elements/define.js';
import { startPage } from './page.js';
import { fileDoors, ownScript } from './page/files.js';

const script = ownScript();
startPage({ ...fileDoors(script), elements: () => Promise.resolve() }, script);
defineElements();
