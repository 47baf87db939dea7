/** What a bundler's user imports for a service: `consentBanner.use(hotjar({ siteId: '1016800' }))`. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import hotjar from '../../dist/generated/services/hotjar.js';
import type { DeclaredService } from '../../src/core/index.js';
import type { Service } from '../../src/services/service.js';

type Factory = (values?: Record<string, unknown>) => DeclaredService;

const sources = new URL('../../src/services/', import.meta.url);
const names = readdirSync(sources)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((name) => name !== 'service');
const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

async function factoryOf(name: string): Promise<Factory> {
  const address = new URL(`../../dist/generated/services/${name}.js`, import.meta.url);
  return ((await import(address.href)) as { default: Factory }).default;
}
async function dataOf(name: string): Promise<Service> {
  return ((await import(new URL(`${name}.ts`, sources).href)) as { default: Service }).default;
}

/** The parameters have no prototype, which `deepEqual` would count. */
const plain = (service: DeclaredService) => ({ ...service, parameters: { ...service.parameters } });

describe('the factory of a service', () => {
  test('names it, its category, and its parameters as attributes would', () => {
    assert.deepEqual(plain(hotjar({ siteId: 1 })), {
      name: 'hotjar',
      category: 'analytics',
      parameters: { 'site-id': '1' },
    });
    assert.deepEqual(plain(hotjar({ siteId: '1016800', snippetVersion: 6 })).parameters, {
      'site-id': '1016800',
      'snippet-version': '6',
    });
  });

  test('takes another category, which is no parameter', () => {
    assert.deepEqual(plain(hotjar({ siteId: 1, category: 'functional' })), {
      name: 'hotjar',
      category: 'functional',
      parameters: { 'site-id': '1' },
    });
  });

  for (const key of ['siteID', 'site-id', 'constructor', 'toString', 'name'])
    test(`S9: throws one plain sentence for "${key}", which is no parameter`, () => {
      assert.throws(() => hotjar({ siteId: 1, [key]: 'x' }), {
        name: 'TypeError',
        message: `hotjar: there is no parameter "${key}".`,
      });
    });

  test('S9: takes nothing from a polluted Object.prototype', () => {
    Reflect.defineProperty(Object.prototype, 'snippetVersion', {
      value: '1',
      enumerable: true,
      configurable: true,
    });
    try {
      const { parameters } = hotjar({ siteId: 1 });
      assert.deepEqual(Object.keys(parameters), ['site-id']);
      assert.equal(parameters['snippetVersion'], undefined);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'snippetVersion');
    }
  });
});

describe('every service has a factory', () => {
  for (const name of names)
    test(name, async () => {
      const factory = await factoryOf(name);
      const { category, parameters } = await dataOf(name);
      const examples = Object.entries(parameters).map(([key, { example }]) => [key, example]);
      const given = Object.fromEntries(examples.map(([key, value]) => [camel(key!), value]));
      assert.deepEqual(plain(factory(given)), {
        name,
        category,
        parameters: Object.fromEntries(examples),
      });
      assert.deepEqual(plain(factory()), { name, category, parameters: {} });
      assert.throws(() => factory({ notThis: 1 }), TypeError);
    });
});
