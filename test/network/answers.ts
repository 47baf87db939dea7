/** What a site and all other hosts answer in these tests: nothing reaches the real network. */
import { existsSync, readFileSync } from 'node:fs';

const cdn = new URL('../../dist/cdn/', import.meta.url);

if (!existsSync(new URL('consent-banner.js', cdn))) throw new Error('First: npm run build');

/** A file of ours as it was built. */
export const built = (file: string): string => readFileSync(new URL(file, cdn), 'utf8');

export const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };

/** How a request is answered. */
export interface Answer {
  status?: number;
  type?: string;
  body?: string;
  headers?: Record<string, string>;
  /** The answer waits for this. */
  until?: Promise<unknown>;
  /** No answer: the connection breaks. */
  abort?: true;
}

/** An answer that waits until it is let go. */
export function heldBack(): { answer: Answer; letGo: () => void } {
  let letGo!: () => void;
  const until = new Promise<void>((resolve) => (letGo = resolve));
  return { answer: { until }, letGo };
}

/** What a site serves. */
export interface Plan {
  origin?: string;
  /** The folder that our files are served from. */
  base?: string;
  /** The page, or pages by path. */
  html: string | Record<string, string>;
  /** Headers of every page. */
  headers?: Record<string, string>;
  /** Answers by path on this site, or by full address without its query; in place of files of ours and of the stubs. */
  answers?: Record<string, Answer>;
  /** A script that runs before anything of the page, in every frame. */
  before?: string;
  /** Whether the browser keeps pages for the Back button as they were left. */
  keepsPages?: boolean;
  /** What the profile brings along from an earlier visit. */
  cookies?: Record<string, string>;
}

export const originOf = (plan: Plan): string => plan.origin ?? 'https://www.shop.test';

/** The built file behind a path of the site, if it is one of ours. */
export function fileOf(plan: Plan, pathname: string): string | null {
  const { base = '/' } = plan;
  if (!pathname.startsWith(base)) return null;
  const file = pathname.slice(base.length);
  return /^[\w./-]+\.js$/.test(file) && existsSync(new URL(file, cdn)) ? file : null;
}

export function answerTo(plan: Plan, url: URL, resourceType: string): Answer {
  const { origin, host, pathname, search } = url;
  if (origin !== originOf(plan))
    return {
      ...stub(resourceType, host + pathname + search),
      ...plan.answers?.[origin + pathname],
    };

  const pages = typeof plan.html === 'string' ? { '/': plan.html } : plan.html;
  const planned = plan.answers?.[pathname];
  const page = pages[pathname];
  const file = fileOf(plan, pathname);
  if (page !== undefined)
    return { type: 'text/html', body: page, headers: plan.headers ?? {}, ...planned };
  if (file) return { body: built(file), ...planned };
  return planned ?? { status: 404, type: 'text/plain' };
}

/** What other hosts answer: scripts sign with their address. */
function stub(resourceType: string, name: string): Answer {
  if (resourceType === 'script') return { body: `ran.push(${JSON.stringify(name)})` };
  if (resourceType === 'document') return { type: 'text/html', body: '<!doctype html>' };
  if (resourceType === 'stylesheet') return { type: 'text/css' };
  if (resourceType === 'image')
    return { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  return { status: 204 };
}
