import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { SERVICE_CATEGORIES } from '../../src/services/categories.js';
import type { Service } from '../../src/services/service.js';

const folder = new URL('../../src/services/', import.meta.url);
const names = readdirSync(folder)
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'service' && name !== 'categories');

test('each service file is named after its service and listed with its category', async () => {
  const categories: Record<string, string> = {};
  for (const name of names) {
    const { default: service } = (await import(new URL(`${name}.ts`, folder).href)) as {
      default: Service;
    };
    assert.equal(service.name, name);
    categories[name] = service.category;
  }
  assert.deepEqual({ ...SERVICE_CATEGORIES }, categories);
  assert.ok(names.length >= 4);
});

test('every hole in a service is one of its parameters', async () => {
  for (const name of names) {
    const { default: service } = (await import(new URL(`${name}.ts`, folder).href)) as {
      default: Service;
    };
    const holes = JSON.stringify(service).matchAll(/\{[#%-]?([a-z][a-z-]*)\}/g);
    for (const [, hole] of holes)
      assert.ok(hole === 'now' || Object.hasOwn(service.parameters, hole!), `${name}: {${hole}}`);
    for (const { pattern } of Object.values(service.parameters))
      assert.doesNotThrow(() => new RegExp(pattern), pattern);
    for (const address of service.scripts) assert.match(address, /^https:\/\//);
  }
});
