import {
  type Choices,
  type Complete,
  type ConsentRecord,
  cookieJar,
  encode,
  hasOptOut,
  isMarkedRequired,
  NECESSARY,
  OBJECTION_DAYS,
  type Settings,
  toChoices,
  wishOf,
} from '../core/index.js';
import type { Manager, Theirs } from './manager.js';
import { managers } from './managers.js';
import { ourName, readMap } from './names.js';

const DAY = 86_400;

/**
 * Puts the answer that the visitor gave to another manager into our cookie, with its own date. Only what is certain: with
 * any doubt nothing is written, and the visitor is asked. Fetched where a page wants it and has no answer of ours.
 */
export const takeOver: Complete = (settings, problem) => {
  const from = wishOf('import-from');
  const map = wishOf('import-map');
  const names = readMap(map);
  const chosen = managers.filter(({ name }) => from === 'auto' || from === name);
  if (wasAnswered(settings)) return settings;
  if (!chosen[0]) problem('unknown-manager', from);
  else if (!names) problem('bad-attribute', `import-map="${map}"`);
  const found = names ? answersIn(chosen, names, settings) : [];
  const record = agreedOn(found);
  keep(record, settings);
  // Where nobody is asked first, what could not be taken over may have been a refusal.
  const isUnread = !chosen[0] || !names || (found.length > 0 && !record);
  return { ...settings, isDoubtful: settings.isDoubtful || isUnread };
};

export default takeOver;

/**
 * Says that an answer was taken over, for as long as it could be again: who has it forgotten must not find it back on the
 * next page, since the other manager's cookie is still there.
 */
const markOf = ({ cookie }: Settings) => cookieJar({ ...cookie, name: `${cookie.name}-imported` });

/** Whether there was an answer of ours, be it one that does not count any more: what is older than that must not return. */
const wasAnswered = (settings: Settings): boolean =>
  [cookieJar(settings.cookie), markOf(settings)].some((jar) => jar.read()[0] !== undefined);

function keep(record: ConsentRecord | undefined, settings: Settings): void {
  if (!record) return;
  const { cookie } = settings;
  const expires = new Date((record.decidedAt + daysOf(settings) * DAY) * 1000);
  // Without the mark it could come back, so it is not taken over then.
  if (markOf(settings).write('1', expires)) cookieJar(cookie).write(encode(record), expires);
}

/** What all managers left that left something, the oldest first; null for what is not certain. */
function answersIn(
  chosen: readonly Manager[],
  names: ReadonlyMap<string, string>,
  settings: Settings,
): (ConsentRecord | null)[] {
  const found = chosen.map((manager) => ({ manager, theirs: answerOf(manager, settings) }));
  return found
    .filter(({ theirs }) => theirs !== undefined)
    .map(({ manager, theirs }) => (theirs ? recordOf(theirs, manager, names, settings) : null))
    .sort((one, other) => (one?.decidedAt ?? 0) - (other?.decidedAt ?? 0));
}

/** The answer in which they agree, with the oldest date. */
function agreedOn(records: readonly (ConsentRecord | null)[]): ConsentRecord | undefined {
  const isAgreed = new Set(records.map((each) => each && JSON.stringify(each.answers))).size === 1;
  return (isAgreed && records[0]) || undefined;
}

/** What a manager remembers; undefined where it left nothing, null where that can not be read for certain. */
function answerOf(manager: Manager, { cookie }: Settings): Theirs | null | undefined {
  const copies = manager.cookies.map((name) => cookieJar({ ...cookie, name }).read());
  if (copies.some(([first]) => first === undefined)) return undefined;
  // Copies for other domains or paths, of which nobody knows which counts.
  if (copies.some((values) => new Set(values).size > 1)) return null;
  try {
    return manager.read(...copies.map(([first]) => first!));
  } catch {
    return null;
  }
}

/** The same as an answer to this page; null where it is none of today. */
function recordOf(
  theirs: Theirs,
  manager: Manager,
  names: ReadonlyMap<string, string>,
  settings: Settings,
): ConsentRecord | null {
  const { services, revision } = settings;
  const age = Date.now() - theirs.decidedAt;
  // Also false for no time at all.
  const isOfToday = age >= 0 && age < daysOf(settings) * DAY * 1000;
  const given = toChoices(
    asked(settings).flatMap((id) => {
      const all = [...theirs.answers].filter(([name]) => ourName(name, names, manager) === id);
      const answer = together(all.map(([, each]) => each));
      return answer === null ? [] : [[id, answer] as const];
    }),
  );
  if (!isOfToday || !Object.keys(given)[0]) return null;
  return {
    revision,
    decidedAt: Math.floor(theirs.decidedAt / 1000),
    // Saves the next page from fetching the categories of its services.
    answers: toChoices([...Object.entries(given), ...ofServices(services, given)]),
    source: 'import',
    domainLabels: undefined,
    id: undefined,
    unrecorded: false,
    despiteSignal: false,
    objected: false,
    owed: false,
  };
}

/** For how long an answer counts: a year at least where not everything is asked first (L44), which regime.js says later. */
const daysOf = (settings: Settings): number =>
  Math.max(settings.cookie.days, hasOptOut(settings) ? OBJECTION_DAYS : 0);

/** What this page asks for, as far as its settings tell. */
function asked({ categories, services }: Settings): string[] {
  const named = [...categories.keys(), ...services.map(({ category }) => category!)];
  const ids = new Set(named[0] ? named : ['analytics', 'marketing', 'social']);
  const isRequired = (id: string) => id === NECESSARY || isMarkedRequired(categories.get(id) ?? {});
  return [...ids].filter((id) => !isRequired(id));
}

/** Of several that are one here a single refusal counts, and all have to be granted. Null for what is not certain. */
function together(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(false)) return false;
  return answers[0] !== undefined && answers.every((answer) => answer) ? true : null;
}

/** Services for which the page names no category follow theirs. */
const ofServices = (services: Settings['services'], given: Choices) =>
  services
    .filter(({ parameters }) => !parameters['category'])
    .flatMap(({ category = '', name }) => {
      const isGranted = given[category];
      return isGranted === undefined ? [] : [[`${category}_${name}`, isGranted] as const];
    });
