import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as fc from 'fast-check';
import type { ConsentSource } from '../../../src/core/record.js';
import { METHODS, type SentRecord } from '../src/consent-record.js';
import { NotARecord, parseRecord } from '../src/parse-record.js';
import { aRecord, without } from './sample.js';

/** The sentence a body is refused with; undefined for a record. */
function sentenceFor(body: string): string | undefined {
  try {
    parseRecord(body);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof NotARecord, String(error));
    return error.message;
  }
}

const withField = (name: string, json: string): string => {
  const rest = JSON.stringify({ ...aRecord(), [name]: undefined });
  return `${rest.slice(0, -1)},${JSON.stringify(name)}:${json}}`;
};

const many = (count: number, name: (i: number) => string): string =>
  JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), true])));

test('L61: a record is taken as it is', () => {
  const record = aRecord({ prev: '2026-05-02T09:14:07Z' });
  assert.deepEqual(parseRecord(JSON.stringify(record)), record);
});

test('L61: what is on without consent is named', () => {
  const record = aRecord({ regime: 'opt-out', presumed: ['analytics'] });
  assert.deepEqual(parseRecord(JSON.stringify(record)), record);
});

test('L61: what was answered later than its date says so', () => {
  const record = aRecord({ at: '2037-11-22T22:33:29Z' });
  assert.deepEqual(parseRecord(JSON.stringify(record)), record);
});

test('L64: a first refusal has no id', () => {
  const refusal = without(aRecord({ method: 'reject-all' }), 'id', 'services');
  assert.deepEqual(parseRecord(JSON.stringify(refusal)), refusal);
});

test('L62: prev never comes without id', () => {
  const record = without(aRecord({ prev: '2026-05-02T09:14:07Z' }), 'id');
  assert.equal(sentenceFor(JSON.stringify(record)), 'id has to be there with prev.');
});

test('the sources are those of the browser package', () => {
  // Compiles only while each list holds the other.
  const ours: readonly ConsentSource[] = METHODS;
  const theirs: Record<ConsentSource, SentRecord['method']> = Object.fromEntries(
    METHODS.map((method) => [method, method]),
  ) as Record<ConsentSource, SentRecord['method']>;
  assert.deepEqual(Object.keys(theirs), ours);
});

describe('L61: every field has to be there:', () => {
  const optional = ['id', 'prev', 'services'];
  for (const name of Object.keys(aRecord()).filter((field) => !optional.includes(field)))
    test(name, () => {
      const body = JSON.stringify({ ...aRecord(), [name]: undefined });
      assert.equal(sentenceFor(body), `${name} is missing.`);
    });
});

describe('L63, S4: refused with a sentence that names the field:', () => {
  const rows: readonly (readonly [field: string, json: string])[] = [
    ['v', '2'],
    ['v', '"1"'],
    ['v', 'null'],
    ['key', '""'],
    ['key', '"0B6F3C1E-5D0A-4C5E-9F53-2F6B1D0C7A11"'],
    ['key', '"0b6f3c1e-5d0a-1c5e-9f53-2f6b1d0c7a11"'],
    ['key', `"0b6f3c1e-5d0a-4c5e-9f53-2f6b1d0c7a11'; drop table consent_records; --"`],
    ['id', '7'],
    ['id', 'null'],
    ['id', '"visitor@shop.example"'],
    ['prev', '1700000000'],
    ['prev', '"yesterday"'],
    ['ts', '1700000000'],
    ['ts', '"2026-11-22"'],
    ['ts', '"2026-11-22T22:33:29.123Z"'],
    ['ts', '"2026-11-22T22:33:29+01:00"'],
    ['ts', '"2026-02-30T22:33:29Z"'],
    ['ts', '"2026-11-22T24:00:00Z"'],
    ['ts', '"9999-11-22T22:33:29Z"'],
    ['at', '1700000000'],
    ['at', 'null'],
    ['at', '"2026-02-30T22:33:29Z"'],
    ['at', JSON.stringify(aRecord().ts)],
    ['rev', '0'],
    ['rev', '-1'],
    ['rev', '1.5'],
    ['rev', '"3"'],
    ['rev', '1e300'],
    ['rev', '1000000000'],
    ['hash', '"9F86D081884C7D659A2FEAA0C55AD015A3BF4F1B2B0B822CD15D6C15B0F00A08"'],
    ['hash', '"9f86"'],
    ['hash', '{}'],
    ['lang', '""'],
    ['lang', '"de_AT"'],
    ['lang', `"${'a-'.repeat(20)}a"`],
    ['choices', '{}'],
    ['choices', '[]'],
    ['choices', '[true]'],
    ['choices', '"analytics"'],
    ['choices', 'null'],
    ['choices', '{"analytics":"true"}'],
    ['choices', '{"analytics":1}'],
    ['choices', '{"analytics":null}'],
    ['choices', '{"analytics":{"deep":true}}'],
    ['choices', '{"Analytics":true}'],
    ['choices', '{"":true}'],
    ['choices', `{"${'a'.repeat(65)}":true}`],
    ['choices', '{"a\\u0000b":true}'],
    ['choices', many(65, (i) => `c${i}`)],
    ['services', '{}'],
    ['services', '{"youtube":true}'],
    ['services', '{"marketing_youtube":0}'],
    ['services', many(257, (i) => `marketing_s${i}`)],
    ['presumed', '[]'],
    ['presumed', '"analytics"'],
    ['presumed', '[true]'],
    ['presumed', '["Analytics"]'],
    ['presumed', '["marketing"]'],
    ['presumed', '["toString"]'],
    ['presumed', '["analytics","social"]'],
    ['method', '"custom"'],
    ['method', '["accept-all"]'],
    ['method', '"toString"'],
    ['trusted', '1'],
    ['trusted', '"true"'],
    ['gpc', '"1"'],
    ['gpc', 'null'],
    ['regime', '"none"'],
    ['lib', '"latest"'],
    ['lib', `"1.0.0-${'a'.repeat(40)}"`],
    ['scope', '"https://shop.example"'],
    ['scope', '"shop.example/basket?id=7"'],
    ['scope', '"Shop.Example"'],
    ['scope', '""'],
    ['scope', `"${'a.'.repeat(140)}a"`],
  ];
  for (const [field, json] of rows)
    test(`${field} ${json.slice(0, 60)}`, () => {
      const sentence = sentenceFor(withField(field, json)) ?? 'was taken';
      assert.match(sentence, new RegExp(`^${field} (has to|is no) .+\\.$`));
    });
});

describe('L63: nothing besides the fields gets in:', () => {
  const names = ['ip', 'userAgent', 'url', 'referrer', 'Key', 'toString', 'hasOwnProperty', ''];
  for (const name of names)
    test(JSON.stringify(name), () => {
      const sentence = sentenceFor(withField(name, '"203.0.113.7"'));
      assert.equal(sentence, 'There is a field that no record has.');
    });
});

describe('S4, S9: names that lead to a prototype:', () => {
  for (const name of ['__proto__', 'constructor', 'prototype']) {
    test(`${name} as a field`, () =>
      assert.equal(sentenceFor(withField(name, '{}')), `No field may be called ${name}.`));
    test(`${name} as a category`, () =>
      assert.equal(
        sentenceFor(withField('choices', `{"analytics":true,"${name}":true}`)),
        `No field may be called ${name}.`,
      ));
  }
});

describe('bodies that are no object:', () => {
  const rows = [
    ['', 'The body has to be JSON.'],
    ['{"v":1', 'The body has to be JSON.'],
    ['{v:1}', 'The body has to be JSON.'],
    ['NaN', 'The body has to be JSON.'],
    ['null', 'The body has to be one JSON object.'],
    ['1', 'The body has to be one JSON object.'],
    ['"text"', 'The body has to be one JSON object.'],
    ['[]', 'v is missing.'],
    [`[${JSON.stringify(aRecord())}]`, 'v is missing.'],
    [`${'['.repeat(8000)}${']'.repeat(8000)}`, undefined],
    [`${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}`, undefined],
  ] as const;
  for (const [body, wanted] of rows)
    test(body.slice(0, 30) || 'nothing', () => {
      const sentence = sentenceFor(body);
      assert.ok(sentence, 'was taken');
      if (wanted) assert.equal(sentence, wanted);
    });
});

test('S4: whatever JSON comes, it is a whole record or refused with a sentence', () => {
  const fields = Object.keys(aRecord());
  const changed = fc
    .tuple(fc.constantFrom(...fields, 'prev', 'extra'), fc.jsonValue())
    .map(([name, value]) => JSON.stringify({ ...aRecord(), [name]: value }));
  const bodies = fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' }), changed);
  fc.assert(
    fc.property(bodies, (body) => {
      const sentence = sentenceFor(body);
      if (sentence === undefined)
        assert.deepEqual(parseRecord(JSON.stringify(parseRecord(body))), JSON.parse(body));
      else assert.match(sentence, /^[^\n]{10,200}\.$/);
    }),
    { numRuns: 20_000 },
  );
});
