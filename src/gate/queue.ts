import { type ConsentStore, inTime, type Load } from '../core/index.js';
import { collectWrites } from './document-write.js';
import { attempt, isGranted, setState } from './held.js';
import { insert } from './insert.js';
import type { Plant } from './plant.js';
import { blocks, type Held, isWaiting, run } from './script.js';
import { trustedURL } from './trusted.js';

/** Runs held scripts one by one in document order, each of them and each address at most once per page. */
export interface ReleaseQueue {
  /** Lets a script, or a template with what it holds, wait for its turn. */
  add(this: void, held: Held): void;
  /** Runs a script that is not in the page's markup, unless one of the same name, by default its address, ran already. */
  insert(this: void, script: HTMLScriptElement, address: string, name?: string): void;
}

export function createQueue(store: ConsentStore, load: Load, nonce: string): ReleaseQueue {
  const waiting: Held[] = [];
  const ran = new Set<string>();
  let isRunning = false;

  /** Runs one script; when it blocks, resolves once it was loaded, failed, or took too long. */
  const release = (script: Held): Promise<unknown> | void => {
    if (script instanceof HTMLTemplateElement) return plant(script);
    if (!script.src) {
      const written = collectWrites(() => run(script));
      if (written) return plant(script, written);
    } else if (ran.has(script.src)) {
      setState(script, 'released');
    } else {
      const copy = run(script);
      ran.add(script.src);
      if (blocks(script)) return settled(copy);
    }
  };

  /** Puts in place what a template holds, or a script wrote, its scripts next in line. */
  const plant = async (owner: Held, written?: string) => {
    const plantNow = (await inTime(load('plant'))) as Plant;
    if (isGranted(owner, store)) waiting.unshift(...plantNow(owner, written));
  };

  /** A script that never answers holds up its followers for a bounded time only. */
  const settled = (script: HTMLScriptElement): Promise<unknown> =>
    inTime(new Promise((resolve) => (script.onload = script.onerror = resolve))).catch(() =>
      store.problem('slow-script', script.src),
    );

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
    insert(script, address, name = address) {
      if (ran.has(name)) return;
      ran.add(name);
      document.head.append(Object.assign(script, { src: trustedURL(address), nonce }));
    },
  };
}

/** Fetches a script in parallel with those before it, in the way it will be asked for. */
function preload(script: HTMLScriptElement): void {
  const { crossOrigin, integrity, referrerPolicy, nonce = '', src: href } = script;
  const hints = { crossOrigin, integrity, referrerPolicy, nonce };
  insert('link', { rel: 'preload', as: 'script', ...hints, href });
}
