import type { Categorise } from '../core/index.js';
import categories from '../generated/categories.js';

/** Gives each service that the page left to itself its own category. Fetched when a page has such, before the first answer. */
export const categorise: Categorise = (settings, problem) => ({
  ...settings,
  services: settings.services.flatMap((service) => {
    const category =
      service.category ?? (Object.hasOwn(categories, service.name) && categories[service.name]);
    if (!category) problem('unknown-service', service.name);
    return category ? { ...service, category } : [];
  }),
});

export default categorise;
