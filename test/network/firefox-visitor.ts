/** Firefox, driven by WebDriver BiDi. A visitor is a container of its own. */
import {
  type Browser,
  type BrowserContext,
  type ElementHandle,
  launch,
  type Page,
} from 'puppeteer-core';
import { firefox } from '../browsers.mjs';
import { howToGet } from '../programs.mjs';
import {
  type Engine,
  findVisible,
  type Kept,
  PATIENCE,
  type Tab,
  type Visitor,
} from './visitor.js';

const loopback = '127.0.0.1';

export class Firefox implements Engine {
  readonly name = 'Firefox';
  readonly skip = firefox.path || process.env['CI'] ? false : howToGet(firefox);
  #browser: Browser | undefined;

  async start(proxy: number): Promise<void> {
    if (!firefox.path) throw new Error(howToGet(firefox));
    this.#browser = await launch({
      browser: 'firefox',
      executablePath: firefox.path,
      // It takes long to start on a busy machine.
      timeout: 120_000,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': loopback,
        'network.proxy.http_port': proxy,
        'network.proxy.ssl': loopback,
        'network.proxy.ssl_port': proxy,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
        'network.proxy.failover_direct': false,
        // An http address is one.
        'dom.security.https_first': false,
        // It would ask for its own lists all the time.
        'services.settings.server': 'data:,#remote-settings-dummy/v1',
      },
    });
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
  }

  async newVisitor(): Promise<Visitor> {
    const context = await this.#browser!.createBrowserContext();
    const tab = new FirefoxTab(context, await context.newPage());
    return {
      tab,
      openAnother: async () => new FirefoxTab(context, await context.newPage()),
      lookAt: (wanted) => (wanted as FirefoxTab).lookAt(),
      leave: () => context.close(),
    };
  }
}

class FirefoxTab implements Tab {
  constructor(
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(PATIENCE);
    page.setDefaultNavigationTimeout(30_000);
  }

  async lookAt(): Promise<void> {
    await this.page.bringToFront();
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  /** Not goBack(): that waits for the page to load, which one that was kept never does. */
  async back(): Promise<void> {
    const { connection } = this.page.browser() as unknown as BiDiBrowser;
    const { _id: context } = this.page.mainFrame() as unknown as BiDiFrame;
    await connection.send('browsingContext.traverseHistory', { context, delta: -1 });
  }

  async click(selector: string): Promise<void> {
    const found = await this.page.waitForFunction(findVisible, {}, selector);
    await (found as ElementHandle<Element>).click();
  }

  run<Result>(inPage: (given: string) => Result | Promise<Result>, given = ''): Promise<Result> {
    return this.page.evaluate(inPage, given) as Promise<Result>;
  }

  async until(inPage: () => boolean): Promise<void> {
    // Frames, which it waits for otherwise, are not drawn where nobody looks.
    await this.page.waitForFunction(inPage, { polling: 50 });
  }

  async cookies(): Promise<Kept[]> {
    return this.context.cookies();
  }

  async deleteCookies(): Promise<void> {
    await this.context.deleteCookie(...(await this.context.cookies()));
  }
}

/** What Puppeteer has, but keeps for itself. */
interface BiDiFrame {
  _id: string;
}
interface BiDiBrowser {
  connection: { send(method: string, parameters: object): Promise<unknown> };
}
