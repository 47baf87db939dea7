import { limitRequestBody } from 'srvx/body-limit';
import { Refusal } from './refusal.js';

/** A record of 20 categories has about 1,000 bytes. */
export const MOST_BYTES = 16_384;

const JSON_TYPE = /^application\/json *(; *charset="?utf-8"? *)?$/i;

/** The text of a body that says it is JSON. Nothing past the limit is read, whatever `Content-Length` says. */
export async function readBody(request: Request): Promise<string> {
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? ''))
    throw new Refusal(415, 'Content-Type has to be application/json, in UTF-8.');
  return decode(await readBytes(request));
}

async function readBytes(request: Request): Promise<ArrayBuffer> {
  const tooLarge = new Refusal(413, `A record has at most ${MOST_BYTES} bytes.`, {
    // Else the server would go on to read what nobody wants.
    Connection: 'close',
  });
  try {
    const limited = limitRequestBody(request, MOST_BYTES, { createError: () => tooLarge });
    return await limited.arrayBuffer();
  } catch (error) {
    throw error === tooLarge ? error : new Refusal(400, 'The body did not arrive whole.');
  }
}

function decode(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal(400, 'The body has to be UTF-8.');
  }
}
