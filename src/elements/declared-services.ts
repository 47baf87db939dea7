import type { LitElement, ReactiveController } from 'lit';
import {
  type Categorise,
  type DeclaredService,
  isId,
  NECESSARY,
  type Settings,
  shared,
  splitIds,
} from '../core/index.js';
import { describe } from './described-service.js';
import type { ServiceFacts } from './service-facts.js';

/** A service of the page, with what is known of it. */
export interface DescribedService {
  readonly name: string;
  readonly category: string;
  readonly facts: ServiceFacts;
}

const fetched = new Map<string, Promise<ServiceFacts | undefined>>();

/** The services that the page declares or names in its markup, as soon as what is known of them was fetched; kept up to date. */
export class DeclaredServicesController implements ReactiveController {
  /** Undefined while nothing is known. */
  list: readonly DescribedService[] | undefined;
  /** Settled once there is a list. */
  known?: Promise<void>;
  readonly #host: LitElement;
  #stop: (() => unknown) | undefined;
  #run = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop = shared()?.store.subscribe(() => void this.#read());
    this.known = this.#read();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  async #read(): Promise<void> {
    const run = ++this.#run;
    const { store } = shared() ?? {};
    if (store?.isRequired(NECESSARY) === undefined) return;
    const { declared } = store;
    const marked = await markedServices(declared.map(({ name }) => name));
    const list = await Promise.all([...declared, ...marked].map(described));
    // Meanwhile the page may have declared more.
    if (run !== this.#run) return;
    this.list = list;
    this.#host.requestUpdate();
  }
}

async function described(service: DeclaredService): Promise<DescribedService> {
  const { name, category, parameters } = service;
  // What has an address of its own is the site's, whatever it is called.
  const known = parameters['src'] ? undefined : await factsOf(name);
  return { name, category, facts: describe(service, known) };
}

function factsOf(name: string): Promise<ServiceFacts | undefined> {
  const { load, store } = shared()!;
  const fetchFacts = async () => {
    if (!isId(name)) throw new TypeError('It is no name.');
    return (await load(`declarations/${name}`)) as ServiceFacts;
  };
  const facts =
    fetched.get(name) ?? fetchFacts().catch(() => void store.problem('declaration-missing', name));
  fetched.set(name, facts);
  return facts;
}

/** Services that we know and that held markup names as its own. */
async function markedServices(declared: readonly string[]): Promise<DeclaredService[]> {
  const { load, store } = shared()!;
  const marked = new Map<string, string | undefined>();
  for (const element of document.querySelectorAll('[data-consent-service]')) {
    const name = element.getAttribute('data-consent-service')!;
    const ids = splitIds(element.getAttribute('data-consent'));
    marked.set(
      name,
      ids.find((id) => store.isRequired(id) !== undefined),
    );
  }
  const services = [...marked]
    .filter(([name, category]) => isId(name) && category && !declared.includes(name))
    .map(([name]) => ({ name, parameters: {} }));
  if (!services[0]) return [];
  try {
    // The table of categories has all that we know. Others are the page's own names, and no mistake.
    const categorise = (await load('services/categories')) as Categorise;
    const known = categorise({ services } as unknown as Settings, () => {});
    return known.services.map((service) => ({ ...service, category: marked.get(service.name)! }));
  } catch {
    return [];
  }
}
