import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createHandler } from '../src/handler.js';
import { aRecord } from './sample.js';

const URL_OF_RECEIVER = 'http://shop.example/records';
const OTHER = 'https://blog.example';

/** A receiver over a store in memory, and what it stored and reported. */
function aReceiver({ isBroken = false } = {}) {
  const stored = new Map<string, unknown>();
  const errors: unknown[] = [];
  const handle = createHandler({
    origins: [OTHER],
    onStoreError: (error) => errors.push(error),
    store: {
      append: async (record) => {
        if (isBroken) throw new Error('no disk');
        if (stored.has(record.key)) return 'known';
        stored.set(record.key, record);
        return 'stored';
      },
    },
  });
  return { handle, stored, errors };
}

function aRequest({ headers = {}, ...init }: RequestInit & { headers?: object } = {}): Request {
  return new Request(URL_OF_RECEIVER, {
    method: 'POST',
    body: JSON.stringify(aRecord()),
    ...init,
    headers: { 'Content-Type': 'application/json', Origin: 'https://shop.example', ...headers },
  });
}

async function answerTo(request: Request): Promise<[status: number, body: unknown, size: number]> {
  const { handle, stored } = aReceiver();
  const response = await handle(request);
  return [response.status, await response.json(), stored.size];
}

test('a record is stored, and its repeat is known', async () => {
  const { handle, stored } = aReceiver();
  const body = JSON.stringify(aRecord());
  const first = await handle(aRequest({ body }));
  const second = await handle(aRequest({ body }));
  assert.deepEqual([first.status, await first.json()], [201, { stored: true }]);
  assert.deepEqual([second.status, await second.json()], [200, { stored: false }]);
  assert.equal(stored.size, 1);
});

describe('what is not taken has a status and a sentence:', () => {
  const tooLarge = 'A record has at most 16384 bytes.';
  const wrongType = 'Content-Type has to be application/json, in UTF-8.';
  const unsaid = 'The Origin header has to say which site sends the record.';
  const foreign = 'This receiver takes no records of that site.';
  const stream = (part: Uint8Array, count: number) =>
    new ReadableStream({
      pull: (controller) => (count-- > 0 ? controller.enqueue(part) : controller.close()),
    });
  const rows: readonly (readonly [string, RequestInit & { headers?: object }, number, string])[] = [
    ['no JSON', { body: 'v=1' }, 400, 'The body has to be JSON.'],
    ['nothing', { body: '' }, 400, 'The body has to be JSON.'],
    ['invalid UTF-8', { body: new Uint8Array([34, 0xff, 34]) }, 400, 'The body has to be UTF-8.'],
    ['too large', { body: ' '.repeat(16_385) }, 413, tooLarge],
    ['said to be large', { headers: { 'Content-Length': '99999' } }, 413, tooLarge],
    ['a form', { headers: { 'Content-Type': 'text/plain' } }, 415, wrongType],
    ['UTF-16', { headers: { 'Content-Type': 'application/json;charset=utf-16' } }, 415, wrongType],
    ['no origin', { headers: { Origin: '' } }, 403, unsaid],
    ['null', { headers: { Origin: 'null' } }, 403, unsaid],
    ['another site', { headers: { Origin: 'https://evil.example' } }, 403, foreign],
    ['a longer name', { headers: { Origin: `${OTHER}.evil.example` } }, 403, foreign],
    ['another protocol', { headers: { Origin: 'http://blog.example' } }, 403, foreign],
    ['another port', { headers: { Origin: 'https://shop.example:8443' } }, 403, foreign],
    ['for another', { headers: { Origin: OTHER } }, 400, "scope has to be the page's own host."],
    ['PUT', { method: 'PUT' }, 405, 'Records are sent with POST.'],
    ['DELETE', { method: 'DELETE' }, 405, 'Records are sent with POST.'],
    ['GET', { method: 'GET', body: null }, 405, 'Records are sent with POST.'],
  ];
  for (const [name, init, status, error] of rows)
    test(name, async () =>
      assert.deepEqual(await answerTo(aRequest(init)), [status, { error }, 0]),
    );

  test('an endless stream', async () => {
    const body = stream(new Uint8Array(1000), Infinity);
    const request = aRequest({ body, duplex: 'half' } as RequestInit);
    assert.deepEqual(await answerTo(request), [413, { error: tooLarge }, 0]);
  });

  test('another path', async () => {
    const request = new Request('http://shop.example/records/1', aRequest());
    assert.deepEqual(await answerTo(request), [404, { error: 'Nothing is here.' }, 0]);
  });
});

test('exactly 16,384 bytes are read', async () => {
  const body = JSON.stringify(aRecord()).padEnd(16_384);
  assert.deepEqual(await answerTo(aRequest({ body })), [201, { stored: true }, 1]);
});

describe('origins:', () => {
  test('behind a proxy that changes the host, the browser says that the page is of the same origin', async () => {
    const request = new Request('http://127.0.0.1:8787/records', aRequest());
    request.headers.set('Sec-Fetch-Site', 'same-origin');
    assert.deepEqual(await answerTo(request), [201, { stored: true }, 1]);
  });

  test('an allowed one is answered so that its browser is content, also when refused', async () => {
    const { handle } = aReceiver();
    const body = JSON.stringify(aRecord({ scope: 'blog.example' }));
    const responses = [
      await handle(aRequest({ body, headers: { Origin: OTHER } })),
      await handle(aRequest({ body: '{}', headers: { Origin: OTHER } })),
    ];
    assert.deepEqual(
      responses.map(({ status, headers }) => [
        status,
        headers.get('access-control-allow-origin'),
        headers.get('vary'),
        headers.get('access-control-allow-credentials'),
      ]),
      [
        [201, OTHER, 'Origin', null],
        [400, OTHER, 'Origin', null],
      ],
    );
  });

  const preflight = (origin: string) =>
    aReceiver().handle(
      new Request(URL_OF_RECEIVER, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': 'POST',
          'Access-Control-Request-Headers': 'content-type',
        },
      }),
    );

  test('the preflight of an allowed one passes', async () => {
    const { status, headers } = await preflight(OTHER);
    assert.equal(status, 204);
    assert.equal(headers.get('access-control-allow-origin'), OTHER);
    assert.equal(headers.get('access-control-allow-methods'), 'POST');
    assert.equal(headers.get('access-control-allow-headers'), 'Content-Type');
  });

  test('that of another does not', async () => {
    const { status, headers } = await preflight('https://evil.example');
    assert.equal(status, 403);
    assert.equal(headers.get('access-control-allow-origin'), null);
  });

  for (const wrong of ['*', 'shop.example', 'https://shop.example/', 'ftp://shop.example', 'null'])
    test(`${wrong} can not be allowed`, () => {
      const { append } = { append: async () => 'stored' as const };
      assert.throws(
        () => createHandler({ store: { append }, origins: [wrong] }),
        /is not an origin/,
      );
    });
});

test('S11: when the store fails, the sender is asked to come again, and nobody sees the body', async () => {
  const { handle, errors } = aReceiver({ isBroken: true });
  const response = await handle(aRequest());
  assert.equal(response.status, 503);
  assert.equal(response.headers.get('retry-after'), '5');
  assert.deepEqual(await response.json(), {
    error: 'The record could not be stored. Send it again with the same key.',
  });
  assert.deepEqual(errors.map(String), ['Error: no disk']);
});

test('L63: the address, the user agent and the referrer of the sender are not stored', async () => {
  const { handle, stored } = aReceiver();
  const record = aRecord();
  const headers = {
    'User-Agent': 'Secret/1.0',
    Referer: 'https://shop.example/secret',
    'X-Forwarded-For': '203.0.113.7',
    Cookie: 'secret=1',
  };
  await handle(aRequest({ body: JSON.stringify(record), headers }));
  assert.deepEqual([...stored.values()], [record]);
});
