/** WebKitGTK's MiniBrowser, driven by WebDriver. */
import { type Browser, remote } from 'webdriverio';
import { engines } from '../browsers.mjs';
import { howToGet } from '../programs.mjs';
import { WebKitDriver } from '../webkit-driver.mjs';
import {
  type Engine,
  findVisible,
  type Kept,
  PATIENCE,
  type Tab,
  type Visitor,
} from './visitor.js';

const missing = engines['webkit']!.filter(({ path }) => !path)
  .map(howToGet)
  .join('; ');

export class WebKit implements Engine {
  readonly name = 'WebKit';
  readonly skip = missing && !process.env['CI'] ? missing : false;
  readonly #driver = new WebKitDriver();
  #session: Browser | undefined;

  async start(proxy: number): Promise<void> {
    if (missing) throw new Error(missing);
    const port = await this.#driver.start();
    // Not the capability `proxy`: it has https hosts asked for through a proxy that has https itself.
    const args = [`--proxy=http://127.0.0.1:${proxy}`];
    const options = WebKitDriver.options(port, args, { acceptInsecureCerts: true });
    this.#session = await remote(options as Parameters<typeof remote>[0]);
  }

  async stop(): Promise<void> {
    await this.#session?.deleteSession().catch(() => {});
    this.#driver.end();
  }

  /** In one browser for all, since to start another one takes long, and sometimes for ever. */
  async newVisitor(): Promise<Visitor> {
    const session = this.#session!;
    const tab = new WebKitWindow(session, await session.getWindowHandle());
    const windows = [tab];
    /** They lie side by side, and all are seen. */
    const hideAllBut = async (wanted?: Tab) => {
      for (const window of windows) if (window !== wanted) await window.hide();
    };
    return {
      tab,
      // A second tab of the same window is never seen: the driver can not switch to it.
      openAnother: async () => {
        await hideAllBut();
        const { handle } = await session.createWindow('window');
        const another = new WebKitWindow(session, handle);
        windows.push(another);
        return another;
      },
      lookAt: async (wanted) => {
        await hideAllBut(wanted);
        await (wanted as WebKitWindow).show();
      },
      leave: async () => {
        for (const window of windows.slice(1)) await window.close();
        await tab.show();
        // Of its site, and the driver reaches no other: tests visit one.
        await tab.deleteCookies();
        await tab.goto('about:blank');
      },
    };
  }
}

class WebKitWindow implements Tab {
  constructor(
    readonly session: Browser,
    readonly handle: string,
  ) {}

  async #use(): Promise<Browser> {
    await this.session.switchToWindow(this.handle);
    return this.session;
  }

  async hide(): Promise<void> {
    const session = await this.#use();
    await session.minimizeWindow();
    await this.until(() => document.visibilityState === 'hidden');
  }

  async show(): Promise<void> {
    const session = await this.#use();
    await session.setWindowRect(0, 0, 800, 600);
    await this.until(() => document.visibilityState === 'visible');
  }

  async close(): Promise<void> {
    await (await this.#use()).closeWindow();
  }

  async goto(url: string): Promise<void> {
    await (await this.#use()).navigateTo(url);
  }

  async back(): Promise<void> {
    await (await this.#use()).back();
  }

  async click(selector: string): Promise<void> {
    const session = await this.#use();
    const found = await session.waitUntil(() => session.execute(findVisible, selector), {
      timeout: PATIENCE,
      interval: 50,
      timeoutMsg: `not seen: ${selector}`,
    });
    // As the protocol has elements: by a name that it defines.
    const [id] = Object.values(found as unknown as Record<string, string>);
    await session.elementClick(id!);
  }

  async run<Result>(
    inPage: (given: string) => Result | Promise<Result>,
    given = '',
  ): Promise<Result> {
    return (await (await this.#use()).execute(inPage, given)) as Result;
  }

  async until(inPage: () => boolean): Promise<void> {
    const session = await this.#use();
    await session.waitUntil(() => session.execute(inPage), {
      timeout: PATIENCE,
      interval: 50,
      timeoutMsg: `not true: ${inPage}`,
    });
  }

  async cookies(): Promise<Kept[]> {
    return (await this.#use()).getAllCookies();
  }

  async deleteCookies(): Promise<void> {
    await (await this.#use()).deleteAllCookies();
  }
}
