import type { Load } from '../core/index.js';
import { starterOf } from '../gate/index.js';
import type { Service } from '../services/service.js';

type Module = Promise<{ readonly default: unknown }>;

const service = async (module: Promise<{ default: Service }>): Module => ({
  default: starterOf((await module).default),
});

// Written out one by one, so that a bundler makes each a chunk of its own.
const MODULES: Readonly<Record<string, () => Module>> = {
  elements: async () => ({ default: await import('../elements/index.js') }),
  debug: () => import('../core/warn.js'),
  'services/google-analytics': () => service(import('../services/google-analytics.js')),
  'services/hotjar': () => service(import('../services/hotjar.js')),
  'services/hubspot': () => service(import('../services/hubspot.js')),
  'services/linkedin-insight': () => service(import('../services/linkedin-insight.js')),
  'locales/de': () => import('../locales/de.js'),
};

/** How the npm package fetches: by imports that a bundler can follow. */
export const loadModule: Load = async (file) => {
  const load = MODULES[file];
  if (!load) throw new Error(`there is no "${file}"`);
  return (await load()).default;
};
