import { NECESSARY } from './categories.js';
import { bare, toChoices, turnedOn } from './choices.js';
import { decode, encode, strictest } from './codec.js';
import { dispatch, type View } from './events.js';
import type { ConsentRecord, ConsentSource } from './record.js';
import type { DeclaredService, Settings } from './settings.js';
import type { ConsentStore, Environment } from './store.js';
import type { TellProblem } from './warn.js';

const DAY = 86_400;
const NOTHING = toChoices([]);

function misuse(text: string): never {
  throw new TypeError(`consentBanner.${text}.`);
}

/** Makes the store of a page. */
export function createStore({ target, now, jar, load }: Environment): ConsentStore {
  const listeners = new Set<() => void>();
  const shown = new Set<View>();
  const used: DeclaredService[] = [];
  const said = new Set<string>();
  const isNew = (text: string) => said.size < said.add(text).size;
  let settings: Settings | undefined;
  let record: ConsentRecord | null = null;
  let answers = NOTHING;
  let choices = NOTHING;
  let becomeReady: () => void;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));

  const notify = () => [...listeners].forEach((listener) => listener());
  const asked = () => store.categories.filter((id) => !store.isRequired(id));
  const serviceOf = (id: string) => store.declared.find(({ name }) => name === id);
  const isUnknown = (id: string) => store.isRequired(id) === undefined;
  const everyCategory = (granted: boolean) => bare(asked().map((id) => [id, granted]));

  const known = () => settings ?? misuse('ready: await it first');

  const set = (next: ConsentRecord | null) => {
    record = Object.freeze(next);
    answers = next?.answers ?? NOTHING;
    choices = toChoices(store.categories.map((id) => [id, store.isRequired(id) || !!answers[id]]));
  };

  const keep = ({ decidedAt }: ConsentRecord, value: string, { cookie } = known()) =>
    jar(cookie).write(value, new Date((decidedAt + cookie.days * DAY) * 1000));

  /** The answer in the cookie, as far as it still counts. Keeps it alive where browsers shorten script cookies (W20). */
  const remembered = ({ revision, cookie } = known()) => {
    const copies = jar(cookie).read();
    const read = copies.map(decode);
    if (read.includes(null)) store.problem('bad-cookie');
    // What was answered on this page holds for it, even if the browser would not keep it.
    const found = strictest(
      [record, ...read].filter((each): each is ConsentRecord => {
        const age = now() / 1000 - (each?.decidedAt ?? NaN);
        return age > -DAY && age < cookie.days * DAY && each!.revision >= revision;
      }),
    );
    // Once is enough, and an answer of this page is newer than what a slow browser may still show.
    if (found && !record && !copies[1]) keep(found, copies[0]!);
    return found;
  };

  /** Takes over a new answer and tells everybody, in the order cookie, store, event, gate. */
  const adopt = (next: ConsentRecord | null, source: ConsentSource) => {
    const before = choices;
    const wasDecided = store.decided;
    set(next);
    const granted = turnedOn(before, choices);
    const revoked = turnedOn(choices, before);
    if (wasDecided !== store.decided || granted[0] || revoked[0])
      dispatch(target, 'consent-change', { choices, granted, revoked, source });
    notify();
  };

  /** Makes a record of what the visitor answered just now; a category without an answer keeps what it had, or becomes false. */
  const answer = (given: Readonly<Record<string, boolean>>, source: ConsentSource) => {
    const next: ConsentRecord = {
      revision: Math.max(known().revision, record?.revision ?? 0),
      decidedAt: Math.floor(now() / 1000),
      answers: toChoices([
        ...asked().map((id) => [id, given[id] ?? choices[id]!] as const),
        // What only other pages ask survives, and so do services whose category was not answered just now.
        ...Object.entries(answers).filter(
          ([id]) => !(id in choices) && given[id.split('_')[0]!] === undefined,
        ),
      ]),
      source,
    };
    if (!keep(next, encode(next))) store.problem('storage-refused');
    adopt(next, source);
    store.hide();
  };

  const open = (view: View) => {
    if (shown.has(view) || !dispatch(target, 'consent-show', { view })) return;
    shown.add(view);
    notify();
  };

  const store: ConsentStore = {
    ready,
    shown,
    get decided() {
      return !!settings && asked().every((id) => id in answers);
    },
    get choices() {
      return choices;
    },
    get services() {
      const ofServices = Object.entries(answers).filter(([id]) => id.includes('_'));
      return toChoices(ofServices.map(([id, granted]) => [id.split('_')[1]!, granted]));
    },
    get categories() {
      return [...(settings?.categories.keys() ?? [])];
    },
    get record() {
      return record;
    },
    get declared() {
      return [...(settings?.services ?? []), ...used];
    },

    has(id, service) {
      const category = serviceOf(id)?.category;
      return (
        answers[`${id}_${service ?? ''}`] ??
        choices[id] ??
        store.isRequired(id) ??
        (!!category && store.has(category, id))
      );
    },
    isRequired: (id) => settings && (id === NECESSARY || settings.categories.get(id)),

    acceptAll: (source = 'accept-all') => answer(everyCategory(true), source),
    rejectAll: (source = 'reject-all') => answer(everyCategory(false), source),
    save(saved, source = 'api') {
      known();
      const given = Object.entries(Object(saved) === saved ? saved : { '': saved });
      for (const [id, granted] of given)
        if (isUnknown(id) || typeof granted !== 'boolean')
          misuse(`save: "${id}" is unknown here or no boolean`);
      answer(bare(given), source);
    },
    reset() {
      jar(known().cookie).write('', new Date(0));
      adopt(null, 'reset');
      store.show();
    },
    use(service) {
      if (!service?.name || !service.category) misuse('use: no name or category');
      used.push(service);
      if (settings) store.configure(settings);
    },

    show: () => open('banner'),
    showPreferences: () => void ready.then(() => open('preferences')),
    hide(view) {
      for (const each of shown)
        if (!view || each === view) {
          shown.delete(each);
          notify();
          dispatch(target, 'consent-hide', { view: each });
        }
    },

    async whenGranted(id) {
      await ready;
      if (isUnknown(id) && !serviceOf(id)) misuse(`whenGranted: "${id}" is unknown here`);
      await new Promise<void>((resolve) => {
        const settle = () => store.has(id) && (resolve(), listeners.delete(settle));
        listeners.add(settle);
        settle();
      });
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    problem: (code, detail = '') => {
      if (isNew(`${code} ${detail}`))
        void load('debug').then(
          (tell) => (tell as TellProblem)(target, code, detail),
          () => {
            if (isNew(code)) console.warn(`consent-banner [${code}] ${detail}`);
            dispatch(target, 'consent-problem', { code, message: `${detail}` });
          },
        );
    },
    configure(next) {
      const isFirst = !settings;
      const all = new Map(next.categories);
      for (const { category } of used) all.set(category, !!all.get(category));
      all.delete(NECESSARY);
      settings = { ...next, categories: all };
      set(remembered());
      if (isFirst) {
        dispatch(target, 'consent-ready', { choices, decided: store.decided });
        becomeReady();
      }
      notify();
      if (!store.decided) store.show();
    },
  };
  return Object.freeze(store);
}
