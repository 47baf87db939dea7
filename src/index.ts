/** The door for `import 'consent-banner'`: starts the page, imports the elements when the visitor has to be asked. */
import { type ConsentStore, createStore } from './core/index.js';
import { startPage } from './page.js';
import { loadModule } from './page/modules.js';

export * from './core/index.js';

/** Server code can import us too: its store never knows an answer. */
const storeOfNoPage = () =>
  createStore({
    target: new EventTarget(),
    now: Date.now,
    jar: () => ({ read: () => [], write: () => false }),
    load: loadModule,
  });

/** The page's consent store. */
export const consentBanner: ConsentStore =
  typeof document === 'undefined' ? storeOfNoPage() : startPage(loadModule);
