import { type Load, version } from '../core/index.js';
import { insert, trustedURL } from '../gate/index.js';

/** Replaced when the script file is built: the hash of the elements.js that belongs to it. */
const ELEMENTS_INTEGRITY = '__ELEMENTS_INTEGRITY__';

/** The script tag that runs us. Modules have none and images can pose as one (S8): those tags are found by `data-consent-script`. */
export function ownScript(): HTMLScriptElement | null {
  const { currentScript } = document;
  return currentScript instanceof HTMLScriptElement
    ? currentScript
    : document.querySelector('script[data-consent-script]');
}

/** Fetches from beside the script file, or from `data-base` when it was inlined into the page. */
export function loaderOf(own: HTMLScriptElement | null): Load {
  const base = new URL(own?.getAttribute('data-base') ?? (own?.src || '.'), document.baseURI);

  const loadElements = (src: string) =>
    new Promise((onload, onerror) => {
      insert('script', {
        ...(own && {
          nonce: own.nonce,
          crossOrigin: own.crossOrigin,
          // A page that pins our file gets the rest pinned with it (W59).
          integrity: own.integrity && ELEMENTS_INTEGRITY,
        }),
        src: trustedURL(src),
        onload,
        onerror,
      } as Partial<HTMLScriptElement>);
    });

  return async (file) => {
    const address = new URL(`${file}.js?v=${version}`, base) as unknown as string;
    if (file === 'elements') return loadElements(address);
    return ((await import(address)) as { default: unknown }).default;
  };
}
