import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Service } from '../../src/services/service.js';
import vendors from '../network/vendors/all.js';

const folder = new URL('../../src/services/', import.meta.url);
const files = readdirSync(folder).filter((file) => !/^service\.ts$/.test(file));
const modules = await Promise.all(
  files.map(async (file) => (await import(new URL(file, folder).href)) as { default: Service }),
);

/** The order in which the data is written, and what starts the service done. */
const START = ['globals', 'queues', 'methods', 'calls', 'update', 'scripts', 'constructs', 'ready'];

const holesOf = (service: Service) =>
  [...JSON.stringify(service).matchAll(/\{[#&-]?([a-z][a-z-]*)\}/g)].map(([, hole]) => hole!);

const hostOf = (address: string) => /^https:\/\/([^/?{]+)/.exec(address)?.[1];

const covers = (host: string) => (pattern: string) =>
  pattern === host || (pattern.startsWith('*.') && host.endsWith(pattern.slice(1)));

describe('each service', () => {
  for (const [index, { default: service }] of modules.entries())
    test(service.name, () => {
      const { name, parameters, scripts = [], traces = [], hosts, nothing, note } = service;
      assert.equal(`${name}.ts`, files[index]);
      for (const [key, { pattern, example, default: usual, strict }] of Object.entries(
        parameters,
      )) {
        assert.match(key, /^[a-z][a-z-]*$/);
        assert.notEqual(key, 'id', 'that is the attribute of every element');
        assert.match(example, new RegExp(pattern), key);
        if (usual) assert.match(usual, new RegExp(pattern), key);
        if (strict) assert.doesNotMatch('javascript:alert(1)', new RegExp(pattern), key);
      }
      for (const hole of holesOf(service))
        assert.ok(
          ['now', 'ms', 'l'].includes(hole) || Object.hasOwn(parameters, hole),
          `{${hole}} is no parameter`,
        );
      for (const { src } of scripts) {
        assert.match(src, /^(https:\/\/|\{)/);
        const host = hostOf(src);
        if (host && !/[{}]/.test(src.split('/')[2]!))
          assert.ok(hosts.some(covers(host)), `${host} is not among its hosts`);
      }
      for (const { pattern } of traces) {
        assert.doesNotMatch('consent', new RegExp(pattern), pattern);
        assert.match(pattern, /^\^|\\\./, 'a trace is not sought anywhere in a name');
      }
      const written = Object.keys(service).filter((key) => START.includes(key));
      if (written.includes('scripts') && written.includes('queues'))
        assert.ok(written.indexOf('queues') < written.indexOf('scripts'));
      assert.equal(!!nothing, !!(nothing && note), 'says why there is nothing to load');
      if (nothing) assert.deepEqual([scripts.length, Object.keys(parameters).length], [0, 0]);
      if (scripts[0] && name !== 'custom')
        assert.ok(
          vendors.some((vendor) => vendor.name === name),
          'has a row in test/network/vendors',
        );
    });
});

test('the services that pages name are there', () => {
  const names = modules.map(({ default: service }) => service.name);
  for (const name of ['google-analytics', 'hotjar', 'hubspot', 'linkedin-insight'])
    assert.ok(names.includes(name), name);
});
