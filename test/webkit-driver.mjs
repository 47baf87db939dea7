/** WebKitGTK's MiniBrowser on a screen of its own, driven by WebKitWebDriver. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { miniBrowser, webkitDriver, xvfb } from './browsers.mjs';

const startLimit = 15_000;
/** MiniBrowser's tool bar keeps its window wider than a phone, unless its buttons take no room. */
const narrowToolbar = '* { min-width: 0; min-height: 0; padding: 0; margin: 0; font-size: 1px }';

/** The programs, and what they leave behind. A browser starts with each session, and ends with it. */
export class WebKitDriver {
  #processes = [];
  #home = '';

  /**
   * What WebdriverIO needs to know for a session.
   * @param {number} port where the driver listens
   * @param {string[]} args for MiniBrowser
   * @param {object} wishes further capabilities of this session
   */
  static options(port = 0, args = [], wishes = {}) {
    return {
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      connectionRetryCount: 0,
      connectionRetryTimeout: 60_000,
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser.path, args: ['--automation', ...args] },
        ...wishes,
      },
    };
  }

  /** @returns {Promise<number>} the port where the driver listens */
  async start() {
    // Whatever ends us ends them too.
    process.on('exit', () => this.end());
    for (const signal of ['SIGTERM', 'SIGHUP'])
      process.on(signal, () => {
        console.error(`Ended by ${signal}.`);
        process.exit(1);
      });
    this.#home = emptyHome();
    return this.#startDriver(await this.#startScreen());
  }

  end() {
    for (const child of this.#processes.splice(0).toReversed()) {
      try {
        process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It ended by itself.
      }
    }
    if (this.#home) rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
    this.#home = '';
  }

  /** @returns {Promise<string>} name of the display; Xvfb itself picks one that is free */
  async #startScreen() {
    const args = ['-displayfd', '1', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
    const screen = this.#start(xvfb.path, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = await once(screen.stdout, 'data', { signal: AbortSignal.timeout(startLimit) });
    return `:${String(line).trim()}`;
  }

  async #startDriver(display) {
    const port = await freePort();
    const env = {
      ...process.env,
      DISPLAY: display,
      XDG_CONFIG_HOME: this.#home,
      XDG_DATA_HOME: this.#home,
      XDG_CACHE_HOME: this.#home,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its sandbox needs rights that root in a container does not have.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    };
    this.#start(webkitDriver.path, [`--port=${port}`], { env, stdio: 'ignore' });
    await answers(port);
    return port;
  }

  /** Own process group, so that MiniBrowser and its helpers end with the driver. */
  #start(program, args, options) {
    const child = spawn(program, args, { ...options, detached: true });
    child.on('error', (error) => console.error(`${program}: ${error.message}`));
    this.#processes.push(child);
    return child;
  }
}

/** Settings and profile of this run only. */
function emptyHome() {
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'gtk.css'), narrowToolbar);
  return home;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function answers(port) {
  const end = Date.now() + startLimit;
  while (Date.now() < end) {
    const socket = connect(port, '127.0.0.1');
    const open = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (open) return;
    await wait(50);
  }
  throw new Error('WebKitWebDriver did not start.');
}
