/** Headers that can be asked by name: `Headers` of the Fetch standard, and what resembles them. */
interface AskedByName {
  get(name: string): string | null | undefined;
}

/**
 * Headers as a plain object. Node gives their names in small letters, some platforms as they were sent: case says nothing
 * (RFC 9110 5.1).
 */
type PlainHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Where a header is read from: a Fetch `Request` or its `Headers`, the request of Node, Express, Fastify or Koa or its
 * `headers`, or the text of the `Cookie` header alone. Nothing, and anything else, has no headers.
 */
export type HeaderSource =
  | string
  | AskedByName
  | PlainHeaders
  | { readonly headers: AskedByName | PlainHeaders }
  | null
  | undefined;

/** What is in the place of a header, by each spelling of its name; an empty text where it is missing. */
export function valuesOf(source: HeaderSource, name: 'cookie' | 'sec-gpc'): unknown[] {
  const found = own(source, 'headers');
  const headers = found === undefined ? source : found;
  if (!isObject(headers)) return [null];
  const get = own(headers, 'get');
  if (typeof get === 'function') return [get.call(headers, name) ?? ''];
  const names = new Set([name, ...Object.keys(headers)]);
  return [...names]
    .filter((each) => each.toLowerCase() === name)
    .map((each) => own(headers, each) ?? '');
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object has by that name itself or through its class, but not from `Object.prototype`, where anybody may put things (S9). */
function own(object: unknown, name: string): unknown {
  if (!isObject(object)) return undefined;
  const value = (object as Record<string, unknown>)[name];
  return value === (Object.prototype as Record<string, unknown>)[name] ? undefined : value;
}
