import { type ConsentStore, shared } from '../core/index.js';
import { setState } from './held.js';
import type { ServiceContext } from './services.js';
import { allRan, refusedOf } from './sweep-ran.js';
import { trustedURL } from './trusted.js';

/**
 * Keeps scripts that were marked, and are still on their way, from running: no browser runs one in another document than
 * the one that asked for it. They wait again, and what waited for them waits for them no longer.
 */
export function stopLoading(store: ConsentStore): void {
  for (const { script } of refusedOf(store)) {
    const copy = script?.nextElementSibling;
    const isCopy = copy instanceof HTMLScriptElement && !!copy.src && copy.src === script!.src;
    if (!isCopy || shared()!.ran.includes(copy)) continue;
    new Document().append(copy);
    // The queue runs each address once: with an empty fragment it is another one that asks for the same.
    script!.setAttribute('src', trustedURL(`${script!.src}#`));
    setState(script!, 'held');
    copy.dispatchEvent(new Event('error'));
  }
}

/** Has the scripts of services that were kept from running that way asked for again, once the visitor agrees again. */
export function loadAgainWhenGranted(store: ConsentStore): void {
  for (const { context } of allRan()) {
    const { script } = context ?? {};
    // One without an address had run before for another.
    if (!script?.src || script.ownerDocument === document) continue;
    context!.script = undefined;
    const look = () => {
      if (!store.has(context!.category, context!.name)) return;
      forget();
      loadAgain(context!, script);
    };
    const forget = store.subscribe(look);
    look();
  }
}

/** A script element loads once, so this takes another one, under a name that did not run yet. */
function loadAgain(context: ServiceContext, { attributes, onload, src }: HTMLScriptElement): void {
  const copy = document.createElement('script');
  for (const { name, value } of attributes) if (name !== 'src') copy.setAttribute(name, value);
  copy.onload = onload;
  context.script = copy;
  context.run(copy, src, `${src} ${performance.now()}`);
}
