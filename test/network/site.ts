/** A site at an https address, visited with a new browser profile: what is asked of whom, what is told, what is clicked. */
import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { after, type TestContext } from 'node:test';
import {
  type Browser,
  type BrowserContext,
  chromium as playwright,
  type Frame,
  type Locator,
  type Page,
  type Request,
  type Route,
} from 'playwright-core';
import { chromium, chromiumFlags, howToGet } from '../browsers.mjs';
import { answerTo, fileOf, originOf, type Plan } from './answers.js';

/** For `describe`: where Chromium is missing the tests are skipped, but not where CI is set: there they fail. */
export const inChromium = {
  skip: chromium.path || process.env['CI'] ? false : howToGet(chromium),
  // Each test has a profile of its own, and waits most of its time.
  concurrency: 2,
};

/** One event of ours, or a violated security policy, as the page told it. */
export interface Told {
  type: string;
  [field: string]: unknown;
}

const EVENTS = 'consent-ready consent-change consent-show consent-hide consent-problem'.split(' ');

/** Runs first in every frame. `ran` is where the scripts of a test, and all stubs, sign. */
const RECORDER = `
  window.ran = [];
  for (const type of ${JSON.stringify(EVENTS)})
    document.addEventListener(type, ({ choices, decided, granted, revoked, source, view, code, message }) =>
      tell({ type, choices, decided, granted, revoked, source, view, code, message }));
  document.addEventListener('securitypolicyviolation', ({ type, effectiveDirective, blockedURI, sample }) =>
    tell({ type, effectiveDirective, blockedURI, sample }));`;

const TWO_FRAMES_AND_REST = `new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => done()))))`;

/** The address that a frame is about to ask for by itself; nothing for one that waits until it is scrolled to. */
const addressOf = (element: Node): string => {
  if (!(element instanceof HTMLIFrameElement)) return '';
  const { src, loading } = element;
  const { top, bottom, width } = element.getBoundingClientRect();
  const isSeen = !!width && top < innerHeight && bottom > 0;
  return loading === 'lazy' && !isSeen ? '' : src;
};

const PATIENCE = 10_000;

/** By whether they keep pages for the Back button, which drivers switch off. */
const browsers = new Map<boolean, Promise<Browser>>();
after(async () => {
  for (const browser of browsers.values()) await (await browser).close();
});

function launch(keepsPages: boolean): Promise<Browser> {
  if (!chromium.path) throw new Error(howToGet(chromium));
  const running = browsers.get(keepsPages);
  if (running) return running;
  const browser = playwright.launch({
    executablePath: chromium.path,
    args: chromiumFlags,
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
  });
  browsers.set(keepsPages, browser);
  return browser;
}

/** Opens a site for the length of one test. */
export async function openSite(t: TestContext, plan: Plan): Promise<Site> {
  const context = await (await launch(!!plan.keepsPages)).newContext();
  t.after(() => context.close());
  const site = new Site(context, await context.newPage(), plan);
  await site.prepare();
  return site;
}

export class Site {
  readonly origin: string;
  /** What the present page, and what it loaded, asked for. */
  readonly requests: Request[] = [];
  readonly told: Told[] = [];
  readonly warnings: string[] = [];
  readonly errors: string[] = [];
  readonly dialogs: string[] = [];
  readonly #open = new Set<Request>();
  readonly #news = new EventEmitter();

  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    readonly plan: Plan,
  ) {
    this.origin = originOf(plan);
    page.setDefaultTimeout(PATIENCE);
  }

  async prepare(): Promise<void> {
    const { context, page, plan, origin } = this;
    await context.exposeBinding('tell', (_, what: Told) => this.#add(this.told, what));
    await context.addInitScript(RECORDER);
    if (plan.before) await context.addInitScript(plan.before);
    const cookies = Object.entries(plan.cookies ?? {});
    await context.addCookies(cookies.map(([name, value]) => ({ name, value, url: origin })));

    context.on('requestfinished', (request) => this.#close(request));
    context.on('requestfailed', (request) => this.#close(request));
    await context.route('**/*', (route) => this.#answer(route));
    for (const event of ['framenavigated', 'framedetached'] as const)
      page.on(event as 'framenavigated', () => this.#news.emit('news'));
    page.on('console', (message) => {
      if (message.type() === 'warning') this.#add(this.warnings, message.text());
    });
    context.on('weberror', (error) => this.#add(this.errors, error.error().message));
    page.on('dialog', (dialog) => {
      this.#add(this.dialogs, dialog.message());
      void dialog.dismiss();
    });
  }

  #add<What>(list: What[], what: What): void {
    list.push(what);
    this.#news.emit('news');
  }

  #close(request: Request): void {
    this.#open.delete(request);
    this.#news.emit('news');
  }

  async #answer(route: Route): Promise<void> {
    const request = route.request();
    const answer = answerTo(this.plan, new URL(request.url()), request.resourceType());
    this.#add(this.requests, request);
    // What the test itself holds back is not waited for.
    if (answer.until) await answer.until;
    this.#open.add(request);
    const { status = 200, type = 'text/javascript', body = '', abort } = answer;
    const headers = { 'access-control-allow-origin': '*', ...answer.headers };
    const sent = abort
      ? route.abort()
      : route.fulfill({ status, body, headers, contentType: type });
    // A page that is left does not wait for its answers.
    await sent.catch(() => this.#close(request));
  }

  /** Goes to a page; resolves once it has loaded. What was seen before is forgotten. */
  async visit(path = '/', waitUntil: 'load' | 'domcontentloaded' = 'load'): Promise<void> {
    this.forget();
    await this.page.goto(this.origin + path, { waitUntil });
  }

  /** Goes to a page as a visitor who was never here, where a whole new profile would take too long. */
  async visitAnew(path: string): Promise<void> {
    await this.context.clearCookies();
    await this.visit(path);
  }

  async reload(): Promise<void> {
    this.forget();
    await this.page.reload();
  }

  async back(): Promise<void> {
    this.forget();
    await this.page.goBack();
  }

  forget(): void {
    for (const list of [this.requests, this.told, this.warnings, this.errors, this.dialogs])
      list.length = 0;
  }

  /** Resolves as soon as what was seen from outside fulfils the condition. */
  async sees(what: string, condition: () => boolean): Promise<void> {
    const signal = AbortSignal.timeout(PATIENCE);
    while (!condition())
      await once(this.#news, 'news', { signal }).catch(() => assert.fail(`not seen: ${what}`));
  }

  /** Resolves with the first event of a type that was told since the last visit, or a later one by its number. */
  async event(type: string, number = 1): Promise<Told> {
    const found = () => this.told.filter((each) => each.type === type)[number - 1];
    await this.sees(`${type}, number ${number}`, () => !!found());
    return found()!;
  }

  /** Resolves once no request waits for its answer and the browser has nothing left to do. */
  async settled(): Promise<void> {
    for (let before = -1; before !== this.requests.length;) {
      before = this.requests.length;
      await this.sees('the last answer', () => !this.#open.size);
      await this.page.evaluate(TWO_FRAMES_AND_REST);
      // The browser begins with frames in a process, and in a time, of its own.
      for (const frame of await this.#framesToCome())
        await this.sees('the request of a frame', () => this.#hasBegun(frame));
    }
  }

  /** Frames that have an address which nobody asked for yet. */
  async #framesToCome(): Promise<Frame[]> {
    const waiting = this.page.frames().filter((frame) => !this.#hasBegun(frame));
    const addresses = await Promise.all(
      waiting.map(async (frame) => {
        // It may be gone by now.
        const element = await frame.frameElement().catch(() => null);
        return element?.evaluate(addressOf).catch(() => '');
      }),
    );
    return waiting.filter((_, index) => /^https?:/.test(addresses[index] ?? ''));
  }

  #hasBegun(frame: Frame): boolean {
    return (
      frame.isDetached() ||
      !/^(about:blank)?$/.test(frame.url()) ||
      this.requests.some((request) => request.isNavigationRequest() && request.frame() === frame)
    );
  }

  /**
   * Resolves once the visitor's answer, or its absence, is known and all that follows from it has happened.
   * @param number of the page since the last visit: those that load themselves anew are several
   */
  async ready(number = 1): Promise<void> {
    await this.event('consent-ready', number);
    await this.settled();
  }

  /** From now on the time of the page, its frames too, is what the test makes it: it does not go on by itself. */
  async stopClock(): Promise<void> {
    const now = Date.now();
    // Only a moment to come can be stopped at, however long it takes until then.
    await this.page.clock.install({ time: now - 3_600_000 });
    await this.page.clock.pauseAt(now);
  }

  /** Files of ours that were asked for, in that order. */
  get ours(): string[] {
    const { base = '/' } = this.plan;
    return this.requests
      .map((request) => new URL(request.url()))
      .filter(({ origin, pathname }) => origin === this.origin && fileOf(this.plan, pathname))
      .map(({ pathname, search }) => pathname.slice(base.length) + search);
  }

  /** Addresses at other hosts that were asked for, in that order. */
  get foreign(): string[] {
    return this.requests
      .map((request) => request.url())
      .filter((url) => new URL(url).origin !== this.origin && !url.startsWith('data:'));
  }

  /** Names that signed in `ran`, in that order. */
  async ran(): Promise<string[]> {
    return this.page.evaluate<string[]>('ran');
  }

  /** Resolves once all these names have signed in `ran`. */
  async runs(...names: string[]): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => wanted.every((name) => window.ran.includes(name)),
      names,
    );
  }

  get banner(): Locator {
    return this.page.locator('consent-banner [part=banner]');
  }
  get preferences(): Locator {
    return this.page.locator('consent-banner [part=dialog]');
  }

  async accept(): Promise<void> {
    await this.banner.locator('[data-action=accept-all]').click();
  }
  async reject(): Promise<void> {
    await this.banner.locator('[data-action=reject-all]').click();
  }
  /** Opens the settings, turns some switches, and saves. */
  async choose(...ids: string[]): Promise<void> {
    await this.banner.locator('[data-action=settings]').click();
    for (const id of ids) await this.preferences.locator(`#switch-${id}`).click();
    await this.preferences.locator('[data-action=save]').click();
  }
}

declare global {
  interface Window {
    ran: string[];
  }
}
