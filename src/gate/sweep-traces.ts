import { type ConsentStore, splitIds } from '../core/index.js';
import type { Trace } from '../services/service.js';
import table from '../generated/traces.js';
import { allRan, isAgreed } from './sweep-ran.js';

/** What a page's refused services can have left. */
export interface Traces {
  /** Whether something of that name has to go. */
  matches(where: Trace['in'], name: string): boolean;
  /** Whether it has to wait until running code that looks at it is gone. */
  isMarker(where: Trace['in'], name: string): boolean;
}

/** What is marked with a service's name, whatever the page wrote for one. A form may hide its attributes (S8). */
const marked = () => [...document.querySelectorAll('[data-consent-service]:not(form)')];
const nameOf = (element: Element) => element.getAttribute('data-consent-service')!;

/** Whether a page has services: a page without does not know what the others left. */
export const knowsServices = ({ declared }: ConsentStore): boolean =>
  !!(declared[0] ?? marked()[0]);

/** Names of services: declared, run, written on held elements, or refused on another page that left its categories to them. */
function namesOf(store: ConsentStore): Set<string> {
  return new Set([
    ...store.declared.map(({ name }) => name),
    ...allRan().flatMap(({ service }) => service ?? []),
    ...marked().map(nameOf),
    ...Object.keys(store.record?.answers ?? {}).flatMap((id) => id.split('_')[1] ?? []),
  ]);
}

/** Whether the visitor agreed to a service, wherever its name stands. */
function isOn(store: ConsentStore, name: string): boolean {
  const declared = store.declared.find((service) => service.name === name);
  if (declared) return store.has(declared.category, name);
  const asked = [
    ...allRan().filter(({ service }) => service === name),
    ...marked()
      .filter((element) => nameOf(element) === name)
      .map((element) => ({
        categories: splitIds(element.getAttribute('data-consent')),
        service: name,
      })),
  ];
  if (asked[0]) return asked.every((each) => isAgreed(store, each));
  const answers = Object.entries(store.record?.answers ?? {});
  return answers.every(([id, granted]) => granted || !id.endsWith(`_${name}`));
}

export function tracesOf(store: ConsentStore): Traces {
  const names = [...namesOf(store)];
  const of = (wanted: boolean) =>
    names.filter((name) => isOn(store, name) === wanted).flatMap((name) => patternsOf(store, name));
  const refused = of(false);
  // What a service shares with one that is on stays.
  const kept = of(true);
  const hasRun = (name: string) => allRan().some(({ service }) => service === name);
  const found = (list: Pattern[], where: Trace['in'], name: string) =>
    list.filter((each) => each.in === where && each.pattern.test(name));
  return {
    matches: (where, name) => !!found(refused, where, name)[0] && !found(kept, where, name)[0],
    isMarker: (where, name) =>
      found(refused, where, name).some(({ marker, service }) => marker && hasRun(service)),
  };
}

interface Pattern {
  readonly in: Trace['in'];
  readonly pattern: RegExp;
  readonly marker: boolean;
  readonly service: string;
}

function patternsOf(store: ConsentStore, service: string): Pattern[] {
  // A page's name for a service may be one that every object has (S9).
  const traces = Object.hasOwn(table, service) ? table[service] : undefined;
  const known = (traces ?? []).map(({ in: where, pattern, marker = false }) => ({
    in: where,
    pattern: new RegExp(pattern),
    marker,
    service,
  }));
  const declared = [...store.declared, ...allRan().flatMap(({ context }) => context ?? [])];
  const { parameters } = declared.find(({ name }) => name === service) ?? {};
  const own = `${parameters?.['cookies'] ?? ''}`;
  const custom = (own.match(/\S+/g) ?? []).flatMap((text) => {
    const pattern = expressionOf(text, store);
    return pattern ? [{ in: 'cookie' as const, pattern, marker: false, service }] : [];
  });
  return [...known, ...custom];
}

/** `name`, `name*` or `/expression/`, as written in `<consent-service cookies>`. */
function expressionOf(text: string, { problem }: ConsentStore): RegExp | undefined {
  const expression = /^\/(.+)\/$/.exec(text)?.[1];
  const literal = text.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  try {
    return new RegExp(expression ?? `^${literal}$`);
  } catch {
    problem('bad-attribute', `cookies="${text}"`);
    return undefined;
  }
}
