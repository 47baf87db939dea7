/**
 * Serves the demo. localhost is the site; 127.0.0.1, the same server under another name, is the third party of frames.
 * All other third parties are played by service-worker.js, so a page is given only to a browser that has it running.
 */
import { execSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** What module.html's import map leads to. */
const PACKAGES = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element', 'js-cookie'];
const PAGE = /^\/([\w-]+\.html)?$/;

if (!existsSync(at('../dist/cdn'))) execSync('npm run build', { cwd: at('..'), stdio: 'inherit' });

const folder = (path) => sirv(at(path), { dev: true, etag: true });
const demo = folder('.');
/** Folders outside the demo's own, by how their addresses start. */
const outside = ['dist', ...PACKAGES.map((name) => `node_modules/${name}`)].map((path) => ({
  start: `/${path}/`,
  serve: folder(`../${path}`),
}));

function answer(request, response) {
  const [path] = request.url.split('?');
  // Tells the service worker that it is still the demo which lives at this address.
  response.setHeader('Demo', 'yes');
  const page = PAGE.exec(path);
  if (page) return servePage(page[1] ?? 'index.html', request, response);
  const found = outside.find(({ start }) => path.startsWith(start));
  if (!found) return demo(request, response);
  request.url = request.url.slice(found.start.length - 1);
  return found.serve(request, response);
}

function servePage(name, { headers, socket }, response) {
  // A browser that comes without the service worker gets the page that installs it.
  const isGuarded = !headers.accept?.includes('text/html') || 'demo-guarded' in headers;
  const file = at(isGuarded ? `./${name}` : './getting-ready.html');
  if (!existsSync(file)) return response.writeHead(404).end('There is no such page.');

  const other = headers.host?.startsWith('127.') ? 'localhost' : '127.0.0.1';
  const html = readFileSync(file, 'utf8');
  response.writeHead(200, {
    'Content-Type': 'text/html;charset=utf-8',
    'Cache-Control': 'no-cache',
    Vary: 'Demo-Guarded',
  });
  return response.end(html.replaceAll('127.0.0.1:8080', `${other}:${socket.localPort}`));
}

/** Listens on both addresses, since a browser may take either for localhost. Gives the port. */
async function listen(wanted) {
  const servers = [createServer(answer), createServer(answer)];
  const start = (server, ...where) => once(server.listen(...where), 'listening');
  try {
    await start(servers[0], wanted, '127.0.0.1');
    const { port } = servers[0].address();
    await start(servers[1], port, '::1').catch((error) => {
      // Not every machine has IPv6.
      if (error.code === 'EADDRINUSE') throw error;
    });
    return port;
  } catch (error) {
    servers[0].close();
    if (error.code !== 'EADDRINUSE') throw error;
    return listen(wanted + 1);
  }
}

const port = await listen(Number(process.env.PORT ?? 8080));
console.log(`The demo is at http://localhost:${port} (Ctrl+C ends it)`);
