import { type ConsentStore, isId, shared } from '../core/index.js';
import type { ConsentEmbed } from './embed.js';
import { safeHref } from './href.js';
import type { Asked } from './embed-grant.js';

/** What an embed shows, and who gets to know of it. */
export interface EmbedContent extends Asked {
  /** What people call the service; without one the host. */
  readonly title: string;
  /** The company behind it; without a known one the host. */
  readonly provider: string;
  /** Its provider's privacy policy. */
  readonly privacy?: string | undefined;
  /** Address of the frame. */
  readonly frame: string;
  /** Where the same can be seen at the vendor's. */
  readonly page?: string | undefined;
  /** What the frame may use. */
  readonly allow?: string | undefined;
  /** Width to height, such as `16 / 9`. */
  readonly aspect?: string | undefined;
}

/** What scripts/embed-data.mjs writes of a service. Addresses have holes, see src/services/service.ts. */
export interface EmbedData {
  readonly category: string;
  readonly title: string;
  readonly provider: string;
  readonly privacy?: string;
  readonly frame: string;
  readonly page?: string;
  readonly allow?: string;
  readonly aspect?: string;
  readonly rules: Readonly<
    Record<string, readonly [pattern: string, usual?: string | null, isStrict?: true]>
  >;
}

const HOLE = /\{([&-]?)([a-z][a-z-]*)\}/g;

const fetched = new Map<string, Promise<EmbedData | undefined>>();

/** What is known of a service, fetched once from beside our script. Nothing for one that has no embed. */
export function embedDataOf(service: string): Promise<EmbedData | undefined> {
  const fetchData = async () => {
    const data = (await shared()!.load(`embeds/${service}`)) as EmbedData | undefined;
    return data?.frame ? data : undefined;
  };
  if (!isId(service)) return Promise.resolve(undefined);
  if (!fetched.has(service))
    fetched.set(
      service,
      fetchData().catch(() => undefined),
    );
  return fetched.get(service)!;
}

/** What of a `<consent-embed>` says what it shows: properties, since frameworks set those, and attributes for the service. */
type Described = Pick<ConsentEmbed, 'service' | 'category' | 'src' | 'aspect' | 'getAttribute'>;

/** Reads what a `<consent-embed>` shows. Nothing when an attribute is missing or unsafe; that is reported. */
export function readContent(
  element: Described,
  data: EmbedData | undefined,
  store: ConsentStore,
): EmbedContent | undefined {
  const read = (name: string) => element.getAttribute(name) ?? undefined;
  const { service: name, src } = element;
  if (!data && src == null) {
    store.problem(name ? 'unknown-embed' : 'empty-embed', name);
    return undefined;
  }

  const declared = data && store.declared.find((each) => each.name === name);
  const category = element.category ?? declared?.category ?? data?.category ?? '';
  if (!isId(category)) store.problem('bad-category', category);

  const frame = src == null ? filledFrame(data!, name!, read, store) : safeHref(src, store);
  if (!frame) return undefined;
  const { host } = new URL(frame, document.baseURI);
  const page = src ?? (data && fill(data, data.page ?? data.frame, read));
  const { title = host, provider = host } = data ?? {};
  const about = { ...data, title, provider, frame, page, aspect: aspectOf(element.aspect, store) };
  return {
    ...about,
    aspect: about.aspect ?? data?.aspect,
    categories: [category],
    service: data && name,
  };
}

/** The frame's address with the attributes in it. A value that decides who is asked has to look like its vendor's. */
function filledFrame(
  data: EmbedData,
  service: string,
  read: (name: string) => string | undefined,
  { problem }: ConsentStore,
): string | undefined {
  for (const [name, [pattern, usual, isStrict]] of Object.entries(data.rules)) {
    const value = read(name) || usual;
    const isOdd = value !== usual && !new RegExp(pattern).test(value!);
    const isMissing = !value && data.frame.includes(`{${name}}`);
    const isOff = value == null || isMissing || (isStrict && isOdd);
    if (isOff || isOdd)
      problem(isOff ? 'missing-parameter' : 'odd-parameter', `${service} ${name}`);
    if (isOff) return undefined;
  }
  return fill(data, data.frame, read);
}

/** Fills the holes of an address, encoded, so that a value breaks out of nothing. */
function fill(
  { rules }: EmbedData,
  address: string,
  read: (name: string) => string | undefined,
): string {
  const filled = address.replace(HOLE, (_, before: string, name: string) => {
    const [, usual, isStrict] = rules[name]!;
    const value = read(name) || usual || '';
    const start = before === '&' ? `&${name.replaceAll('-', '_')}=` : before;
    return value && start + (isStrict ? value : encodeURIComponent(value));
  });
  return filled.replace('?&', '?').replace(/\?$/, '');
}

/** What the `aspect` attribute says, if it says something. */
function aspectOf(text: string | undefined, { problem }: ConsentStore): string | undefined {
  if (text == null || /^\d{1,4}(\.\d+)? ?[/:] ?\d{1,4}(\.\d+)?$/.test(text)) return text;
  problem('bad-attribute', `aspect="${text}"`);
  return undefined;
}
