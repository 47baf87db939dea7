import { expect } from '@open-wc/testing';
import type { ConsentBanner } from '../../src/elements/banner.js';
import type { ConsentEventMap, ConsentProblemEvent, ConsentStore } from '../../src/core/index.js';
import { until } from './until.js';

/** What test/fixtures/recorder.js keeps. */
interface Recorded {
  readonly ran: string[];
  readonly warnings: string[];
  readonly errors: string[];
  readonly events: Event[];
}

interface Options {
  /** Markup for the head, after our script. */
  head?: string;
  /** The tag of our script. */
  script?: string;
  lang?: string;
}

export const SCRIPT = '<script src="/test/fixtures/page.bundle.ts"></script>';
/** The usual page: two categories, and nothing that would be seen before the visitor is asked. Goes on when what ran is withdrawn: tests look at what is left. */
export const BANNER =
  '<consent-banner hidden on-withdraw="keep" categories="analytics marketing"></consent-banner>';

const pages: TestPage[] = [];

/** A page of its own in a frame, since our script acts once per page. Closed after the test, which fails when the page warned of more than was asked for with `problem()`. */
export class TestPage {
  readonly #frame: HTMLIFrameElement;
  readonly #expected: string[] = [];

  constructor(frame: HTMLIFrameElement) {
    this.#frame = frame;
    pages.push(this);
  }

  get window(): Window & typeof globalThis & Recorded {
    return this.#frame.contentWindow as Window & typeof globalThis & Recorded;
  }

  get document(): Document {
    return this.window.document;
  }

  get store(): ConsentStore {
    return this.window.consentBanner;
  }

  /** Names of the scripts that ran, in order. */
  get ran(): string[] {
    return [...this.window.ran];
  }

  /** Addresses that the page asked for, from the path on. */
  get requests(): string[] {
    const entries = this.window.performance.getEntriesByType('resource');
    return entries.map(({ name }) => name.replace(location.origin, ''));
  }

  get banner(): ConsentBanner {
    return this.find<ConsentBanner>('consent-banner');
  }

  find<Found extends Element = HTMLElement>(selector: string): Found {
    const found = this.document.querySelector<Found>(selector);
    if (!found) throw new Error(`The page has no ${selector}`);
    return found;
  }

  /** How many there are. Chai takes minutes to describe elements of another page, so tests never hand it one. */
  count(selector: string): number {
    return this.document.querySelectorAll(selector).length;
  }

  /** Something inside the banner that visitors see, as soon as it is there. */
  part<Found extends Element = HTMLElement>(selector: string): Promise<Found> {
    return until(() => this.seen<Found>(selector), `${selector} in the banner`);
  }

  /** Something inside the banner, or null. */
  seen<Found extends Element = HTMLElement>(selector: string): Found | null {
    const root = this.document.querySelector('consent-banner')?.shadowRoot;
    return root?.querySelector<Found>(selector) ?? null;
  }

  events<Name extends keyof ConsentEventMap>(name: Name): ConsentEventMap[Name][] {
    return this.window.events.filter(({ type }) => type === name) as ConsentEventMap[Name][];
  }

  /** The message of a problem as soon as it was reported, as event and as one warning. */
  async problem(code: string): Promise<string> {
    this.#expected.push(code);
    const isIt = (event: ConsentProblemEvent) => event.code === code;
    const { message } = await until(
      () => this.events('consent-problem').find(isIt),
      `the problem ${code}`,
    );
    expect(this.#warningsOf(code), `warnings of ${code}`).to.have.length(1);
    return message;
  }

  #warningsOf(code: string): string[] {
    return this.window.warnings.filter((text) => text.includes(`[${code}]`));
  }

  /** Runs when the queue of held scripts has run all that were added before. */
  async afterQueue(category: string): Promise<void> {
    const last = this.document.createElement('script');
    last.type = 'text/plain';
    last.dataset['consent'] = category;
    last.text = 'ran.push("last")';
    this.document.body.append(last);
    await until(() => this.window.ran.at(-1) === 'last', 'the end of the queue');
    this.window.ran.pop();
    last.remove();
  }

  /** @returns what went wrong on the page unexpectedly */
  close(): string[] {
    const { warnings, errors } = this.window;
    const isExpected = (text: string) => this.#expected.some((code) => text.includes(`[${code}]`));
    const faults = [...errors, ...warnings.filter((text) => !isExpected(text))];
    this.#frame.remove();
    return faults;
  }
}

function createFrame(): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.title = 'Test page';
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
  return frame;
}

/** A page with this markup in its body, once it is loaded. */
export async function openPage(body: string, options: Options = {}): Promise<TestPage> {
  const { head = '', script = SCRIPT, lang = 'en' } = options;
  const frame = createFrame();
  frame.srcdoc = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test page</title>
    <script src="/test/fixtures/recorder.js"></script>${script}${head}</head><body>${body}</body></html>`;
  return load(frame);
}

/** A page that arrives in pieces, as over a slow line. */
export async function openStream(start: string) {
  const frame = createFrame();
  document.body.append(frame);
  const page = new TestPage(frame);
  page.document.open();
  const write = (part: string) => page.document.write(part);
  write(start);
  await until(() => page.document.body?.lastElementChild, 'the start of the page');
  return { page, write, end: () => page.document.close() };
}

/** A page that is a file in test/fixtures, once it is loaded. */
export async function openFile(name: string): Promise<TestPage> {
  const frame = createFrame();
  frame.src = `/test/fixtures/${name}`;
  return load(frame);
}

async function load(frame: HTMLIFrameElement): Promise<TestPage> {
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return new TestPage(frame);
}

/** What the visitor's browser remembers from an earlier visit. */
export function remember(answers: string, revision = 1): void {
  document.cookie = `consent=1~${revision}~${Math.floor(Date.now() / 1000)}~${answers}; path=/`;
}

/** The answer in the visitor's browser, without the time. */
export function remembered(): string | undefined {
  return /(?:^|; )consent=1~\d+~\d+~([^;]*)/.exec(document.cookie)?.[1];
}

afterEach(async function () {
  const faults = pages.splice(0).flatMap((page) => page.close());
  document.cookie = 'consent=; path=/; max-age=0';
  // WebKit tells its pages late of the cookies that it wrote, in order with its other answers.
  await cookieStore.get('consent');
  // A test that failed may have ended before it asked for a problem.
  const { state, title } = this.currentTest!;
  if (state === 'passed') expect(faults.join('\n'), `faults in "${title}"`).to.equal('');
});
