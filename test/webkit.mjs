/** WebKit for Web Test Runner. */
import { setTimeout as wait } from 'node:timers/promises';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import { Key } from 'webdriverio';
import { WebKitDriver } from './webkit-driver.mjs';

const viewport = { width: 800, height: 600 }; // what Web Test Runner gives the other engines

/**
 * Looks to @web/test-runner-commands like a Playwright browser (type, getPage), because its own WebDriver
 * support lacks keys held down and the size of the viewport. Tests use the same commands in every engine.
 */
export class WebKitLauncher extends WebdriverLauncher {
  type = 'playwright';
  #programs = new WebKitDriver();

  constructor() {
    super(WebKitDriver.options());
  }

  async initialize(config) {
    await super.initialize(config);
    this.name = 'WebKit';
    this.options.port = await this.#programs.start();
  }

  async startSession(id, url) {
    await this.ensureManagerInitialized();
    await this.#resize(viewport);
    await super.startSession(id, url);
  }

  async stop() {
    await super.stop();
    this.#programs.end();
  }

  getPage() {
    return {
      driver: this.driver,
      keyboard: {
        type: (text) => this.#keys([...text].flatMap((key) => strokes(key))),
        press: (key) => this.#keys(strokes(key)),
        down: (key) => this.#keys([{ type: 'keyDown', value: codeOf(key) }]),
        up: (key) => this.#keys([{ type: 'keyUp', value: codeOf(key) }]),
      },
      mouse: {
        move: (x, y) => this.sendMouseMove(undefined, x, y),
        click: (x, y, { button } = {}) => this.sendMouseClick(undefined, x, y, button),
        down: ({ button } = {}) => this.sendMouseDown(undefined, button),
        up: ({ button } = {}) => this.sendMouseUp(undefined, button),
      },
      setViewportSize: (size) => this.#resize(size),
      emulateMedia: () => {
        throw new Error('WebKitWebDriver cannot emulate media.');
      },
    };
  }

  #keys(actions) {
    return this.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
  }

  /** WebDriver sizes windows, not viewports: the difference is measured and added. */
  async #resize({ width, height }) {
    const read = 'return [innerWidth, innerHeight, outerWidth, outerHeight]';
    for (let turn = 0; turn < 40; turn++) {
      const [innerWidth, innerHeight] = await this.driver.execute(read);
      if (innerWidth === width && innerHeight === height) return;
      const frame = await this.driver.getWindowRect();
      await this.driver.setWindowRect(
        null,
        null,
        frame.width + width - innerWidth,
        frame.height + height - innerHeight,
      );
      await wait(50);
    }
    throw new Error(`WebKit's window does not take ${width} x ${height}.`);
  }
}

/** @param {string} key a name such as `Tab` or `ArrowDown`, or one character */
function codeOf(key) {
  return Key[key] ?? (key === ' ' ? Key.Space : key);
}

function strokes(key) {
  const value = codeOf(key);
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}
