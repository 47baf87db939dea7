import type { DeclarationTexts } from '../locales/locale.js';
import type { Stored } from './service-facts.js';

/** How long something is stored, in the visitor's language. */
export function periodOf(stored: Stored, texts: DeclarationTexts, lang: string): string {
  const { days, minutes } = stored;
  if (minutes) return inWords(minutes, 'minute', lang);
  if (typeof days === 'number') return inDays(days, lang);
  // A tab's storage ends with the tab, whatever its vendor states.
  if (stored.in === 'session') return texts.untilTabCloses;
  return days ? texts.untilBrowserCloses : texts.notStated;
}

const UNITS = [
  ['year', 365],
  ['month', 30],
  ['day', 1],
] as const;

/** In the largest unit that comes out even. */
function inDays(days: number, lang: string): string {
  const [unit, size] = UNITS.find((each) => days % each[1] === 0) ?? UNITS[2];
  return inWords(days / size, unit, lang);
}

const inWords = (count: number, unit: string, lang: string) =>
  new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
