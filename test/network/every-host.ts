/** Every host there is, for one browser: a proxy on this machine that answers itself. Nothing reaches the real network. */
import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { openssl } from '../browsers.mjs';
import { howToGet } from '../programs.mjs';
import { answerTo } from './answers.js';

/** Pages by path, by origin. Our files are at every origin that has pages; all other hosts have stubs. */
export type Sites = Record<string, Record<string, string>>;

export class EveryHost {
  /** The addresses that were asked for, in that order. */
  readonly asked: string[] = [];
  #sites: Sites = {};
  readonly #plain = createServer((request, response) => this.#answer('http', request, response));
  readonly #secure = createSecureServer((request, response) =>
    this.#answer('https', request, response),
  );

  /** @returns the port of the proxy */
  async start(): Promise<number> {
    if (!openssl.path) throw new Error(howToGet(openssl));
    const pem = certificate(openssl.path);
    this.#secure.setSecureContext({ key: pem, cert: pem });
    // Who asks for a tunnel to any host gets one that ends here.
    this.#plain.on('connect', (_, socket) => {
      socket.on('error', () => socket.destroy());
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      this.#secure.emit('connection', socket);
    });
    await new Promise<void>((resolve) => this.#plain.listen(0, '127.0.0.1', resolve));
    return (this.#plain.address() as AddressInfo).port;
  }

  stop(): void {
    for (const server of [this.#plain, this.#secure]) {
      server.close();
      server.closeAllConnections();
    }
  }

  /** From here on these are the sites, and nothing was asked for. */
  serve(sites: Sites): void {
    this.#sites = sites;
    this.asked.length = 0;
  }

  #answer(scheme: string, request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url!, `${scheme}://${request.headers.host}`);
    this.asked.push(url.href);
    const html = this.#sites[url.origin];
    const origin = html ? url.origin : '';
    const { status, type, body } = answerTo({ origin, html: html ?? {} }, url, kindOf(url));
    response.writeHead(status ?? 200, { 'content-type': type ?? 'text/javascript' }).end(body);
  }
}

/** On hosts without https browsers do not say what they ask for. */
function kindOf({ pathname }: URL): string {
  if (pathname.endsWith('.js')) return 'script';
  return pathname.endsWith('.svg') ? 'image' : 'document';
}

/** For any host, signed by itself, together with its key. */
function certificate(program: string): string {
  const key = '-newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -keyout -';
  const args = `req -x509 ${key} -subj /CN=every.test -days 2`.split(' ');
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}
