/**
 * Keeps what happens on a page of the demo, for panel-view.js to show. A classic script before the library, because it
 * has to hear the first event.
 */
'use strict';

/** Everything that the panel shows. Dispatches `change` when there is more. */
window.demoRecord = Object.assign(new EventTarget(), { events: [], ran: [], contacts: new Map() });

/** Called by everything that runs: scripts that were held, and the stubs of third parties. */
window.demoLog = (what) => {
  demoRecord.ran.push({ what, at: new Date() });
  demoRecord.dispatchEvent(new Event('change'));
};

{
  const FIELDS = {
    'consent-ready': ['choices', 'decided'],
    'consent-show': ['view'],
    'consent-hide': ['view'],
    'consent-change': ['choices', 'granted', 'revoked', 'source'],
    'consent-withdraw': ['deleted', 'remaining', 'reloading'],
    'consent-problem': ['code', 'message'],
  };
  for (const [type, fields] of Object.entries(FIELDS))
    document.addEventListener(type, (event) => {
      const values = fields.map((name) => [name, event[name]]);
      demoRecord.events.push({ type, values, at: new Date() });
      demoRecord.dispatchEvent(new Event('change'));
    });

  const contacted = (host) => {
    const count = (demoRecord.contacts.get(host)?.count ?? 0) + 1;
    demoRecord.contacts.set(host, { count, at: new Date() });
    demoRecord.dispatchEvent(new Event('change'));
  };
  navigator.serviceWorker.addEventListener('message', ({ data }) => contacted(data.contacted));
  navigator.serviceWorker.startMessages();

  // What frames load does not pass the service worker of the page around them.
  const FRAMES = ['iframe', 'frame', 'object', 'embed'];
  new PerformanceObserver((list) => {
    for (const { name, initiatorType } of list.getEntries()) {
      const { host } = new URL(name);
      if (FRAMES.includes(initiatorType) && host && host !== location.host) contacted(host);
    }
  }).observe({ type: 'resource', buffered: true });
}

// Not earlier: Firefox takes no import map any more once a module was asked for.
document.addEventListener('DOMContentLoaded', () => import('/panel-view.js'));
