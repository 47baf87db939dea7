import type { SentRecord } from './consent-record.js';
import { Origins } from './origin.js';
import { NotARecord, parseRecord } from './parse-record.js';
import { readBody } from './read-body.js';
import { Refusal } from './refusal.js';
import type { RecordStore } from './store.js';

export interface HandlerOptions {
  readonly store: Pick<RecordStore, 'append'>;
  /** Where records are taken. Default `/records`. */
  readonly path?: string;
  /** Origins besides the receiver's own whose pages may send, such as `https://shop.example`. Default: none. */
  readonly origins?: readonly string[];
  /** Hears when the store failed. Never given what was sent. */
  readonly onStoreError?: (error: unknown) => void;
}

/** Makes a handler for any Fetch-style server. Whatever is sent, it answers. */
export function createHandler(options: HandlerOptions): (request: Request) => Promise<Response> {
  const origins = new Origins(options.origins ?? []);
  return async (request) => {
    const headers = origins.headersFor(request);
    try {
      return await answer(request, options, origins, headers);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return json(error.status, { error: error.message }, { ...headers, ...error.headers });
    }
  };
}

async function answer(
  request: Request,
  options: HandlerOptions,
  origins: Origins,
  headers: Record<string, string>,
): Promise<Response> {
  // Made of the Host header, so it can be anything.
  if (!URL.canParse(request.url)) throw new Refusal(400, 'The Host header is no host.');
  if (new URL(request.url).pathname !== (options.path ?? '/records'))
    throw new Refusal(404, 'Nothing is here.');
  if (request.method === 'OPTIONS') return preflight(request, origins, headers);
  if (request.method !== 'POST')
    throw new Refusal(405, 'Records are sent with POST.', { Allow: 'POST, OPTIONS' });

  const { hostname } = origins.senderOf(request);
  const record = parse(await readBody(request));
  if (record.scope !== hostname) throw new Refusal(400, "scope has to be the page's own host.");
  const stored = await append(record, options);
  return json(stored ? 201 : 200, { stored }, headers);
}

/** JSON may come from another origin only after the browser asked whether it may. */
function preflight(request: Request, origins: Origins, headers: Record<string, string>): Response {
  origins.senderOf(request);
  return new Response(null, {
    status: 204,
    headers: {
      ...headers,
      'Access-Control-Allow-Methods': 'POST',
      'Access-Control-Allow-Headers': 'Content-Type',
      'Access-Control-Max-Age': '86400',
    },
  });
}

function parse(body: string): SentRecord {
  try {
    return parseRecord(body);
  } catch (error) {
    throw error instanceof NotARecord ? new Refusal(400, error.message) : error;
  }
}

/** False for a repeat. */
async function append(record: SentRecord, options: HandlerOptions): Promise<boolean> {
  try {
    return (await options.store.append(record)) === 'stored';
  } catch (error) {
    options.onStoreError?.(error);
    throw new Refusal(503, 'The record could not be stored. Send it again with the same key.', {
      'Retry-After': '5',
    });
  }
}

function json(status: number, body: object, headers: Record<string, string>): Response {
  return Response.json(body, { status, headers: { 'Cache-Control': 'no-store', ...headers } });
}
