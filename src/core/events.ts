import type { Choices } from './choices.js';
import type { ConsentSource } from './record.js';

/** What can be shown to the visitor. */
export type View = 'banner' | 'preferences';

/** Once per page, when the visitor's answer, or that there is none, is known. */
export interface ConsentReadyEvent extends Event {
  /** All categories, true or false. */
  readonly choices: Choices;
  /** False when the visitor has to be asked. */
  readonly decided: boolean;
}

/** Every first decision (a refusal too) and every change of an answer. Never for an answer that was only remembered. */
export interface ConsentChangeEvent extends Event {
  /** All categories, true or false. */
  readonly choices: Choices;
  /** Categories that are on now and were not before. */
  readonly granted: readonly string[];
  /** Categories that were on and are not any more. */
  readonly revoked: readonly string[];
  /** How the answer came about. */
  readonly source: ConsentSource;
}

/** Before something is shown. `preventDefault()` keeps it from showing. */
export interface ConsentShowEvent extends Event {
  readonly view: View;
}

/** After something was hidden. */
export interface ConsentHideEvent extends Event {
  readonly view: View;
}

/** Something that a refused service left and that is still there. */
export interface Remaining {
  readonly name: string;
  readonly where: 'cookie' | 'local' | 'session' | 'indexed-db';
  /**
   * `needed-until-reload`: running code looks at it to stay still, so it goes on the next page. `other-path`: the browser
   * does not let this page remove it. `in-use`: something on the page holds it, or writes it again.
   */
  readonly reason: 'needed-until-reload' | 'other-path' | 'in-use';
}

/** After what refused services left was removed and looked for again; once more after the page was loaded anew for it. */
export interface ConsentWithdrawEvent extends Event {
  /** Names of the cookies and keys that are gone. */
  readonly deleted: readonly string[];
  /** What is still there, and why. */
  readonly remaining: readonly Remaining[];
  /** Whether the page is loaded anew now, to end code that nothing else stops. */
  readonly reloading: boolean;
}

/** Something is wrong: storage refused, wrong markup, a missing file. Never more is loaded because of it. */
export interface ConsentProblemEvent extends Event {
  /** Stable, for code to compare; the README lists them. */
  readonly code: string;
  /** What is wrong and the way out, in English, for people. */
  readonly message: string;
}

/** Our events by name. All are dispatched on `document`, bubble to `window` and are composed; only `consent-show` can be prevented. */
export interface ConsentEventMap {
  'consent-ready': ConsentReadyEvent;
  'consent-change': ConsentChangeEvent;
  'consent-show': ConsentShowEvent;
  'consent-hide': ConsentHideEvent;
  'consent-withdraw': ConsentWithdrawEvent;
  'consent-problem': ConsentProblemEvent;
}

declare global {
  interface DocumentEventMap extends ConsentEventMap {}
}

/** Dispatches one of our events with its fields on the event itself. False when a listener prevented what it announces. */
export function dispatch<Type extends keyof ConsentEventMap>(
  target: EventTarget,
  type: Type,
  fields: Omit<ConsentEventMap[Type], keyof Event>,
): boolean {
  const event = new Event(type, {
    bubbles: true,
    composed: true,
    cancelable: type === 'consent-show',
  });
  return target.dispatchEvent(Object.assign(event, fields));
}
