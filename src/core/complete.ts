import { inTime } from './in-time.js';
import type { Settings } from './settings.js';
import type { Load } from './shared.js';
import type { Complete } from './store.js';
import type { Report } from './warn.js';

/**
 * Fetches what settings need: the categories of services for which the page names none, without which they stay off; the
 * answer of another manager; what is on unasked. What does not come is done without, and told.
 */
export async function complete(
  settings: Settings,
  files: readonly string[],
  load: Load,
  problem: Report,
): Promise<Settings> {
  let completed: Settings = { ...settings, isComplete: true };
  for (const file of files)
    try {
      completed = await ((await inTime(load(file))) as Complete)(completed, problem);
    } catch (error) {
      const services = completed.services.filter(({ category }) => category);
      completed = { ...completed, isDoubtful: true, services };
      problem('service-failed', error);
    }
  return completed;
}
