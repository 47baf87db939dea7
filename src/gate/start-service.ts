import type { Queue, Service } from '../services/service.js';
import type { ServiceContext, StartService } from './services.js';

type Values = Readonly<Record<string, string>>;
const page = globalThis as unknown as Record<string, unknown>;

/**
 * Makes of a service's data what starts it. A part of each service's file, so that pages without services do not pay for it.
 */
export const starterOf =
  (service: Service): StartService =>
  (context) => {
    const values = valuesOf(service, context);
    if (!values) return;
    const { globals = {}, queues = [], calls = [], scripts } = fill(service, values);
    for (const [name, value] of Object.entries(globals)) setGlobal(name, value);
    queues.forEach(makeQueue);
    for (const [name, ...args] of calls) {
      const queue = page[name] as unknown[] | ((...args: unknown[]) => void);
      if (typeof queue === 'function') queue(...args);
      else queue.push(args);
    }
    scripts.forEach(context.run);
  };

/** The parameters' values, or nothing when one is missing: then the service stays off. */
function valuesOf(service: Service, { parameters, store }: ServiceContext): Values | undefined {
  const values: Record<string, string> = {};
  for (const [name, { pattern, default: usual }] of Object.entries(service.parameters)) {
    const value = parameters[name] || usual;
    const isFine = value === usual || RegExp(pattern).test(value!);
    if (value === undefined || !isFine)
      store.problem(isFine ? 'missing-parameter' : 'odd-parameter', `${service.name} ${name}`);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values;
}

/** Puts the parameters' values where the service has holes for them, see `Value`. Encoded, they can break out of nothing. */
const fill = (service: Service, values: Values): Service =>
  JSON.parse(
    JSON.stringify(service).replace(
      /"\{#([a-z-]+)\}"|\{(-?)([a-z-]+)\}/g,
      (hole, number: string, hyphen: string, name: string) => {
        if (number) return `${parseInt(values[number]!, 10) || 0}`;
        const value = values[name];
        return value ? hyphen + encodeURIComponent(value) : (value ?? hole);
      },
    ),
    (_, value: unknown) => (value === '{now}' ? new Date() : value),
  ) as Service;

/** Sets a global. An array keeps what the page, or the vendor's script, has put in it already. */
function setGlobal(name: string, value: unknown): void {
  const present = page[name];
  // An element that goes by the name is not an array (S8).
  if (!Array.isArray(value) || !Array.isArray(present)) page[name] = value;
  else present.push(...value.filter((each) => !present.includes(each)));
}

/** Makes a function that queues its calls, where the page, or the vendor's script, has none yet. */
function makeQueue({ name, pushes, onto }: Queue): void {
  if (typeof page[name] === 'function') return;
  const queue = function (...args: unknown[]) {
    // Google ignores a pushed array: it has to be the real thing (F2).
    (onto ? (page[onto] as unknown[]) : queue.q).push(pushes === 'arguments' ? arguments : args);
  };
  queue.q = [] as unknown[];
  page[name] = queue;
}
