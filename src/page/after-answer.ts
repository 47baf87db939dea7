/** What some pages want done with an answer, which holds without it. Fetched only for them. */
import { type FollowUp, shared } from '../core/index.js';
import { placeCookie } from './place-cookie.js';

export const followUp: FollowUp = async (store, settings, ownAt) => {
  placeCookie(store, settings.cookie);
  if (!settings.recordHref) return;
  const keepRecords = await shared()!
    .load('records')
    .catch(() => store.problem('elements-missing', 'records.js'));
  await (keepRecords as FollowUp | undefined)?.(store, settings, ownAt);
};

export default followUp;
