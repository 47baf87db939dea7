import { headerOf, type HeaderSource } from './header.js';

/** Every copy of the cookie that the browser sent, most specific path first, as they stand: nothing is decoded or unquoted. */
export function copiesOf(source: HeaderSource, cookieName: string): string[] {
  const start = `${cookieName}=`;
  return headerOf(source, 'cookie')
    .split(/; */)
    .filter((pair) => pair.startsWith(start))
    .map((pair) => pair.slice(start.length));
}
