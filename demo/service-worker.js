/**
 * Plays the third parties: answers every request that a page of the demo makes to another host, so that nothing goes to
 * the internet, and tells the page which host it would have contacted.
 */
'use strict';

/** What some third parties do once they run: they call another host. */
const CALLS = {
  'www.googletagmanager.com': 'https://region1.google-analytics.com/g/collect',
  'static.hotjar.com': 'https://metrics.hotjar.io/visit',
  'snap.licdn.com': 'https://px.ads.linkedin.com/collect',
  'js.hs-scripts.com': 'https://track.hubspot.com/__ptq.gif',
};

/** What some leave in the browser, under the demo's own address. */
const LEAVINGS = {
  'www.googletagmanager.com': 'document.cookie = "_ga=GA1.1.1.1; path=/; max-age=86400";',
  'static.hotjar.com': `document.cookie = '_hjSessionUser_1016800=1; path=/; max-age=86400';
    localStorage.setItem('_hjUserAttributes', 'demo');`,
  'connect.facebook.net': 'document.cookie = "_fbp=fb.0.1.1; path=/; max-age=86400";',
};

const STUBS = {
  script: ['text/javascript', stubScript],
  image: ['image/svg+xml', stubImage],
  style: ['text/css', () => '.third-party-style { outline: 3px dashed currentcolor; }'],
};

/** Whether the demo's server still lives here. Other projects use the same port on other days. */
let isNeeded = true;

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (!isNeeded) return;
  if (event.request.mode === 'navigate') {
    if (event.request.method === 'GET') event.respondWith(fetchPage(url));
  } else if (url.host !== location.host) {
    event.waitUntil(tellPage(event.clientId, url));
    // The demo's server under its other name answers for itself.
    if (!isOwn(url)) event.respondWith(stub(event.request, url));
  }
});

const isOwn = ({ hostname, port }) =>
  ['localhost', '127.0.0.1'].includes(hostname) && port === location.port;

async function fetchPage(url) {
  const response = await fetch(url, { headers: { 'Demo-Guarded': 'yes' }, redirect: 'manual' });
  if (!response.headers.has('Demo')) {
    isNeeded = false;
    await registration.unregister();
  }
  return response;
}

async function tellPage(clientId, { host }) {
  const page = await clients.get(clientId);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a page of ours takes none
  page?.postMessage({ contacted: host });
}

/** `?wait=900` in the address makes a third party slow. */
async function stub({ destination }, url) {
  const wait = Number(url.searchParams.get('wait'));
  if (wait) await new Promise((resolve) => setTimeout(resolve, wait));
  const [type, write] = STUBS[destination] ?? ['text/plain', () => ''];
  // Modules and frames of other origins may be read only with this header.
  const headers = { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' };
  return new Response(write(url), { headers });
}

function stubScript({ host, pathname }) {
  const call = CALLS[host];
  return [
    `demoLog(${JSON.stringify(host + pathname)});`,
    call && `new Image().src = ${JSON.stringify(call)};`,
    LEAVINGS[host],
  ].join('\n');
}

function stubImage({ host }) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120">
    <rect width="100%" height="100%" fill="#5b6b8c"/>
    <text x="50%" y="50%" text-anchor="middle" dominant-baseline="middle" font-family="sans-serif"
      font-size="18" fill="#fff">image of ${host}</text>
  </svg>`;
}
