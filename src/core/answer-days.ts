import { OBJECTION_DAYS } from './settings.js';
import { shared } from './shared.js';
import { wishOf } from './wish.js';

/** For how many days an answer counts, by the attributes of the page: at most 400 (W11). What is not usable counts as not written. */
export function answerDays(): number {
  const written = wishOf('cookie-days') ?? '';
  const days = Math.min(/^[1-9]\d{0,8}$/.test(written) ? +written : 183, 400);
  // Where nobody is asked first, an objection lasts (L44).
  return shared()?.wordsFor ? Math.max(OBJECTION_DAYS, days) : days;
}
