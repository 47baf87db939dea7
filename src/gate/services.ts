import type { ConsentStore, DeclaredService, Load } from '../core/index.js';

/** What a service's file needs from the page. */
export interface ServiceContext {
  readonly store: ConsentStore;
  /** Values of the parameters, as the page wrote them. */
  readonly parameters: DeclaredService['parameters'];
  /** Runs a script, unless its address ran already. */
  run(address: string): void;
}

/** What a service's file gives: starts the service. */
export type StartService = (context: ServiceContext) => void;

/** Starts declared services as the visitor agrees to them, each once per page. */
export function startServices(
  store: ConsentStore,
  load: Load,
  run: (address: string) => void,
): void {
  const started = new Set<string>();

  const start = async ({ name, parameters }: DeclaredService) => {
    if (!store.has(name) || started.has(name)) return;
    started.add(name);
    try {
      const startService = (await load(`services/${name}`)) as StartService;
      // The visitor may have changed their mind while the file was on its way.
      if (store.has(name)) return startService({ store, parameters, run });
    } catch (error) {
      store.problem('service-failed', `${name}, ${error}`);
    }
    started.delete(name);
  };

  store.subscribe(() => store.declared.forEach(start));
}
