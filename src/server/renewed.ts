import type { HeaderSource } from './header.js';
import type { RenewOptions } from './options.js';
import { renewConsent } from './renew-consent.js';

/**
 * The response with the visitor's answer renewed, for handlers that take a Fetch `Request` and give a `Response` (Deno, Bun,
 * Cloudflare Workers …). Nothing is added where {@link renewConsent} gives null, where the response sets the cookie itself, and
 * where a shared cache may keep it (`Cache-Control: public` or `s-maxage`), because others would be given this visitor's answer.
 * @param request the request, or its headers
 * @param response stays as it is; its body is handed on
 * @returns the same response, or a copy with one `Set-Cookie` more
 * @throws {TypeError} for options that can not be used
 */
export function renewed(
  request: HeaderSource,
  response: Response,
  options: RenewOptions = {},
): Response {
  const line = renewConsent(request, options);
  if (!line || isShared(response) || sets(response, line) || !canBeCopied(response))
    return response;
  const copy = new Response(response.body, response);
  copy.headers.append('Set-Cookie', line);
  return copy;
}

const isShared = ({ headers }: Response) =>
  /(^|[\s,])(public|s-maxage)/i.test(headers.get('Cache-Control') ?? '');

/** Whether the response sets the cookie of that line already, for example to remove it. */
function sets({ headers }: Response, line: string): boolean {
  const start = line.slice(0, line.indexOf('=') + 1);
  return headers.getSetCookie().some((each) => each.startsWith(start));
}

/** A change to another protocol and a network error can not be made anew. */
const canBeCopied = ({ status }: Response) => status >= 200;
