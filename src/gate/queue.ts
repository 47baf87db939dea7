import type { ConsentStore } from '../core/index.js';
import { collectWrites } from './document-write.js';
import { attempt, isGranted, setState } from './held.js';
import { plant } from './plant.js';
import { blocks, isWaiting, run } from './script.js';
import { trusted } from './trusted.js';

/** How long a script that never answers holds up its followers, in milliseconds. */
const PATIENCE = 5000;

/** Runs held scripts one by one in document order, each of them and each address at most once per page. */
export interface ReleaseQueue {
  /** Lets a script wait for its turn. */
  add(this: void, script: HTMLScriptElement): void;
  /** Runs a script that is not in the page's markup, unless its address ran already. */
  insert(this: void, address: string): void;
}

export function createQueue(store: ConsentStore, nonce: string): ReleaseQueue {
  const waiting: HTMLScriptElement[] = [];
  const ran = new Set<string>();
  let isRunning = false;

  const isFirst = (address: string) => ran.size < ran.add(address).size;

  /** Runs one script; when it blocks, resolves once it was loaded, failed, or took too long. */
  const release = (script: HTMLScriptElement): Promise<void> | void => {
    if (!script.src) {
      const written = collectWrites(() => run(script));
      // What an inline script wrote goes right after it, its scripts next in line.
      if (written) {
        const nodes = document.createRange().createContextualFragment(written);
        waiting.unshift(...plant(nodes, script.nextSibling ?? script, script));
      }
    } else if (isFirst(script.src)) {
      const copy = run(script);
      if (blocks(script)) return settled(copy);
    } else {
      setState(script, 'released');
    }
  };

  const settled = (script: HTMLScriptElement) =>
    new Promise<void>((resolve) => {
      script.onload = script.onerror = () => resolve();
      setTimeout(resolve, PATIENCE);
    });

  const runAll = async () => {
    isRunning = true;
    while (waiting[0]) {
      const script = waiting.shift()!;
      // The visitor may have changed their mind, or the page its content, since the script was queued.
      if (script.isConnected && isWaiting(script) && isGranted(script, store))
        await attempt(store, () => release(script));
    }
    isRunning = false;
  };

  return {
    add(script) {
      if (!isWaiting(script) || waiting.includes(script)) return;
      waiting.push(script);
      if (!isRunning) void runAll();
      else if (blocks(script)) preload(script);
    },
    insert(address) {
      const script = document.createElement('script');
      script.src = trusted().createScriptURL(address);
      script.nonce = nonce;
      if (isFirst(script.src)) document.head.append(script);
    },
  };
}

/** Fetches a script in parallel with those before it, in the way it will be asked for. */
function preload({
  crossOrigin,
  integrity,
  referrerPolicy,
  nonce,
  src: href,
}: HTMLScriptElement): void {
  const link = document.createElement('link');
  const hints = {
    rel: 'preload',
    as: 'script',
    crossOrigin,
    integrity,
    referrerPolicy,
    nonce,
    href,
  };
  document.head.append(Object.assign(link, hints));
}
