import { inTime, shared } from '../core/index.js';

/** Fetches a part of an element that only some visitors need; the element works without it. */
export async function latePart<Part>(file: string): Promise<Part | undefined> {
  const { load, store } = shared()!;
  try {
    return (await inTime(load(file))) as Part;
  } catch {
    store.problem('elements-missing', `${file}.js`);
    return undefined;
  }
}
