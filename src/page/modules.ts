import type { Load } from '../core/index.js';
import declarations from '../generated/declarations.js';
import embeds from '../generated/embeds.js';
import starters from '../generated/starters.js';

type Module = Promise<{ readonly default: unknown }>;

// Written out one by one, so that a bundler makes each a chunk of its own.
const MODULES: Readonly<Record<string, () => Module>> = {
  elements: async () => ({ default: await import('../elements/index.js') }),
  declaration: async () => ({ default: await import('../elements/define-declaration.js') }),
  embed: async () => ({ default: await import('../elements/define-embed.js') }),
  debug: () => import('../core/warn.js'),
  'services/categories': () => import('./categorise.js'),
  plant: () => import('../gate/plant.js'),
  sweep: () => import('../gate/sweep.js'),
  'locales/de': () => import('../locales/de.js'),
  'locales/de-declaration': () => import('../locales/de-declaration.js'),
};

const FOLDERS: Readonly<Record<string, Readonly<Record<string, () => Module>>>> = {
  services: starters,
  embeds,
  declarations,
};

/** How the npm package fetches: by imports that a bundler can follow. */
export const loadModule: Load = async (file) => {
  const [folder, name] = file.split('/');
  const load = MODULES[file] ?? FOLDERS[folder!]?.[name!];
  if (!load) throw new Error(`there is no "${file}"`);
  return (await load()).default;
};
