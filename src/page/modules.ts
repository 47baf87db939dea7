import type { Doors } from '../core/index.js';
import { starterOf } from '../gate/index.js';
import type { Locale } from '../locales/locale.js';
import type { Service } from '../services/service.js';

type Modules<Data> = Readonly<Record<string, () => Promise<{ default: Data }>>>;

// Written out one by one, so that a bundler makes each a chunk of its own.
const SERVICES: Modules<Service> = {
  'google-analytics': () => import('../services/google-analytics.js'),
  hotjar: () => import('../services/hotjar.js'),
  hubspot: () => import('../services/hubspot.js'),
  'linkedin-insight': () => import('../services/linkedin-insight.js'),
};
const LOCALES: Modules<Locale> = {
  de: () => import('../locales/de.js'),
};

/** How the npm package fetches: by imports that a bundler can follow. */
export const moduleDoors: Doors = {
  elements: () => import('../elements/index.js'),
  service: async (name) => starterOf(await dataOf(SERVICES, name)),
  locale: (tag) => dataOf(LOCALES, tag),
  problems: async () => (await import('../core/warn.js')).tellProblem,
};

async function dataOf<Data>(modules: Modules<Data>, name: string): Promise<Data> {
  const load = modules[name];
  if (!load) throw new Error(`there is no "${name}"`);
  return (await load()).default;
}
