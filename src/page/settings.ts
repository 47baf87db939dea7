import {
  bare,
  type CategoryAttributes,
  type ConsentStore,
  isId,
  type NamedService,
  type Settings,
  splitIds,
} from '../core/index.js';

const NUMBER = /^[1-9]\d{0,8}$/;

/**
 * Reads what decides the answer from `<consent-banner>` and its children, or from another element whose attributes have a
 * prefix. What can not be read is reported and counts as not written.
 */
export function readSettings(banner: Element, { problem }: ConsentStore, prefix = ''): Settings {
  const attribute = (name: string) => banner.getAttribute(prefix + name);
  const read = (name: string, pattern: RegExp, usual: string) => {
    const value = attribute(name) ?? usual;
    if (pattern.test(value)) return value;
    problem('bad-attribute', `${name}="${value}"`);
    return usual;
  };

  const children = (tag: string) =>
    [...banner.querySelectorAll(tag)].map((child) =>
      bare([...child.attributes].map(({ name, value }) => [name, value])),
    );
  const isUsable = (id: string) => isId(id) || void problem('bad-category', id);

  const categories = new Map<string, CategoryAttributes>();
  for (const id of splitIds(attribute('categories')))
    if (isUsable(id)) categories.set(id, bare([]));
  for (const category of children('consent-category')) {
    const { name = '' } = category;
    if (isUsable(name)) categories.set(name, category);
  }

  const services: NamedService[] = [];
  for (const parameters of children('consent-service')) {
    const { name = '', category } = parameters;
    if (isUsable(category ?? 'a')) services.push({ name, category, parameters });
  }

  return {
    categories,
    services,
    regime: attribute('regime'),
    reopen: attribute('reopen'),
    recordHref: attribute('record-href'),
    importFrom: attribute('import-from'),
    revision: +read('revision', NUMBER, '1'),
    cookie: {
      name: read('cookie-name', /^[\w-]{1,64}$/, 'consent'),
      // Half a year (L30); browsers keep a cookie for 400 days at most (W11).
      days: Math.min(+read('cookie-days', NUMBER, '183'), 400),
      // js-cookie lets nothing but a domain and a path through; a browser that does not like them is noticed.
      domain: attribute('cookie-domain'),
      path: attribute('cookie-path') ?? '/',
    },
  };
}
