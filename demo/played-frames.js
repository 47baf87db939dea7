/**
 * Plays the frames of third parties, which the service worker of the page around them does not see, so that nothing goes
 * to the internet. A classic script before the library.
 */
'use strict';

{
  const { set, ...rest } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src');
  Object.defineProperty(HTMLIFrameElement.prototype, 'src', {
    ...rest,
    set(address) {
      const { host, hostname } = new URL(address, location);
      const isOwn = ['localhost', '127.0.0.1'].includes(hostname);
      set.call(this, isOwn ? address : `/other-site/player.html#${host}`);
      if (isOwn) return;
      const count = (demoRecord.contacts.get(host)?.count ?? 0) + 1;
      demoRecord.contacts.set(host, { count, at: new Date() });
      demoRecord.dispatchEvent(new Event('change'));
    },
  });
}
