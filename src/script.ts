/** The door for `<script src="consent-banner.js">`: starts the page, fetches everything else only when it is needed. */
import { startPage } from './page.js';
import { loaderOf, ownScript } from './page/files.js';

const script = ownScript();
startPage(loaderOf(script), script);
