export { categoryOf, isId, NECESSARY, splitIds } from './categories.js';
export { bare, type Choices, toChoices } from './choices.js';
export { decode, encode, strictest } from './codec.js';
export * from './events.js';
export { inTime } from './in-time.js';
export { cookieJar, domainOf, type Jar, keepsCookie } from './jar.js';
export { OPENER } from './opener.js';
export { everSaid, presume } from './presume.js';
export type { ConsentRecord, ConsentSource } from './record.js';
export { isConcerned, sendsSignal } from './privacy-signal.js';
export { hasOptOut, isMarkedRequired, OBJECTION_DAYS } from './settings.js';
export type {
  CategoryAttributes,
  CookieSettings,
  DeclaredService,
  NamedService,
  Regime,
  Settings,
} from './settings.js';
export { type Load, share, shared, sharedAbove, type Shared, type WordsFor } from './shared.js';
export { createStore } from './create-store.js';
export type {
  Categorise,
  Complete,
  ConsentStore,
  Environment,
  FollowUp,
  Signal,
  Sweep,
} from './store.js';
export { version } from './version.js';
export type { Report, TellProblem } from './warn.js';
export { wishOf } from './wish.js';
export { answerDays } from './answer-days.js';
export { isSignalHonoured } from './honoured-signal.js';
