import type { ConsentRecord } from '../core/record.js';
import { hasConsent } from './has-consent.js';
import type { HeaderSource } from './header.js';
import { misuse, type ReadOptions } from './options.js';

/** What a policy has to know of a service. `consent-banner/server/services` has it of those that we know. */
export interface ServiceHosts {
  readonly name: string;
  /** The category that decides about it. */
  readonly category: string;
  /** The hosts it talks to, such as `stats.example.com`, `*.example.com` or `https://stats.example.com:8443`. */
  readonly hosts: readonly string[];
  /** It is only shown in a frame: none of its scripts run in the page. */
  readonly framed?: boolean | undefined;
}

/** Sources by directive, such as `{ 'script-src': ["'self'", "'nonce-abc'"] }`. */
export type PolicySources = Readonly<Record<string, readonly string[]>>;

/** What our policies always say; all other kinds of requests follow `default-src`. */
const DIRECTIVES = ['default-src', 'script-src', 'frame-src', 'img-src', 'connect-src'];
/** No longer follow `default-src` once a site has sources of its own for them. */
const FOLLOWING = ['style-src', 'font-src', 'media-src', 'script-src-elem', 'style-src-elem'];

/**
 * A `Content-Security-Policy` that names the hosts of the granted services, so that the browser itself refuses those of all
 * others, also where somebody forgot to mark a tag. Browsers enforce it besides any other policy that the page has.
 *
 * Each host of a granted service is allowed for scripts, frames, images, connections and, by `default-src`, for styles, fonts
 * and media, because vendors do not state which of them they need; one that is only framed is allowed for frames alone. What
 * hosts a service asks beyond those in our data is not known; give it in `sources`. With `'strict-dynamic'` browsers pay no
 * heed to hosts of scripts.
 *
 * A page that was sent with it has to be loaded anew before a new grant can work, and must not be kept in a shared cache.
 * @param source what `readConsent` gave, or what it takes
 * @param services those that the page uses; one with no hosts, such as a self-hosted one, allows nothing until it is given some
 * @param sources what your own pages need, by directive; takes the place of `'self'`, which the five directives have
 *   without it. Others are added, with the granted hosts where they name hosts to ask
 * @param options which answers count, and with `optOut` what is on without one; as for {@link hasConsent}
 * @returns the header's value
 * @throws {TypeError} for a directive or source that would break the header, and for options that can not be used
 */
export function contentSecurityPolicy(
  source: ConsentRecord | HeaderSource,
  services: readonly ServiceHosts[],
  sources: PolicySources = {},
  options: ReadOptions = {},
): string {
  if (!Array.isArray(services)) misuse('services have to be an array');
  if (Object(sources) !== sources) misuse('sources have to be an object');
  const granted = services.filter(({ name, category }) =>
    hasConsent(source, category, name, options),
  );
  const own = new Map([
    ...DIRECTIVES.map((directive) => [directive, ["'self'"]] as const),
    ...Object.entries(sources),
  ]);
  return [...own]
    .map(([directive, mine]) => lineOf(directive, mine, hostsFor(directive, granted)))
    .join('; ');
}

/** The hosts of these services that a directive has to name. */
function hostsFor(directive: string, services: readonly ServiceHosts[]): string[] {
  if (![...DIRECTIVES, ...FOLLOWING].includes(directive)) return [];
  return services
    .filter(({ framed }) => !framed || directive === 'frame-src')
    .flatMap(({ hosts }) => hosts.flatMap((host) => sourcesOf(host, directive)));
}

/** A host that may be connected to may also be by WebSocket, which a host without a scheme does not include. */
function sourcesOf(host: string, directive: string): string[] {
  if (!/^(https:\/\/)?(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/i.test(host))
    misuse(`"${host}" is no host`);
  const isSocket = directive === 'connect-src';
  return isSocket ? [host, `wss://${host.replace('https://', '')}`] : [host];
}

function lineOf(directive: string, own: readonly string[], hosts: readonly string[]): string {
  if (!/^[a-z-]+$/.test(directive)) misuse(`"${directive}" is no directive`);
  if (!Array.isArray(own)) misuse(`the sources for ${directive} have to be an array`);
  // Behind a comma or a semicolon the rest would be another policy or directive.
  const odd = own.find((each) => !/^[!-+\--:<-~]+$/.test(each));
  if (odd !== undefined) misuse(`"${odd}" is no source for ${directive}`);
  const all = [...new Set([...own, ...hosts])];
  // 'none' counts only alone.
  const usable = all.length > 1 ? all.filter((each) => each !== "'none'") : all;
  return [directive, ...usable].join(' ');
}
