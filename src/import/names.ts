import { isId, splitIds } from '../core/index.js';
import type { Manager } from './manager.js';

/** Reads `theirs:ours` pairs; `theirs:` alone takes that one over as nothing. Null where one of them is no such pair. */
export function readMap(text: string | null | undefined): ReadonlyMap<string, string> | null {
  const pairs = splitIds(text).map((pair) => /^(.+):(.*)$/.exec(pair) ?? []);
  const isUsable = ([, theirs, ours]: readonly string[]) => theirs && (!ours || isId(ours));
  return pairs.every(isUsable) ? new Map(pairs.map(([, theirs, ours]) => [theirs!, ours!])) : null;
}

/** What a manager's category is called here: as the page says, else by the vendor's documents, else the same. */
export const ourName = (theirs: string, map: ReadonlyMap<string, string>, { names }: Manager) =>
  map.get(theirs) ?? (Object.hasOwn(names, theirs) ? names[theirs] : theirs);
