/**
 * The `opt-out` regime: what is on until the visitor objects. Fetched only for pages that say so; where it can not be had,
 * everything is asked.
 */
import {
  type Complete,
  type ConsentStore,
  OBJECTION_DAYS,
  type Settings,
  shared,
} from '../core/index.js';
import { keepObjection } from './keep-objection.js';
import { objectWithoutElements } from './object-without-elements.js';
import { offerOpener } from './offer-opener.js';
import { createPresumption, isFinal, presumedCategories } from './presumption.js';
import { sweepForSignal } from './sweep-for-signal.js';
import { wordsFor } from './words.js';

let isStarted = false;
let current: Settings;

export const applyRegime: Complete = (settings) => {
  const { store } = shared()!;
  const cookie = { ...settings.cookie, days: Math.max(OBJECTION_DAYS, settings.cookie.days) };
  current = { ...settings, cookie };
  if (!isStarted) void start(store);
  isStarted = true;
  return {
    ...current,
    // Our own opener takes the place of the usual one.
    reopen: 'none',
    presumption: createPresumption(store, current),
  };
};

export default applyRegime;

async function start(store: ConsentStore): Promise<void> {
  const presumed = () => presumedCategories(store, current);
  const page = shared()!;
  page.wordsFor = wordsFor(store, presumed);
  page.isFinal = (id) => isFinal(store, current, id);
  objectWithoutElements(
    store,
    presumed,
    offerOpener(store, () => current.reopen),
  );
  await store.ready;
  keepObjection(store, current);
  sweepForSignal(store, presumed());
}
