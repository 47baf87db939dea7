import {
  type ConsentStore,
  type DeclaredService,
  isId,
  type Settings,
  splitIds,
} from '../core/index.js';
import { SERVICES_BY_CATEGORY } from '../services/categories.js';

/** Reads what decides the answer from `<consent-banner>` and its children. What can not be read is reported and counts as not written. */
export function readSettings(banner: Element, { problem }: ConsentStore): Settings {
  const read = (name: string, pattern: RegExp) => {
    const value = banner.getAttribute(name);
    // Names that every object has would be found in places where nobody put them (W17).
    if (value === null || (pattern.test(value) && !(value in {}))) return value;
    problem('bad-attribute', `${name}="${value}"`);
    return null;
  };

  const services: DeclaredService[] = [];
  for (const child of banner.querySelectorAll('consent-service')) {
    const parameters = Object.fromEntries(
      [...child.attributes].map(({ name, value }) => [name, value]),
    );
    const { name = '' } = parameters;
    const usual = Object.entries(SERVICES_BY_CATEGORY).find(([, names]) =>
      splitIds(names).includes(name),
    );
    if (usual) services.push({ name, category: parameters.category ?? usual[0], parameters });
    else problem('unknown-service', name);
  }

  const categories = new Map<string, boolean>();
  const add = (id: string, isRequired: boolean) => {
    if (isId(id)) categories.set(id, isRequired);
    else problem('bad-category', id);
  };
  for (const id of splitIds(banner.getAttribute('categories'))) add(id, false);
  for (const child of banner.querySelectorAll('consent-category'))
    add(child.getAttribute('name') ?? '', child.hasAttribute('required'));
  for (const { category } of services) if (!categories.has(category)) add(category, false);
  if (!categories.size) for (const id of ['analytics', 'marketing', 'social']) add(id, false);
  categories.delete('necessary');

  return {
    categories,
    services,
    revision: +(read('revision', /^[1-9]\d{0,8}$/) ?? 1),
    cookie: {
      name: read('cookie-name', /^[\w-]{1,64}$/) ?? 'consent',
      // Half a year (L30); browsers keep a cookie for 400 days at most (W11).
      days: Math.min(+(read('cookie-days', /^[1-9]\d*$/) ?? 183), 400),
      domain: read('cookie-domain', /^[\w.-]+$/) ?? undefined,
      path: read('cookie-path', /^\/[^;\s]*$/) ?? '/',
    },
  };
}
