/** The `Content-Security-Policy` of what was granted. Real browsers obey it in test/network/server-policy.test.ts. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as known from '../../dist/generated/server-services.js';
import { contentSecurityPolicy, readConsent, type ServiceHosts } from '../../src/server/index.js';
import { header, now } from './server-headers.js';

const { hotjar, matomo, youtube } = known;
const acme: ServiceHosts = {
  name: 'acme',
  category: 'marketing',
  hosts: ['https://acme.example:8443'],
};
const read = (words: string) => readConsent(header(words), { now: now * 1000 });

/** The sources of a policy by directive. */
const parsed = (policy: string) =>
  Object.fromEntries(
    policy.split('; ').map((part) => {
      const [directive, ...sources] = part.split(' ');
      return [directive, sources];
    }),
  );
const policyOf = (words: string, services: readonly ServiceHosts[], sources = {}) =>
  parsed(contentSecurityPolicy(read(words), services, sources));

describe('contentSecurityPolicy', () => {
  test('without an answer allows the site alone', () => {
    for (const source of [null, '', 'consent=x', new Headers()])
      assert.equal(
        contentSecurityPolicy(source, [hotjar, youtube, acme]),
        "default-src 'self'; script-src 'self'; frame-src 'self'; img-src 'self'; connect-src 'self'",
      );
  });

  test('names the hosts of what is granted, and of nothing else', () => {
    const policy = policyOf('analytics.1~marketing.0', [hotjar, acme]);
    for (const directive of ['default-src', 'script-src', 'frame-src', 'img-src'])
      assert.deepEqual(policy[directive], ["'self'", ...hotjar.hosts], directive);
  });

  test('WebSockets need a scheme of their own', () => {
    assert.deepEqual(policyOf('marketing.1', [acme])['connect-src'], [
      "'self'",
      'https://acme.example:8443',
      'wss://acme.example:8443',
    ]);
  });

  test('what is only framed may not run scripts', () => {
    const policy = policyOf('marketing.1', [youtube]);
    assert.ok(policy['frame-src']?.includes('www.youtube-nocookie.com'));
    assert.deepEqual(policy['script-src'], ["'self'"]);
  });

  test('a service with an answer of its own is allowed, or not, by that', () => {
    const services = [youtube, acme];
    const on = policyOf('marketing.0~marketing_youtube.1', services)['frame-src'];
    assert.ok(on?.includes('www.youtube.com') && !on.includes('https://acme.example:8443'));
    const off = policyOf('marketing.1~marketing_youtube.0', services)['frame-src'];
    assert.ok(!off?.includes('www.youtube.com') && off?.includes('https://acme.example:8443'));
  });

  test('what is necessary is allowed without an answer', () => {
    assert.deepEqual(policyOf('a.1', [{ ...acme, category: 'necessary' }])['img-src'], [
      "'self'",
      ...acme.hosts,
    ]);
  });

  test('takes the site’s own category and hosts', () => {
    const own = { ...matomo, category: 'functional', hosts: ['stats.example.com'] };
    assert.deepEqual(policyOf('functional.1', [own])['img-src'], ["'self'", 'stats.example.com']);
    assert.deepEqual(policyOf('analytics.1', [matomo])['img-src'], ["'self'"]);
  });

  test('takes the site’s own sources in place of self, and other directives', () => {
    const policy = policyOf('marketing.1', [acme], {
      'script-src': ["'nonce-a+/='", "'strict-dynamic'"],
      'frame-src': ["'none'"],
      'font-src': ['data:'],
      'base-uri': ["'none'"],
      'upgrade-insecure-requests': [],
    });
    assert.deepEqual(policy['script-src'], ["'nonce-a+/='", "'strict-dynamic'", ...acme.hosts]);
    assert.deepEqual(policy['frame-src'], acme.hosts);
    assert.deepEqual(policy['font-src'], ['data:', ...acme.hosts]);
    assert.deepEqual(policy['base-uri'], ["'none'"]);
    assert.deepEqual(policy['upgrade-insecure-requests'], []);
  });

  const wrong: [unknown, unknown, RegExp][] = [
    [[], { 'img-src': ["'self'; script-src *"] }, /is no source for img-src\.$/],
    [[], { 'img-src': ['a.example,b.example'] }, /is no source for img-src\.$/],
    [[], { 'img-src': ['a\r\nX: y'] }, /is no source for img-src\.$/],
    [[], { 'img-src': "'self'" }, /the sources for img-src have to be an array\.$/],
    [[], { 'img-src;': [] }, /"img-src;" is no directive\.$/],
    [[], null, /sources have to be an object\.$/],
    [null, {}, /services have to be an array\.$/],
    [[{ ...acme, hosts: ['a.example; script-src *'] }], {}, /is no host\.$/],
    [[{ ...acme, hosts: ['*'] }], {}, /"\*" is no host\.$/],
    [[{ ...acme, hosts: ['http://a.example'] }], {}, /is no host\.$/],
    [[{ ...acme, hosts: ["'unsafe-eval'"] }], {}, /is no host\.$/],
  ];
  for (const [services, sources, sentence] of wrong)
    test(`throws one plain sentence: ${sentence.source}`, () => {
      assert.throws(
        () => contentSecurityPolicy(read('marketing.1'), services as never, sources as never),
        (error: Error) => error instanceof TypeError && sentence.test(error.message),
      );
    });

  test('every service that we know can be allowed', () => {
    const services = Object.values(known) as ServiceHosts[];
    assert.ok(services.length > 50);
    for (const service of services)
      assert.doesNotThrow(() => policyOf(`${service.category}.1`, [service]), service.name);
    // What the site owner has to name, because it is the site's own.
    assert.deepEqual(
      services.filter(({ hosts }) => hosts.length === 0).map(({ name }) => name),
      ['matomo'],
    );
  });
});
