/** Writes what a bundler's user imports for a service: `consentBanner.use(hotjar({ siteId: '1016800' }))`. */

export const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

export function factoryCode({ name, category, parameters }) {
  const names = Object.keys(parameters).map((key) => [camel(key), key]);
  return `/** Declares ${name}; see docs/services.md. */
export default function ${camel(name)}({ category = ${JSON.stringify(category)}, ...values } = {}) {
  const names = ${JSON.stringify(Object.fromEntries(names))};
  const parameters = { __proto__: null };
  for (const key of Object.keys(values)) {
    if (values[key] == null) continue;
    if (!Object.hasOwn(names, key)) throw new TypeError(\`${name}: there is no parameter "\${key}".\`);
    parameters[names[key]] = String(values[key]);
  }
  return { name: ${JSON.stringify(name)}, category, parameters };
}
`;
}

export function factoryTypes({ name, title, parameters }) {
  const fields = Object.entries(parameters).map(
    ([key, { default: usual, example }]) =>
      `  /** Such as \`${example}\`. */\n  ${camel(key)}${usual === undefined ? '' : '?'}: string | number;`,
  );
  const isOptional = Object.values(parameters).every(({ default: usual }) => usual !== undefined);
  return `import type { DeclaredService } from '../../core/index.js';

export interface Parameters {
${fields.join('\n')}
  /** The category it belongs to here, unless its own. */
  category?: string;
}

/** Declares ${title} for \`consentBanner.use()\`. Throws a TypeError for a parameter that it does not have. */
export default function ${camel(name)}(parameters${isOptional ? '?' : ''}: Parameters): DeclaredService;
`;
}
