/** The browser and the receiver of tools/records, over real HTTP: neither knows more of the other than schema.md says. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, test, type TestContext } from 'node:test';
import { createHandler } from '../../tools/records/src/handler.js';
import type { SentRecord } from '../../tools/records/src/consent-record.js';
import { html } from './checks.js';
import { inChromium, openSite } from './site.js';

/** Keeps records in memory, by key. */
class Memory {
  readonly stored = new Map<string, SentRecord>();

  append(record: SentRecord): Promise<'stored' | 'known'> {
    const isKnown = this.stored.has(record.key);
    this.stored.set(record.key, record);
    return Promise.resolve(isKnown ? 'known' : 'stored');
  }
}

async function bodyOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}

/** A server of the site's own host, with what it was sent; `deaf` has it take records and break the line. */
async function startReceiver(t: TestContext) {
  const memory = new Memory();
  const handle = createHandler({ store: memory });
  const heard: IncomingHttpHeaders[] = [];
  const statuses: number[] = [];
  const line = { isDeaf: false };
  const server = createServer((message, response) => {
    void (async () => {
      heard.push(message.headers);
      const { method = '', headers } = message;
      const answer = await handle(
        new Request(`http://${headers.host}${message.url}`, {
          method,
          headers: headers as Record<string, string>,
          ...(method === 'POST' && { body: await bodyOf(message) }),
        }),
      );
      statuses.push(answer.status);
      if (line.isDeaf) return response.destroy();
      return response
        .writeHead(answer.status, Object.fromEntries(answer.headers))
        .end(await answer.text());
    })();
  });
  t.after(() => server.close());
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return { memory, heard, statuses, line, origin };
}

describe('the receiver of tools/records', inChromium, () => {
  test('L60–L63: takes what the browser sends once, and is told nothing of the visitor', async (t) => {
    const { memory, heard, statuses, line, origin } = await startReceiver(t);
    const site = await openSite(t, {
      origin,
      html: html('<consent-banner hidden record-href="/records"></consent-banner>'),
    });
    await site.context.route(`${origin}/records`, (route) => route.continue());
    const acknowledged = () => site.page.waitForFunction(() => !document.cookie.includes('~_r.1'));

    line.isDeaf = true;
    await site.visit();
    await site.ready();
    const refused = site.page.waitForEvent('requestfailed');
    await site.accept();
    await refused;
    await site.page.reload({ waitUntil: 'commit' });
    // Not before, as the page that was left tries again after a while; what it sent then is not counted.
    line.isDeaf = false;
    assert.equal(statuses.splice(0)[0], 201);
    await acknowledged();
    assert.deepEqual(statuses, [200]);

    await site.page.evaluate(() => window.consentBanner.showPreferences());
    await site.preferences.locator('[data-action=reject-all]').click();
    await acknowledged();
    assert.deepEqual(statuses, [200, 201]);

    const [grant, withdrawal] = [...memory.stored.values()];
    assert.equal(memory.stored.size, 2);
    assert.equal(grant!.choices['marketing'], true);
    assert.deepEqual([withdrawal!.id, withdrawal!.prev], [grant!.id, grant!.ts]);
    for (const headers of heard) {
      assert.equal(headers['origin'], origin);
      assert.deepEqual([headers['cookie'], headers['referer']], [undefined, undefined]);
    }
  });
});
