/** Takes the recipes out of docs/server.md and starts each in the server that it is for. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, createServer as listenRaw } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Case } from './server-cases.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const docs = readFileSync(join(root, 'docs/server.md'), 'utf8');

/** The names of all recipes in the docs. */
export const recipeNames = [...docs.matchAll(/<!-- recipe: ([a-z-]+) -->/g)].map(
  ([, name]) => name!,
);

/** The code of a recipe as it stands in the docs. */
export function recipe(name: string): string {
  const [, code] =
    new RegExp(`<!-- recipe: ${name} -->\\s+\`\`\`[a-z]+\\n([^]*?)\`\`\``).exec(docs) ?? [];
  if (code === undefined) throw new Error(`docs/server.md has no recipe ${name}`);
  return code;
}

/** What a server made of a request. */
export interface Answer {
  readonly analytics: boolean;
  readonly marketing: boolean;
  readonly setCookies: readonly string[];
  readonly policy: string | undefined;
}

export interface Running {
  ask(given: Pick<Case, 'cookie' | 'gpc'>): Promise<Answer>;
  stop(): Promise<void>;
}

/** The headers of a request. */
export const headersOf = ({
  cookie,
  gpc,
}: Pick<Case, 'cookie' | 'gpc'>): Record<string, string> => ({
  ...(cookie === undefined ? {} : { Cookie: cookie }),
  ...(gpc ? { 'Sec-GPC': '1' } : {}),
});

/** A folder in which our package and Express can be imported by name. */
export function siteFolder(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'consent-server-'));
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  symlinkSync(root, join(modules, 'consent-banner'), 'dir');
  symlinkSync(join(root, 'node_modules/express'), join(modules, 'express'), 'dir');
  writeFiles(folder, files);
  return folder;
}

function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true });
}

/** A program and the files it is started with. */
export interface Site {
  readonly files: Record<string, string>;
  readonly program: string;
  readonly args: readonly string[];
}

/** Starts a program in a folder of its own, and waits until it takes requests at the port. */
export async function start(siteAt: (port: number, folder: string) => Site): Promise<Running> {
  const folder = siteFolder();
  const port = await freePort();
  const { files, program, args } = siteAt(port, folder);
  writeFiles(folder, files);
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, PORT: `${port}` },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (told += text));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    removeFolder(folder);
  };
  try {
    await listening(port, child);
  } catch (error) {
    await stop();
    throw new Error(`${program} did not start: ${told}`, { cause: error });
  }
  return { ask: (given) => ask(port, given), stop };
}

/** What nginx and Apache stand before: says which headers they added. */
export async function application(): Promise<{ port: number; server: Server }> {
  const server = createServer(({ headers }, response) => {
    const has = (category: string) => headers[`consent-${category}`] === '1';
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ analytics: has('analytics'), marketing: has('marketing') }));
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, server };
}

async function freePort(): Promise<number> {
  const server = listenRaw();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => void server.close(resolve));
  return port;
}

/**
 * None of these programs says in a common way that it is ready, so it is asked until it answers or ends. That its port is
 * open is not enough: Apache opens it, closes it, and opens it again.
 */
async function listening(port: number, child: ChildProcess): Promise<void> {
  const isReady = () =>
    ask(port, {}).then(
      () => true,
      () => false,
    );
  while (!(await isReady())) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it ended');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function ask(port: number, given: Pick<Case, 'cookie' | 'gpc'>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port,
      headers: headersOf(given),
      agent: false,
      timeout: 10_000,
    };
    const asked = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.once('end', () => {
        if (response.statusCode !== 200) return reject(new Error(`${response.statusCode} ${text}`));
        const policy = response.headers['content-security-policy'];
        const setCookies = response.headers['set-cookie'] ?? [];
        resolve({ ...(JSON.parse(text) as Answer), setCookies, policy: policy as string });
      });
    });
    asked.once('timeout', () => asked.destroy(new Error('no answer')));
    asked.once('error', reject).end();
  });
}
