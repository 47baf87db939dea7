import { headerOf, type HeaderSource } from './header.js';

/**
 * Every copy of the cookie that the browser sent, most specific path first, as they stand: nothing is decoded or unquoted.
 * Where nobody can tell what was sent, there is one that follows no grammar.
 */
export function copiesOf(source: HeaderSource, cookieName: string): string[] {
  const start = `${cookieName}=`;
  const text = headerOf(source, 'cookie') ?? start;
  return text
    .split(/; */)
    .filter((pair) => pair.startsWith(start))
    .map((pair) => pair.slice(start.length));
}
