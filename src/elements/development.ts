import { shared } from '../core/index.js';

/** Hosts on which a site is made, not visited. */
const LOCAL = /^(127\.|\[::1\]$)|(^|\.)(localhost|local)$/;

/** Whether what only makers of a site have to know is measured: on their own machines, or with `data-debug` on the script tag. */
export const isDevelopment = (): boolean =>
  LOCAL.test(location.hostname) || !!shared()?.script?.hasAttribute('data-debug');
