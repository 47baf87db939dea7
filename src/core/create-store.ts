import { NECESSARY } from './categories.js';
import { toChoices, turnedOn } from './choices.js';
import { decode, encode, strictest } from './codec.js';
import { dispatch, type View } from './events.js';
import type { ConsentRecord, ConsentSource } from './record.js';
import type { DeclaredService, Settings } from './settings.js';
import type { ConsentStore, Environment } from './store.js';

const DAY = 86_400;
const NOTHING = toChoices([]);

function misuse(text: string): never {
  throw new TypeError(`consentBanner.${text}.`);
}

/** Makes the store of a page. */
export function createStore({ target, now, jar, doors }: Environment): ConsentStore {
  const listeners = new Set<() => void>();
  const shown = new Set<View>();
  const used: DeclaredService[] = [];
  const said = new Set<string>();
  const isNew = (text: string) => said.size < said.add(text).size;
  let settings: Settings | undefined;
  let record: ConsentRecord | null = null;
  let choices = NOTHING;
  let becomeReady: () => void;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));

  const notify = () => [...listeners].forEach((listener) => listener());
  const asked = () => store.categories.filter((id) => !store.isRequired(id));
  const answers = () => Object.entries(record?.answers ?? NOTHING);
  const serviceOf = (id: string) => store.declared.find(({ name }) => name === id);

  const known = () => settings ?? misuse('ready: await it first');

  const set = (next: ConsentRecord | null) => {
    record = Object.freeze(next);
    choices = toChoices(
      store.categories.map((id) => [id, store.isRequired(id) || !!next?.answers[id]]),
    );
  };

  const keep = ({ decidedAt }: ConsentRecord, value: string, { cookie } = known()) =>
    jar(cookie).write(value, new Date((decidedAt + cookie.days * DAY) * 1000));

  /** The answer in the cookie, as far as it still counts. Keeps it alive where browsers shorten script cookies (W20). */
  const remembered = ({ revision, cookie } = known()) => {
    const copies = jar(cookie).read();
    // What was answered on this page holds for it, even if the browser would not keep it.
    const read = copies.map(decode);
    const records = [record, ...read].filter((each): each is ConsentRecord => {
      const age = each ? now() / 1000 - each.decidedAt : NaN;
      return age > -DAY && age < cookie.days * DAY && each!.revision >= revision;
    });
    if (read.includes(null)) store.problem('bad-cookie');
    const found = strictest(records);
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

  /** Makes a record of the visitor's answers; an id without one keeps what it had, or becomes false. */
  const answer = (answerOf: (id: string) => boolean | undefined, source: ConsentSource) => {
    const revision = Math.max(known().revision, record?.revision ?? 0);
    // What only other pages ask survives, and so do services whose category was not answered just now.
    const kept = answers().filter(([id]) => {
      const category = id.split('_')[0]!;
      return !(category in choices) || answerOf(category) === undefined;
    });
    const given = asked().map((id) => [id, answerOf(id) ?? choices[id]!] as const);
    const next: ConsentRecord = {
      revision,
      decidedAt: Math.floor(now() / 1000),
      answers: toChoices([...kept, ...given]),
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
      return !!settings && asked().every((id) => record?.answers[id] !== undefined);
    },
    get choices() {
      return choices;
    },
    get services() {
      const ofServices = answers().filter(([id]) => id.includes('_'));
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
        record?.answers[`${id}_${service ?? ''}`] ??
        choices[id] ??
        (id === NECESSARY ? !!settings : !!category && store.has(category, id))
      );
    },
    isRequired: (id) => settings && (id === NECESSARY || settings.categories.get(id)),

    acceptAll: (source = 'accept-all') => answer(() => true, source),
    rejectAll: (source = 'reject-all') => answer(() => false, source),
    save(saved, source = 'api') {
      known();
      for (const [id, granted] of Object.entries(Object(saved) === saved ? saved : { '': saved }))
        if (store.isRequired(id) === undefined || typeof granted !== 'boolean')
          misuse(`save: "${id}" is unknown here or no boolean`);
      answer((id) => (Object.hasOwn(saved, id) ? saved[id] : undefined), source);
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
      if (store.isRequired(id) === undefined && !serviceOf(id))
        misuse(`whenGranted: "${id}" is unknown here`);
      await new Promise<void>((resolve) => {
        const settle = () => store.has(id) && (resolve(), listeners.delete(settle));
        if (!settle()) listeners.add(settle);
      });
    },

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    problem: (code, detail = '') => {
      if (isNew(`${code} ${detail}`))
        void doors.problems().then(
          (tell) => tell(target, code, detail),
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
