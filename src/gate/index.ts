export { createGate, type Gate, HELD_ATTRIBUTES } from './gate.js';
export { HELD, type HeldState } from './held.js';
export { type ServiceContext, type StartService, startServices } from './services.js';
export { starterOf } from './start-service.js';
export { insert } from './insert.js';
export { trustedURL } from './trusted.js';
export { isComplete, watch } from './watch.js';
