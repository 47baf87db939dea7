import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNodeHandler } from 'srvx/node';
import { createHandler, type HandlerOptions } from './handler.js';

export interface ServeOptions extends HandlerOptions {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** Milliseconds that a request may take to arrive. Default 10,000. */
  readonly patience?: number;
}

export interface Running {
  readonly port: number;
  /** Takes nothing new, and settles when what is under way was answered. */
  stop(): Promise<void>;
}

/** Starts the receiver on `node:http`. */
export async function serve(options: ServeOptions): Promise<Running> {
  const { port, host, patience = 10_000 } = options;
  const server = createServer(
    {
      requestTimeout: patience,
      headersTimeout: patience,
      connectionsCheckingInterval: patience / 4,
    },
    // Its type also speaks of HTTP/2.
    toNodeHandler(createHandler(options)) as RequestListener,
  );
  await once(server.listen(port, host), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      // Connections that browsers and proxies keep for later become idle one after the other.
      const tidy = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), patience);
      await closed;
      clearInterval(tidy);
      clearTimeout(late);
    },
  };
}
