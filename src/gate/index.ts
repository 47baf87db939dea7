export { createGate, type Gate, HELD_ATTRIBUTES } from './gate.js';
export { HELD, type HeldState } from './held.js';
export { type ServiceContext, type StartService, startServices } from './services.js';
export { insert } from './insert.js';
export { trustedURL } from './trusted.js';
export { isA, isComplete, watch } from './watch.js';
