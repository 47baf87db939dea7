/** The door that registers `<consent-declaration>`; `declaration.js` has the class without any effect. */
import { shared, version } from '../core/index.js';
import { ConsentDeclaration } from './declaration.js';

const TAG = 'consent-declaration';
const page = shared();

if (page && page.version !== version) page.store.problem('elements-missing', 'declaration.js');
else if (!customElements.get(TAG)) {
  customElements.define(TAG, ConsentDeclaration);
  if (page) (page.registered ??= new Set()).add(TAG);
} else if (page && !page.registered?.has(TAG)) page.store.problem('element-taken', TAG);

export { ConsentDeclaration };
