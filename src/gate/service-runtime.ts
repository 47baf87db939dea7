/** What the started services share; scripts/start-code.mjs writes the calls. A part of each service's file, as far as that one needs it. */
import { page, shared } from '../core/shared.js';
import type { ServiceContext } from './services.js';

export { page };

type Rule = readonly [pattern: RegExp, usual?: string | undefined, isStrict?: true];

/** The parameters' values by name, or nothing when one is missing: then the service stays off. */
export function valuesOf(
  { name: service, parameters, store }: ServiceContext,
  rules: Readonly<Record<string, Rule>>,
): Record<string, string> | undefined {
  const values: Record<string, string> = {};
  for (const [name, [pattern, usual, isStrict]] of Object.entries(rules)) {
    const value = parameters[name] || usual;
    const isOdd = value !== usual && !pattern.test(value!);
    const isOff = value === undefined || (isStrict && isOdd);
    if (isOdd || isOff)
      store.problem(isOff ? 'missing-parameter' : 'odd-parameter', `${service} ${name}`);
    if (isOff) return undefined;
    values[name] = value!;
  }
  return values;
}

/** Adds to a global array what the page, or the vendor's script, has not put in it already. */
export function add(name: string, items: readonly unknown[]): void {
  // An element that goes by the name has no `push` (S8).
  const present = page[name] as unknown[] | undefined;
  const array = present?.push ? present : (page[name] = [] as unknown[]);
  for (const item of items) if (!array.includes?.(item)) array.push(item);
}

/** Whether the page, or the vendor's script, has a function or an array of that name already. An element is neither (S8). */
export const isThere = (name: string): boolean =>
  typeof page[name] === 'function' || Array.isArray(page[name]);

/** Whether the visitor agreed to a category or service, in the words that vendors use. */
export const wordFor = ({ store }: ServiceContext, id: string): string =>
  store.has(id) ? 'granted' : 'denied';

/** Sets an entry of localStorage, or removes it. */
export function mark(name: string, value?: string): void {
  try {
    if (value === undefined) localStorage.removeItem(name);
    else localStorage.setItem(name, value);
  } catch {
    // Where the browser refuses it, the service cannot look at it either.
  }
}

/** Puts a script of the vendor into the page, and notes it while it is on its way, unless it serves other services too. */
export function insert(
  context: ServiceContext,
  src: string,
  once?: string,
  attributes: Readonly<Record<string, string>> = {},
  onload?: () => undefined,
): void {
  const script = document.createElement('script');
  // Only what is its own: a page may have put more on Object.prototype (S9).
  for (const [name, value] of Object.entries(attributes))
    if (value) script.setAttribute(name, value);
  if (!once) context.script = script;
  script.onload = () => (context.script = onload?.());
  context.run(script, src, once);
}

const option = (name: string) => shared()!.script?.getAttribute(`data-google-${name}`);

/** The name of the global array through which the page and Google's tags talk. */
export const layerName = (): string => option('data-layer') || 'dataLayer';

/** Tells a script of Google the name of that array, unless it is the usual one. */
export const layerParameter = (): string =>
  layerName() === 'dataLayer' ? '' : `&l=${encodeURIComponent(layerName())}`;

/** Starts the service as soon as the visitor agrees to it, stops it, and lets it go on, after every change of the answer. */
export function follow(
  context: ServiceContext,
  start: () => void,
  stop?: () => void,
  again?: () => void,
  update?: () => void,
): void {
  const { store } = context;
  let wasOn: boolean | undefined;
  const look = () => {
    const isOn = store.has(context.category, context.name);
    if (!isOn) {
      // No browser runs a script in another document than the one that asked for it.
      if (context.script) new Document().append(context.script);
      if (wasOn) stop?.();
    } else if (wasOn === undefined) {
      // What withdrawal has to end is found by this.
      shared()!.ran.push(context);
      start();
    } else {
      update?.();
      if (!wasOn) again?.();
    }
    if (isOn || wasOn) wasOn = isOn;
  };
  store.subscribe(look);
  look();
}

/** The same for what follows Google Consent Mode: in advanced mode it starts at once, and only its signals change (F3). */
export function followSignals(...[context, start, ...rest]: Parameters<typeof follow>): void {
  if (option('consent-mode') === 'advanced') start();
  else follow(context, start, ...rest);
}
