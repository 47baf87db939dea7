import { type HeaderSource, valuesOf } from './header.js';

/** More than any server lets through; looking for cookies in more would only cost time. */
const LONGEST = 65_536;

/**
 * Every copy of the cookie that the browser sent, most specific path first, as they stand: nothing is decoded or unquoted.
 * Where nobody can tell what was sent, there is one that follows no grammar.
 */
export function copiesOf(source: HeaderSource, cookieName: string): string[] {
  const start = `${cookieName}=`;
  const text = cookiesIn(source) ?? start;
  return text
    .split(/; */)
    .filter((pair) => pair.startsWith(start))
    .map((pair) => pair.slice(start.length));
}

/**
 * The text of the `Cookie` header; empty where there is none, undefined where something odd is in its place, or no headers
 * are there at all. Under several spellings of its name they count together, so that the strictest copy does.
 */
function cookiesIn(source: HeaderSource): string | undefined {
  const values = typeof source === 'string' ? [source] : valuesOf(source, 'cookie');
  const text = values.every((each) => typeof each === 'string') ? values.join('; ') : undefined;
  return text !== undefined && text.length <= LONGEST ? text : undefined;
}
