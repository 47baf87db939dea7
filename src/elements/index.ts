/** The door that registers our elements at once; `elements/banner.js` has the class without any effect. */
import { defineElements } from './define.js';

export { ConsentBanner, type Placement } from './banner.js';

defineElements();
