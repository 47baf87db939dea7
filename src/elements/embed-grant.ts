import { bare, type ConsentRecord, type ConsentStore, isId } from '../core/index.js';

/** Whose consent something needs. */
export interface Asked {
  /** All of them have to be granted; usually one. */
  readonly categories: readonly string[];
  /** The service, where one with the name of one is known, that can be granted without the rest of its category. */
  readonly service?: string | undefined;
}

/** Whether the visitor agreed, to the service or to its category. */
export const isGranted = (store: ConsentStore, { categories, service }: Asked): boolean =>
  !!categories[0] && categories.every((id) => store.has(id, service));

/** Whether the visitor agreed to this service alone and not to all of its category. */
export const isOwnGrant = (store: ConsentStore, asked: Asked): boolean =>
  !!asked.service && isGranted(store, asked) && asked.categories.some((id) => !store.choices[id]);

/** Whether "always" can be kept: for a service, or for categories that the page asks for. */
export const canAllow = (store: ConsentStore, { categories, service }: Asked): boolean =>
  !!categories[0] &&
  (service === undefined || isId(service)) &&
  categories.every((id) => (service ? isId(id) : store.isRequired(id) === false));

/** Keeps the visitor's answer for the service alone, or where none is known for its categories. Leaves the other questions open. */
export function keepAnswer(
  store: ConsentStore,
  { categories, service }: Asked,
  granted: boolean,
): void {
  const ids = categories.map((id) => (service ? `${id}_${service}` : id));
  store.save(bare(ids.map((id) => [id, granted])), 'embed');
}

/** "Load once": holds for one vendor on this page until it is left, or until the visitor gives an answer against it. */
export class Once {
  isOn = false;
  #whose: string | undefined;
  #record: ConsentRecord | null = null;

  /** @param whose names the vendor that the visitor asked for */
  begin({ record }: ConsentStore, whose: string): void {
    this.isOn = true;
    this.#whose = whose;
    this.#record = record;
  }

  end(): void {
    this.isOn = false;
  }

  /** Ends it where the content is another vendor's by now, or the visitor answered since. What was answered at another embed says nothing of this one. */
  look({ record }: ConsentStore, { categories, service }: Asked, whose: string): void {
    const before = this.#record;
    this.#record = record;
    if (whose !== this.#whose) return this.end();
    if (record?.decidedAt === before?.decidedAt && record?.source === before?.source) return;
    const isRefused = (id: string) =>
      record?.answers[id] === false && before?.answers[id] !== false;
    const ids = categories.map((id) => (service ? `${id}_${service}` : id));
    if (record?.source !== 'embed' || ids.some(isRefused)) this.end();
  }
}
