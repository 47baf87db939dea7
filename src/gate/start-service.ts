import type { Queue, Service, Value } from '../services/service.js';
import type { ServiceContext, StartService } from './services.js';

type Globals = Record<string, unknown>;
type Values = Readonly<Record<string, string>>;
const globals = globalThis as unknown as Globals;

/**
 * Makes of a service's data what starts it. A part of each service's file, so that pages without services do not pay for it.
 */
export const starterOf =
  (service: Service): StartService =>
  (context) => {
    const values = valuesOf(service, context);
    if (!values) return;
    for (const [name, value] of Object.entries(service.globals ?? {}))
      setGlobal(name, fill(value, values));
    service.queues?.forEach(makeQueue);
    for (const [name, ...args] of service.calls ?? [])
      call(
        name,
        args.map((arg) => fill(arg, values)),
      );
    for (const address of service.scripts)
      context.run(fillText(address, values, encodeURIComponent));
  };

/** The parameters' values, or nothing when one is missing: then the service stays off. */
function valuesOf(service: Service, { parameters, store }: ServiceContext): Values | undefined {
  const values: Record<string, string> = {};
  for (const [name, { pattern, default: fallback }] of Object.entries(service.parameters)) {
    const value = parameters[name]?.trim() || fallback;
    if (value === undefined) {
      store.problem('missing-parameter', `<consent-service name="${service.name}" ${name}="…">`);
      return undefined;
    }
    if (value && !RegExp(pattern).test(value)) store.problem('odd-parameter', `${name}="${value}"`);
    values[name] = value;
  }
  return values;
}

/** Puts the parameters' values into text. */
const fillText = (
  text: string,
  values: Values,
  encode: (value: string) => string = String,
): string =>
  text.replace(/\{(-?)([a-z-]+)#?\}/g, (_, hyphen: string, name: string) => {
    const value = values[name] ?? '';
    return value && hyphen + encode(value);
  });

/** Puts the parameters' values into a value of any shape. */
function fill(value: Value, values: Values): unknown {
  if (value === '{now}') return new Date();
  if (typeof value === 'string')
    return value.endsWith('#}') ? +fillText(value, values) : fillText(value, values);
  if (Array.isArray(value)) return value.map((each: Value) => fill(each, values));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, fill(each, values)]));
}

/** Sets a global; to an array that the page has already, what is missing in it is added. */
function setGlobal(name: string, value: unknown): void {
  const present = globals[name];
  if (Array.isArray(value) && Array.isArray(present))
    present.push(...value.filter((each) => !present.includes(each)));
  else globals[name] = value;
}

/** Makes a queue where the page, or the vendor's script, has none yet. An element that goes by the name is not one (S8). */
function makeQueue({ name, kind, onto }: Queue): void {
  const present = globals[name];
  if (typeof present === 'function' || Array.isArray(present)) return;
  if (kind === 'list') {
    globals[name] = [];
    return;
  }
  const queue = function (...args: unknown[]) {
    // Google ignores a pushed array: it has to be the real thing (F2).
    const entry = kind === 'arguments' ? arguments : args;
    (onto ? (globals[onto] as unknown[]) : queue.q).push(entry);
  };
  queue.q = [] as unknown[];
  globals[name] = queue;
}

function call(name: string, args: unknown[]): void {
  const queue = globals[name];
  if (typeof queue === 'function') queue(...args);
  else (queue as unknown[]).push(args);
}
