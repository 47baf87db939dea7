/** What `<consent-declaration>` prints is complete for every service in every language. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { factsOf } from '../../scripts/declaration-data.mjs';
import type { ServiceFacts } from '../../src/elements/service-facts.js';
import { periodOf } from '../../src/elements/period.js';
import type { Purpose, Service } from '../../src/services/service.js';
import { languages } from './languages.js';

async function importAll<What>(folder: string, isWanted: (file: string) => boolean) {
  const url = new URL(`../../${folder}/`, import.meta.url);
  const files = readdirSync(url).filter(isWanted);
  const modules = files.map(async (file) => [
    file.replace(/\.[jt]s$/, ''),
    ((await import(new URL(file, url).href)) as { default: What }).default,
  ]);
  return Object.fromEntries(await Promise.all(modules)) as Record<string, What>;
}

const services = await importAll<Service>('src/services', (file) => file !== 'service.ts');
const built = await importAll<ServiceFacts>('dist/generated/declarations', (file) =>
  file.endsWith('.js'),
);

describe('the facts of each service', () => {
  for (const [name, service] of Object.entries(services))
    test(name, () => {
      const { title, provider, privacy, purposes, stored, hosts } = factsOf(
        service,
      ) as ServiceFacts;
      assert.deepEqual(JSON.parse(JSON.stringify(factsOf(service))), built[name], 'as built');
      assert.ok(title);
      assert.equal(typeof provider, 'string');
      if (privacy) assert.match(privacy, /^https:\/\/[^/]+\//);
      assert.ok(purposes![0] || name === 'custom' || service.nothing, 'has a purpose');
      for (const host of hosts ?? []) assert.match(host, /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      for (const row of stored!) {
        assert.ok(row.names[0]);
        for (const each of row.names) assert.match(each, /^[\w.:/ %*-]+$/, 'no expression is left');
        for (const { default: banner, declaration: texts } of Object.values(languages)) {
          const period = periodOf(row, texts, banner.lang);
          assert.doesNotMatch(period, /undefined|NaN|^$/);
          assert.ok(texts.places[row.in]);
        }
      }
      const kept = service.traces ?? [];
      assert.equal(!!kept[0], !!stored![0], 'tells of all that it stores');
    });
});

test('each purpose of the services has words', () => {
  const purposes: Readonly<Record<Purpose, string>> = languages['en']!.declaration.purposes;
  for (const { purposes: used } of Object.values(services))
    for (const purpose of used ?? []) assert.ok(purposes[purpose], purpose);
});

describe('a period is told', () => {
  const texts = languages['en']!.declaration;
  for (const [days, words] of [
    [1, '1 day'],
    [7, '7 days'],
    [90, '3 months'],
    [183, '183 days'],
    [365, '1 year'],
    [390, '13 months'],
    [730, '2 years'],
    ['session', 'until the browser is closed'],
    [undefined, 'not stated by the provider'],
  ] as const)
    test(`${days}: ${words}`, () =>
      assert.equal(periodOf({ in: 'cookie', names: ['a'], days }, texts, 'en'), words));

  test('in minutes: 30 minutes', () =>
    assert.equal(periodOf({ in: 'cookie', names: ['a'], minutes: 30 }, texts, 'en'), '30 minutes'));

  test('for a tab, however long its vendor says', () =>
    assert.equal(periodOf({ in: 'session', names: ['a'] }, texts, 'en'), texts.untilTabCloses));
});
