/**
 * Where records are sent: over https, or to the page's own origin. Undefined for anything else, since a record must not be
 * read on its way, nor a password stand in the page.
 */
export function addressOf(href: string): string | undefined {
  if (!URL.canParse(href, document.baseURI)) return undefined;
  const url = new URL(href, document.baseURI);
  const isSafe = url.protocol === 'https:' || url.origin === origin;
  return isSafe && !url.username && !url.password ? url.href : undefined;
}
