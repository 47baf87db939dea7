import type { RecordStore } from './store.js';

const DAY = 86_400_000;

/** The moment before which records are too old; without days none is. */
export const cutOff = (days: number | undefined): Date =>
  new Date(days === undefined ? 0 : Date.now() - days * DAY);

/** Removes what is too old, now and once a day. Gives what ends it. */
export function pruneDaily(
  store: Pick<RecordStore, 'prune'>,
  days: number | undefined,
  onError: (error: unknown) => void,
): () => void {
  const prune = (): void => void store.prune(cutOff(days)).catch(onError);
  prune();
  const timer = setInterval(prune, DAY);
  return () => clearInterval(timer);
}
