/** Finds the PostgreSQL that tests start. Used by the tests and by `npm run setup`. */
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where Debian keeps each version, outside of PATH. */
const PLACE = '/usr/lib/postgresql';

function folders() {
  const chosen = process.env['POSTGRES_BIN'];
  // A variable that is set decides alone: a wrong path must show.
  if (chosen) return [chosen];
  const versions = existsSync(PLACE) ? readdirSync(PLACE) : [];
  const newestFirst = versions.sort((a, b) => Number(b) - Number(a));
  const inPath = (process.env['PATH'] ?? '').split(delimiter);
  return [...newestFirst.map((version) => join(PLACE, version, 'bin')), ...inPath];
}

/** In the terms of test/browsers.mjs; `path` is the folder of its programs. */
export const postgres = {
  label: 'PostgreSQL',
  variable: 'POSTGRES_BIN',
  debian: 'postgresql',
  path: folders().find((folder) => existsSync(join(folder, 'initdb'))),
};
