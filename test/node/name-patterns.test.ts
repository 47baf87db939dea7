import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { namesOf, withoutCovered } from '../../scripts/name-patterns.mjs';

describe('expressions are shown as names', () => {
  for (const [expression, names] of [
    ['^_fbp$', ['_fbp']],
    ['^_hj', ['_hj*']],
    ['^_ga(_|$)', ['_ga_*', '_ga']],
    ['^_g(id|at(_.+)?)$', ['_gid', '_gat', '_gat_*']],
    ['^(ZD-|__zlcmid$)', ['ZD-*', '__zlcmid']],
    ['^__utm([abv]|xx?)$', ['__utma', '__utmb', '__utmv', '__utmx', '__utmxx']],
    ['^__?ulfpc$', ['_ulfpc', '__ulfpc']],
    ['^intercom-(device-)?id-[a-z0-9]+$', ['intercom-id-*', 'intercom-device-id-*']],
    ['^visitor_id\\d+(-hash)?$', ['visitor_id*']],
    ['^_pk_id\\.', ['_pk_id.*']],
    ['^mp_[a-f0-9]{32}_mixpanel$', ['mp_*_mixpanel']],
    ['^AMP_([a-z_]+_)?[A-Za-z0-9]{10}$', ['AMP_*']],
    ['^crisp-client(/|%2F)', ['crisp-client/*', 'crisp-client%2F*']],
    ['\\.intercom$', ['*.intercom']],
  ] as const)
    test(`${expression} as ${names}`, () => assert.deepEqual(namesOf(expression), names));

  for (const expression of ['^a(b$', '^a)$', '^(a$b)$', '^a\\b$', '^(?=a)b$', '^[^a]$', '^a\\'])
    test(`${expression} is refused, rather than shown wrong`, () =>
      assert.throws(() => namesOf(expression), Error));
});

test('what a name with * says already is left out', () => {
  assert.deepEqual(withoutCovered(['_ga', '_ga_*', '_ga_x', '_ga']), ['_ga', '_ga_*']);
  assert.deepEqual(withoutCovered(['a.*', 'a-b']), ['a.*', 'a-b']);
});
