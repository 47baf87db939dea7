/**
 * Element tests in Chromium, Firefox and WebKit.
 * One engine: npm run browsers -- --engine firefox. One file: npm run browsers -- --files test/browser/x.test.ts
 */
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { build } from 'esbuild';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { assistive } from './test/assistive.mjs';
import { chromium, chromiumFlags, engines, firefox, howToGet } from './test/browsers.mjs';
import { heldFiles } from './test/held-files.mjs';
import { summary } from './test/summary.mjs';
import { WebKitLauncher } from './test/webkit.mjs';

const launchers = {
  chromium: () =>
    named(
      'Chromium',
      chromeLauncher({ launchOptions: { executablePath: chromium.path, args: chromiumFlags } }),
    ),
  firefox: () =>
    named(
      'Firefox',
      chromeLauncher({
        launchOptions: {
          browser: 'firefox',
          executablePath: firefox.path,
          // For test/assistive.mjs.
          args: ['--remote-allow-system-access'],
        },
      }),
    ),
  webkit: () => new WebKitLauncher(),
};

/** The launcher calls every browser Chrome. */
function named(name, launcher) {
  launcher.name = name;
  return launcher;
}

const root = fileURLToPath(new URL('.', import.meta.url));

/** What the build writes from the services' data. */
const written = {
  name: 'written',
  setup({ onResolve }) {
    onResolve({ filter: /\/generated\/\w+\.js$/ }, ({ path }) => ({
      path: join(root, 'dist/generated', basename(path)),
    }));
  },
};

/** Bundles by path, made once: every page that a test opens asks for one. */
const made = new Map();

async function bundle(path) {
  const { outputFiles } = await build({
    entryPoints: [join(root, path)],
    bundle: true,
    format: 'esm',
    write: false,
    // Only React for developers says what it does not like.
    define: { 'process.env.NODE_ENV': `"${/development/.exec(path) ?? 'production'}"` },
    plugins: [written],
  });
  return outputFiles[0].text;
}

/** React is CommonJS still: a test file x.bundle.ts is served together with all that it imports. */
const bundles = {
  name: 'bundles',
  async serve({ path }) {
    if (!path.endsWith('.bundle.ts')) return undefined;
    if (!made.has(path)) made.set(path, bundle(path));
    return { body: await made.get(path), type: 'js' };
  },
};

function wantedEngines() {
  const { values } = parseArgs({
    options: { engine: { type: 'string', multiple: true } },
    strict: false,
  });
  const wanted = values.engine ?? Object.keys(launchers);
  const unknown = wanted.find((name) => !Object.hasOwn(launchers, name));
  if (unknown !== undefined)
    stop(`There is no engine "${unknown}", only ${Object.keys(launchers)}.`);
  return wanted;
}

/** A missing engine is skipped aloud, except in CI, where it fails. */
function isPresent(name) {
  const missing = engines[name].filter((part) => !part.path);
  for (const part of missing) console.log(`Skipped ${name}: ${howToGet(part)}`);
  if (missing.length > 0 && process.env.CI) stop(`In CI no engine may be missing: ${name}.`);
  return missing.length === 0;
}

function stop(message, code = 1) {
  console.log(message);
  process.exit(code);
}

const present = wantedEngines().filter(isPresent);
if (present.length === 0) stop('0 passed, 0 failed: no browser was found.', 0);

export default {
  files: 'test/browser/**/*.test.ts',
  rootDir: root,
  nodeResolve: { exportConditions: ['browser', 'development'] },
  plugins: [
    assistive,
    heldFiles,
    bundles,
    // With tsconfig.json, so that class fields behave as in what tsc writes.
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: join(root, 'tsconfig.json'),
    }),
  ],
  browsers: present.map((name) => launchers[name]()),
  // Files of one engine share its cookies and its keyboard focus: one after the other.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 60_000,
  testsStartTimeout: 30_000,
  // Each test has a limit of its own.
  testsFinishTimeout: 600_000,
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter({ reportTestProgress: process.stdout.isTTY === true }), summary],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
