/** How long a file may take, in milliseconds: what hangs for ever is as good as missing. */
const PATIENCE = 5000;

/** What `fetching` gives; rejects when that takes too long. */
export const inTime = (fetching: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    fetching,
    new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error('it takes too long'))),
  ]);
