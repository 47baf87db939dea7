/** What some pages want done with an answer, which holds without it. Fetched only for them. */
import type { FollowUp } from '../core/index.js';
import { placeCookie } from './place-cookie.js';

export const followUp: FollowUp = (store, { cookie }) => placeCookie(store, cookie);

export default followUp;
