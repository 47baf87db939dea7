import { type ConsentStore, shared } from '../core/index.js';
import type { Trace } from '../services/service.js';
import table from '../generated/traces.js';

/** What a page's refused services can have left. */
export interface Traces {
  /** Whether something of that name has to go. */
  matches(where: Trace['in'], name: string): boolean;
  /** Whether it has to wait until running code that looks at it is gone. */
  isMarker(where: Trace['in'], name: string): boolean;
}

/** Whether a service was started on this page, or a script marked as its own ran. */
export const hasRun = (service: string): boolean =>
  !!shared()?.ran?.has(service) ||
  !!document.querySelector(`script${marking(service)}[data-consent-state="released"]`);

/** Selects what is marked with a service's name, whatever the page wrote for one. */
const marking = (service: string) => `[data-consent-service="${CSS.escape(service)}"]`;

/** Names of services: declared, written on held elements, or refused on another page that left its categories to them. */
function namesOf(store: ConsentStore): Set<string> {
  const marked = document.querySelectorAll('[data-consent-service]');
  return new Set([
    ...store.declared.map(({ name }) => name),
    ...[...marked].map((element) => element.getAttribute('data-consent-service')!),
    ...Object.keys(store.record?.answers ?? {}).flatMap((id) => id.split('_')[1] ?? []),
  ]);
}

/** Whether the visitor agreed to a service, wherever its name stands. */
function isOn(store: ConsentStore, name: string): boolean {
  const declared = store.declared.find((service) => service.name === name);
  if (declared) return store.has(declared.category, name);
  const marked = [...document.querySelectorAll(marking(name))];
  if (marked[0])
    return marked.every((element) => store.has(element.getAttribute('data-consent') ?? '', name));
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
  const declared = store.declared.find(({ name }) => name === service);
  const own = `${declared?.parameters['cookies'] ?? ''}`;
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
