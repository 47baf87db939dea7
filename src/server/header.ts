/** Headers that can be asked by name: `Headers` of the Fetch standard, and what resembles them. */
interface AskedByName {
  get(name: string): string | null | undefined;
}

/** Headers as a plain object with names in small letters, as Node gives them. */
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

/** More than any server lets through; looking for cookies in more would only cost time. */
const LONGEST = 65_536;

/**
 * The text of a header; empty where there is none, null where something odd is in its place, or no headers are there at all.
 * A text is that of `Cookie`.
 */
export function headerOf(source: HeaderSource, name: 'cookie' | 'sec-gpc'): string | null {
  const text = typeof source === 'string' ? (name === 'cookie' ? source : '') : ask(source, name);
  return typeof text === 'string' && text.length <= LONGEST ? text : null;
}

/** What is in the place of a header; an empty text where it is missing. */
function ask(source: unknown, name: string): unknown {
  const found = own(source, 'headers');
  const headers = found === undefined ? source : found;
  if (!isObject(headers)) return null;
  const get = own(headers, 'get');
  return (typeof get === 'function' ? get.call(headers, name) : own(headers, name)) ?? '';
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an object has by that name itself or through its class, but not from `Object.prototype`, where anybody may put things (S9). */
function own(object: unknown, name: string): unknown {
  if (!isObject(object)) return undefined;
  const value = (object as Record<string, unknown>)[name];
  return value === (Object.prototype as Record<string, unknown>)[name] ? undefined : value;
}
