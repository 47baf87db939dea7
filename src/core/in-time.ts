/** How long something may be on its way, in milliseconds: what hangs for ever is as good as missing. */
const PATIENCE = 5000;

/** What is on its way; rejects when that takes too long. */
export const inTime = (fetching: Promise<unknown>): Promise<unknown> =>
  Promise.race([
    fetching,
    new Promise((_, reject) => setTimeout(reject, PATIENCE, new Error('no answer in time'))),
  ]);
