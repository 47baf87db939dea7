import type { ConsentStore } from '../core/index.js';
import { collectWrites } from './document-write.js';
import { guard, isGranted, setState } from './held.js';
import { plant } from './plant.js';
import { blocks, isWaiting, run } from './script.js';

/** How long a script that never answers holds up its followers, in milliseconds. */
const PATIENCE = 5000;
/** How long we run scripts before the visitor's next click or key press gets its turn, in milliseconds. */
const TURN = 40;

/** Runs held scripts one by one in document order, each of them and each address at most once per page. */
export interface ReleaseQueue {
  /** Lets a script wait for its turn. */
  add(script: HTMLScriptElement): void;
  /** True for an address that did not run yet, which from now on counts as run. */
  claim(address: string): boolean;
}

export function createQueue(store: ConsentStore): ReleaseQueue {
  const waiting: HTMLScriptElement[] = [];
  /** Addresses that ran, also by a declared service. */
  const ran = new Set<string>();
  let isRunning = false;

  const claim = (address: string) => ran.size < ran.add(address).size;

  /** Runs one script; when it blocks, resolves once it was loaded, failed, or took too long. */
  const release = (script: HTMLScriptElement): Promise<void> | void => {
    if (!script.src) {
      const written = collectWrites(() => run(script));
      if (!written) return;
      // What an inline script wrote goes right after it, its scripts next in line.
      const nodes = document.createRange().createContextualFragment(written);
      waiting.unshift(...plant(nodes, script.nextSibling ?? script, script));
    } else if (claim(script.src)) {
      const copy = run(script);
      if (blocks(script)) return answerOf(copy);
    } else {
      setState(script, 'released');
    }
  };

  const answerOf = (script: HTMLScriptElement) =>
    new Promise<void>((resolve) => {
      script.onload = script.onerror = () => resolve();
      setTimeout(() => resolve(), PATIENCE);
    });

  const runAll = async () => {
    isRunning = true;
    let turnStarted = performance.now();
    for (let script; (script = waiting.shift());) {
      const next = script;
      // The visitor may have changed their mind, or the page its content, since the script was queued.
      if (next.isConnected && isWaiting(next) && isGranted(next, store))
        await guard(next, store, () => release(next));
      if (performance.now() - turnStarted > TURN) {
        await new Promise((resolve) => setTimeout(resolve));
        turnStarted = performance.now();
      }
    }
    isRunning = false;
  };

  return {
    claim,
    add(script) {
      if (!isWaiting(script) || waiting.includes(script)) return;
      waiting.push(script);
      if (!isRunning) void runAll();
      else if (blocks(script)) preload(script);
    },
  };
}

/** Fetches a script in parallel with those before it, in the way it will be asked for. */
function preload(script: HTMLScriptElement): void {
  const link = document.createElement('link');
  const { crossOrigin, integrity, referrerPolicy, nonce, src: href } = script;
  document.head.append(
    Object.assign(link, {
      rel: 'preload',
      as: 'script',
      crossOrigin,
      integrity,
      referrerPolicy,
      nonce,
      href,
    }),
  );
}
