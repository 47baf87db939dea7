import { readdirSync } from 'node:fs';
import type { Vendor } from './vendor.js';

const folder = new URL('./', import.meta.url);
const groups = readdirSync(folder).filter((file) => !/^(vendor|all)\.ts$/.test(file));
const modules = await Promise.all(
  groups.map(async (file) => (await import(new URL(file, folder).href)) as { default: Vendor[] }),
);

/** All rows, whichever file they are in. */
export default modules.flatMap((module) => module.default);
