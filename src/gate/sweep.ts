import {
  answerDays,
  type ConsentStore,
  cookieJar,
  decode,
  dispatch,
  encode,
  type Remaining,
  shared,
  wishOf,
} from '../core/index.js';
import reloads from '../generated/reloads.js';
import { cookieNames, cookiePairs, removeCookie } from './sweep-cookies.js';
import { loadAgainWhenGranted, stopLoading } from './sweep-loading.js';
import { type Ran, refusedOf } from './sweep-ran.js';
import { type Place, STORAGES } from './sweep-storage.js';
import { knowsServices, type Traces, tracesOf } from './sweep-traces.js';

/** When to look again, in milliseconds after the time before: code that is being stopped may write once more. */
const LOOKS = [0, 400, 2000];
/** How long the visitor can read why the page goes away, in milliseconds. */
const NOTICE = 1000;
/** How long the page that a visitor leaves it for may take to come, in milliseconds. */
const LEAVING = 5000;

const after = (wait: number) => new Promise((resolve) => setTimeout(resolve, wait));

let sweeping: Promise<void> | undefined;
/**
 * Whether the last answer since this page began was given in another tab: here somebody may be typing. Undefined without
 * one: what was refused before is not running here, and loading the page anew for it could go on for ever.
 */
let isElsewhere: boolean | undefined;

/**
 * Removes what refused services left, looks whether it is gone, again after late writes, and says so. Where code of
 * theirs ran that nothing else stops, the page is loaded anew, and swept then. Fetched when something was refused.
 */
export function sweep(store: ConsentStore, isAnsweredElsewhere = isElsewhere): Promise<void> {
  isElsewhere = isAnsweredElsewhere;
  // Another tab may have answered while this file was on its way.
  store.refresh();
  // After a reset no copy may bring an answer back, whoever set it for which domain and path.
  if (!store.record && isElsewhere === false) forgetEverywhere();
  // What the page's own markup started leaves a debt too, if the page is left before all is done.
  const isOwed = refusedOf(store).some(({ service, context }) => service && !context);
  if (isOwed && !store.record?.owed) store.note({ owed: true });
  stopLoading(store);
  loadAgainWhenGranted(store);
  return (sweeping ??= carryOut(store).finally(() => {
    sweeping = undefined;
  }));
}

export default sweep;

/** Removes every copy of the answer, and keeps that of another manager from being taken over in its place. */
function forgetEverywhere(): void {
  const name = wishOf('cookie-name') ?? 'consent';
  removeCookie(name);
  if (!wishOf('import-from')) return;
  const days = answerDays();
  const mark = { name: `${name}-imported`, days, domain: null, path: '/' };
  cookieJar(mark).write('1', new Date(Date.now() + days * 86_400_000));
}

async function carryOut(store: ConsentStore, deleted = new Map<string, string>()): Promise<void> {
  const tell = (remaining: Remaining[], reloading: boolean) =>
    dispatch(document, 'consent-withdraw', {
      deleted: Object.freeze([...new Set(deleted.values())]),
      remaining: Object.freeze(remaining),
      reloading,
    });

  // A page without services does not know what the others left.
  const settle = () => {
    // Nor may an older answer take the place of one that another tab gave meanwhile.
    const isDue = knowsServices(store) && store.record?.owed && isKept(store);
    if (!remaining[0] && isDue) store.note({ owed: false });
    answer = textOf(store);
  };

  let answer = textOf(store);
  let remaining: Remaining[] = [];
  for (const [look, wait] of LOOKS.entries()) {
    if (wait) await after(wait);
    remaining = await remove(store, deleted, look === LOOKS.length - 1);
    // What was refused in the meantime is due as many looks.
    if (answer !== textOf(store)) return carryOut(store, deleted);
    // With nothing of theirs on the page, nothing is going to write.
    if (!refusedOf(store)[0]) settle();
    if (isReloadNeeded(store) && !isSomebodyBusy(store)) return reload();
  }
  settle();
  tell(remaining, false);
  if (isReloadNeeded(store)) void untilHidden().then(reloadUnseen);

  /** Who agreed again in the meantime can stay. */
  function reloadUnseen(): void {
    if (!isReloadNeeded(store)) return;
    tell(remaining, true);
    location.reload();
  }

  async function reload(): Promise<void> {
    tell(remaining, true);
    await untilRead();
    if (isReloadNeeded(store)) location.reload();
    // Who allowed it again meanwhile may have refused something else.
    else return carryOut(store, deleted);
  }
}

/** Waits until the notice was read, and longer for a visitor who follows a link meanwhile: a reload would take that back. */
async function untilRead(): Promise<void> {
  let isLeaving = false;
  const note = () => {
    isLeaving = true;
  };
  addEventListener('beforeunload', note);
  await after(NOTICE);
  if (isLeaving) await after(LEAVING);
  removeEventListener('beforeunload', note);
}

/** Waits until nobody looks at the page. */
const untilHidden = (): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState === 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });

/** The answer as the cookie has it. */
const textOf = ({ record }: ConsentStore): string => (record ? encode(record) : '');

/** Removes what is there, notes in `deleted` what is gone, and gives what is not. */
async function remove(
  store: ConsentStore,
  deleted: Map<string, string>,
  isLast: boolean,
): Promise<Remaining[]> {
  const traces = tracesOf(store);
  const remaining: Remaining[] = [];
  for (const place of [cookies(store), ...STORAGES]) {
    const { where } = place;
    const there = await matching(place, traces);
    for (const name of there) if (!traces.isMarker(where, name)) await place.remove(name);
    const left = await matching(place, traces);
    for (const name of new Set([...there, ...left])) {
      const key = `${where} ${name}`;
      // What came back until the end will come back again.
      const isBack = isLast && deleted.has(key);
      if (!isBack && !left.includes(name)) deleted.set(key, name);
      else {
        deleted.delete(key);
        remaining.push(Object.freeze({ name, where, reason: reasonOf(name, isBack) }));
      }
    }

    function reasonOf(name: string, isBack: boolean): Remaining['reason'] {
      if (traces.isMarker(where, name)) return 'needed-until-reload';
      return where === 'cookie' && !isBack ? 'other-path' : 'in-use';
    }
  }
  return remaining;
}

async function matching({ where, names }: Place, { matches }: Traces): Promise<string[]> {
  try {
    return (await names()).filter((name) => matches(where, name));
  } catch {
    // What this page may not open, its services could not write to either.
    return [];
  }
}

const cookies = (store: ConsentStore): Place => ({
  where: 'cookie',
  names: async () => cookieNames(textOf(store)),
  remove: removeCookie,
});

const valueOf = (pair: string) => pair.slice(pair.indexOf('=') + 1);

/** Whether the browser keeps just this answer. */
const isKept = (store: ConsentStore): boolean =>
  !!store.record && cookiePairs().some((pair) => valueOf(pair) === textOf(store));

/** Whether an answer that the browser keeps could grant again, on the page loaded anew, what is refused on this one. */
const isGrantLeft = (store: ConsentStore): boolean =>
  !isKept(store) &&
  cookiePairs()
    .flatMap((pair) => decode(valueOf(pair)) ?? [])
    .some(({ answers }) => Object.values(answers).includes(true));

/** Whether the visitor may be in the middle of something here, having answered in another tab. Not so who just came back to this page. */
const isSomebodyBusy = ({ record }: ConsentStore): boolean =>
  !!isElsewhere && !(record && record.decidedAt * 1000 <= (shared()?.restoredAt ?? 0));

/** Whether what ran and was refused since, on this page, has no other end. Never where the refusal would be lost by it. */
function isReloadNeeded(store: ConsentStore): boolean {
  const wish = wishOf('on-withdraw');
  if (wish === 'keep' || isElsewhere === undefined || isGrantLeft(store)) return false;
  const isStuck = ({ script, context }: Ran) =>
    !!script ||
    wish === 'reload' ||
    !!context!.parameters['src'] ||
    reloads.includes(context!.name);
  return refusedOf(store).some(isStuck);
}
