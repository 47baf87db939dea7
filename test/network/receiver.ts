/** The server of a site that takes records: what it was sent, and what it answers. */
import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import type { Route } from 'playwright-core';
import { parseRecord } from '../../tools/records/src/parse-record.js';
import type { SentRecord } from '../../tools/records/src/consent-record.js';
import type { Site } from './site.js';

/** A status, no answer at all, or one that comes once the promise resolves. */
export type Reply = number | 'none' | Promise<number>;

const PATIENCE = 10_000;

export class Receiver {
  /** What every request had in its body, in that order. */
  readonly bodies: string[] = [];
  readonly #news = new EventEmitter();
  #replies: Reply[];

  private constructor(replies: Reply[]) {
    this.#replies = replies;
  }

  /** Answers in place of the site: once with each reply, then with the last one. */
  static async at(
    site: Site,
    replies: Reply[] = [201],
    { origin = site.origin, path = '/records' } = {},
  ): Promise<Receiver> {
    const receiver = new Receiver(replies);
    await site.context.route(origin + path, (route) => receiver.#answer(route));
    return receiver;
  }

  async #answer(route: Route): Promise<void> {
    const reply = this.#replies.length > 1 ? this.#replies.shift()! : this.#replies[0]!;
    this.bodies.push(route.request().postData() ?? '');
    this.#news.emit('news');
    const status = await reply;
    const sent =
      status === 'none'
        ? route.abort()
        : route.fulfill({ status, headers: { location: '/elsewhere' }, body: '{}' });
    // A page that is left does not wait for its answers.
    await sent.catch(() => {});
  }

  /** From now on. */
  reply(...replies: Reply[]): void {
    this.#replies = replies;
  }

  /** Resolves with all records so far, once there are so many; each has to be one for the real receiver too. */
  async records(count: number): Promise<SentRecord[]> {
    const signal = AbortSignal.timeout(PATIENCE);
    while (this.bodies.length < count)
      await once(this.#news, 'news', { signal }).catch(() =>
        assert.fail(`${this.bodies.length} of ${count} records were sent`),
      );
    assert.equal(this.bodies.length, count);
    return this.bodies.map(parseRecord);
  }
}
