import type { ConsentStore, DeclaredService, Load } from '../core/index.js';

/** What a service's file needs from the page. */
export interface ServiceContext extends DeclaredService {
  readonly store: ConsentStore;
  /** Its script while that is on its way. Withdrawal puts it into another document, and the sweep asks for it again. */
  script?: HTMLScriptElement | undefined;
  /** Runs a script, unless one of the same name, by default its address, ran already. */
  run(script: HTMLScriptElement, address: string, name?: string): void;
}

/** What a service's file gives: starts the service if the visitor still agrees to it, and follows the answer from then on. */
export type StartService = (context: ServiceContext) => void;

/**
 * Starts declared services as the visitor agrees to them, each once per page.
 * @param startsDenied has the files of all of them fetched, since some start before consent and are told so
 */
export function startServices(
  store: ConsentStore,
  load: Load,
  run: ServiceContext['run'],
  startsDenied: boolean,
): void {
  const started = new Set<string>();

  const start = async (service: DeclaredService) => {
    const { name, category, parameters } = service;
    // Of one that is declared twice only the first counts, whatever their categories.
    if (store.declared.find((each) => each.name === name) !== service) return;
    // Not by its name alone, which may be that of a category.
    if (started.has(name) || !(startsDenied || store.has(category, name))) return;
    started.add(name);
    try {
      const startService = await load(`services/${parameters['src'] ? 'custom' : name}`);
      (startService as StartService)({ ...service, store, run });
    } catch (error) {
      started.delete(name);
      store.problem('service-failed', [name, error]);
    }
  };

  store.subscribe(() => store.declared.forEach(start));
}
