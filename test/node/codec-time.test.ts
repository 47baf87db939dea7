/** How long reading a hostile cookie takes. In time of the processor, which other programs on the machine do not change. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode } from '../../src/core/codec.js';

/** The best of several, since the engine itself may tidy up in between; in microseconds. */
function bestTime(text: string): number {
  const times = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    for (let i = 0; i < 200; i++) decode(text);
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...times);
}

for (const word of ['~a.1', '~a-', '~a_a', '~_a.a', '1~', 'a', '-'])
  test(`S4: a hostile cookie of ${word} takes no more time than its length is worth`, () => {
    const [short, long] = [512, 4096].map((length) =>
      bestTime(`1~1~1${word.repeat(length)}`.slice(0, length) + '!'),
    ) as [number, number];
    // Eight times as long; what grows with the square would take 64 times.
    assert.ok(
      long < 24 * Math.max(short, 100),
      `${long} µs, of an eighth of its length ${short} µs`,
    );
  });
