import { type ConsentStore, shared, splitIds } from '../core/index.js';
import type { ServiceContext } from './services.js';

/** What ran on this page: a service, or scripts that were marked, whether or not the page still has them. */
export interface Ran {
  readonly categories: readonly string[];
  /** The service's name, or what a script is marked with. */
  readonly service: string | null;
  /** What started the service; a script has none. */
  readonly context?: ServiceContext;
  readonly script?: HTMLScriptElement;
}

/** All that ran on this page. Markup may say what it likes about that. */
export const allRan = (): Ran[] =>
  (shared()?.ran ?? []).flatMap((each) => {
    if (!(each instanceof HTMLScriptElement))
      return { context: each as ServiceContext, categories: [each.category], service: each.name };
    const marks = each.getAttribute('data-consent');
    // A copy of a held script says only that it has come.
    if (marks === null) return [];
    const service = each.getAttribute('data-consent-service');
    return { script: each, categories: splitIds(marks), service };
  });

/** What ran on this page and was refused since. */
export const refusedOf = (store: ConsentStore): Ran[] =>
  allRan().filter((each) => !isAgreed(store, each));

/** Whether the visitor agreed, also where the page does not ask for the category any more. */
export function isAgreed(
  store: ConsentStore,
  { categories, service }: Pick<Ran, 'categories' | 'service'>,
): boolean {
  const answers = store.record?.answers;
  const isOn = (id: string) =>
    store.isRequired(id) === undefined
      ? !!(answers?.[`${id}_${service}`] ?? answers?.[id])
      : store.has(id, service);
  return !!categories[0] && categories.every(isOn);
}
