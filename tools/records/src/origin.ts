import { Refusal } from './refusal.js';

/** Whose pages may send. */
export class Origins {
  readonly #others: ReadonlySet<string>;

  /** @param others origins besides the receiver's own, such as `https://shop.example` */
  constructor(others: readonly string[]) {
    this.#others = new Set(others.map(originOf));
  }

  /** The page's origin, or a refusal. Browsers name it in every POST and in every preflight. */
  senderOf(request: Request): URL {
    const origin = request.headers.get('origin');
    if (!origin || !URL.canParse(origin))
      throw new Refusal(403, 'The Origin header has to say which site sends the record.');
    if (this.#others.has(origin) || isOwn(origin, request)) return new URL(origin);
    throw new Refusal(403, 'This receiver takes no records of that site.');
  }

  /** What tells the browser that another origin's page may send. */
  headersFor(request: Request): Record<string, string> {
    const origin = request.headers.get('origin') ?? '';
    if (!this.#others.has(origin)) return {};
    return { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
  }
}

/** Hosts are compared and not protocols: a proxy in front of us speaks TLS, we do not. */
function isOwn(origin: string, request: Request): boolean {
  const isSame = request.headers.get('sec-fetch-site') === 'same-origin';
  return isSame || new URL(origin).host === new URL(request.url).host;
}

function originOf(text: string): string {
  const { origin, protocol } = URL.canParse(text) ? new URL(text) : { origin: '', protocol: '' };
  if (origin !== text || !/^https?:$/.test(protocol))
    throw new Error(`${text} is not an origin such as https://shop.example`);
  return origin;
}
