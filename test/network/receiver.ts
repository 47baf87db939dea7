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
  #ended = 0;

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
    const address = origin + path;
    for (const event of ['requestfinished', 'requestfailed'] as const)
      site.context.on(event as 'requestfinished', (request) => {
        if (request.url() === address) receiver.#end();
      });
    await site.context.route(address, (route) => receiver.#answer(route));
    return receiver;
  }

  #end(): void {
    this.#ended++;
    this.#news.emit('news');
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
    await this.#sees(count, 'sent', () => this.bodies.length);
    assert.equal(this.bodies.length, count);
    return this.bodies.map(parseRecord);
  }

  /** Resolves once the browser has so many answers, or knows that none comes. */
  async answered(count: number): Promise<void> {
    await this.#sees(count, 'answered', () => this.#ended);
  }

  async #sees(count: number, what: string, seen: () => number): Promise<void> {
    const signal = AbortSignal.timeout(PATIENCE);
    while (seen() < count)
      await once(this.#news, 'news', { signal }).catch(() =>
        assert.fail(`${seen()} of ${count} records were ${what}`),
      );
  }
}
