import assert from 'node:assert/strict';
import { createConnection } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { serve, type Running } from '../src/serve.js';
import { aRecord } from './sample.js';

/** What a server on `node:http` has to stand, sent as bytes. */
describe('the server', () => {
  let running: Running;
  let stored = 0;
  const append = async (): Promise<'stored'> => {
    stored++;
    return 'stored';
  };
  before(async () => {
    running = await serve({ store: { append }, port: 0, host: '127.0.0.1' });
  });
  after(() => running.stop());

  /** Sends these bytes, and more for as long as the server takes them. Gives what came back until the server hung up. */
  async function exchange(start: string, more?: string, to = running): Promise<string> {
    const socket = createConnection(to.port, '127.0.0.1');
    // The server may hang up while we still send.
    socket.on('error', () => {});
    socket.write(start);
    if (more) {
      const send = (): void => {
        while (socket.writable && socket.write(more));
      };
      socket.on('drain', send);
      send();
    }
    let answer = '';
    socket.on('data', (part) => (answer += part));
    await new Promise((resolve) => socket.on('close', resolve));
    return answer;
  }

  const head = (...lines: string[]): string =>
    [
      'POST /records HTTP/1.1',
      'Host: shop.example',
      'Origin: http://shop.example',
      'Content-Type: application/json',
      ...lines,
      '\r\n',
    ].join('\r\n');
  const body = JSON.stringify(aRecord());

  test('takes a record', async () => {
    const answer = await exchange(
      head('Connection: close', `Content-Length: ${body.length}`) + body,
    );
    assert.match(answer, /^HTTP\/1\.1 201 /);
    assert.equal(stored, 1);
  });

  test('stops reading an endless body', async () => {
    const part = `${(1000).toString(16)}\r\n${' '.repeat(1000)}\r\n`;
    const answer = await exchange(head('Transfer-Encoding: chunked'), part);
    // What the server had not read when it hung up may take its answer along.
    assert.match(answer, /^(HTTP\/1\.1 413 |$)/);
  });

  test('does not wait for a body that is said to be large', async () => {
    const answer = await exchange(head('Content-Length: 999999999'));
    assert.match(answer, /^HTTP\/1\.1 413 /);
  });

  test('does not wait for ever for a body that is shorter than it says', async (t) => {
    const impatient = await serve({
      store: { append },
      port: 0,
      host: '127.0.0.1',
      patience: 400,
    });
    t.after(() => impatient.stop());
    const start = head('Content-Length: 1000') + body.slice(0, 200);
    const answer = await exchange(start, '', impatient);
    assert.match(answer, /^HTTP\/1\.1 408 /);
  });

  test('takes what is longer than it says for another request, and refuses that', async () => {
    const answer = await exchange(
      head(`Content-Length: ${body.length}`) + body + 'more of it\r\n\r\n',
    );
    assert.match(answer, /HTTP\/1\.1 400 /);
  });

  for (const host of ['a b', '', '[', 'shop.example:99999', '/@'])
    test(`stands the host ${JSON.stringify(host)}`, async () => {
      const start = head('Connection: close', 'Content-Length: 0').replace(
        'Host: shop.example',
        `Host: ${host}`,
      );
      assert.match(await exchange(start), /^HTTP\/1\.1 4\d\d /);
    });
});

test('ends only when what is under way was answered', async () => {
  let finish: (outcome: 'stored') => void = () => {};
  let arrive: () => void = () => {};
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  const append = (): Promise<'stored'> => {
    arrive();
    return new Promise((resolve) => (finish = resolve));
  };
  const running = await serve({ store: { append }, port: 0, host: '127.0.0.1' });
  const origin = `http://127.0.0.1:${running.port}`;
  const answer = fetch(`${origin}/records`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify(aRecord({ scope: '127.0.0.1' })),
  });
  await arrived;
  const stopped = running.stop();
  finish('stored');
  assert.equal((await answer).status, 201);
  await stopped;
});
