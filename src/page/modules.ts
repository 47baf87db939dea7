import type { Load } from '../core/index.js';
import declarations from '../generated/declarations.js';
import embeds from '../generated/embeds.js';
import locales from '../generated/locales.js';
import starters from '../generated/starters.js';

type Module = Promise<{ readonly default: unknown }>;

// Written out one by one, so that a bundler makes each a chunk of its own.
const MODULES: Readonly<Record<string, () => Module>> = {
  elements: async () => ({ default: await import('../elements/index.js') }),
  declaration: async () => ({ default: await import('../elements/define-declaration.js') }),
  embed: async () => ({ default: await import('../elements/define-embed.js') }),
  'clear-focus': () => import('../elements/clear-focus.js'),
  details: () => import('../elements/details.js'),
  preferences: () => import('../elements/preferences.js'),
  debug: () => import('../core/warn.js'),
  'services/categories': () => import('./categorise.js'),
  checks: () => import('../elements/checks.js'),
  'after-answer': () => import('./after-answer.js'),
  records: () => import('../records/index.js'),
  import: () => import('../import/take-over.js'),
  regime: () => import('../regime/index.js'),
  'place-banner': () => import('../elements/place-banner.js'),
  reopen: () => import('../elements/reopen.js'),
  'privacy-choices': () => import('../elements/privacy-choices.js'),
  plant: () => import('../gate/plant.js'),
  sweep: () => import('../gate/sweep.js'),
};

const FOLDERS: Readonly<Record<string, Readonly<Record<string, () => Module>>>> = {
  services: starters,
  embeds,
  declarations,
  locales,
};

/** How the npm package fetches: by imports that a bundler can follow. */
export const loadModule: Load = async (file) => {
  const [folder = '', name = ''] = file.split('/');
  const files = FOLDERS[folder] ?? {};
  // A page may name a service like what every object has.
  const load = MODULES[file] ?? (Object.hasOwn(files, name) ? files[name] : undefined);
  if (!load) throw new Error(`there is no "${file}"`);
  return (await load()).default;
};
