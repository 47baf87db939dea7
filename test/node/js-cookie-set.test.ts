import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import JsCookie from 'js-cookie';
import short from '../../scripts/js-cookie-set.js';

/** What is assigned to `document.cookie`. */
function written(set: () => unknown): string[] {
  const lines: string[] = [];
  const page = globalThis as { document?: unknown };
  page.document = {
    set cookie(line: string) {
      lines.push(line);
    },
  };
  try {
    set();
  } finally {
    delete page.document;
  }
  return lines;
}

test('in the files for script tags the cookie is written as js-cookie writes it', () => {
  const text = fc.stringMatching(/^[\w ;=./-]{0,12}$/);
  const attributes = fc.record({
    path: text,
    domain: fc.oneof(text, fc.constant(null)),
    sameSite: fc.constant('Lax'),
    secure: fc.boolean(),
    expires: fc.date({ noInvalidDate: true }),
  });
  const name = fc.stringMatching(/^[\w-]{1,20}$/);
  const value = fc.stringMatching(/^[\w.~-]{0,60}$/);
  fc.assert(
    fc.property(name, value, attributes, (key, answer, given) => {
      const usual = written(() =>
        JsCookie.set(key, answer, { ...given, domain: given.domain as string, sameSite: 'Lax' }),
      );
      const ours = written(() => short.set(key, answer, { ...given, sameSite: 'Lax' }));
      assert.equal(ours.length, 1);
      assert.deepEqual(partsOf(ours[0]!), partsOf(usual[0]!));
    }),
  );
});

/** Name and value, and then the attributes in any order. */
function partsOf(line: string): string[] {
  const [pair, ...rest] = line.split('; ');
  return [pair!, ...rest.toSorted()];
}
