/** Finds programs that tests run, and says how to get one that is not there. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * @typedef {object} Program
 * @property {string} label what a person calls it
 * @property {string | undefined} path where it is, if anywhere
 * @property {string} variable environment variable that overrules the search
 * @property {string} debian Debian package that brings it
 */

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A variable that is set decides alone: a wrong path must show, not be replaced by another program.
 * @param {string} variable
 * @param {string[]} names program names looked up in PATH, or full paths
 */
export function find(variable, names) {
  const chosen = process.env[variable];
  if (chosen) return isProgram(chosen) ? chosen : undefined;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find(isProgram);
}

/**
 * The sentence for a part that is not there.
 * @param {Program} part
 */
export function howToGet(part) {
  const chosen = process.env[part.variable];
  return chosen
    ? `${part.variable}=${chosen} is not a program`
    : `${part.label} was not found: npm run setup, or apt-get install ${part.debian}, or set ${part.variable}`;
}
