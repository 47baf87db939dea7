import { categoryOf, isId, isServiceAnswer, NECESSARY } from './categories.js';
import { bare, toChoices, turnedOn } from './choices.js';
import { decode, encode, strictest } from './codec.js';
import { complete } from './complete.js';
import { dispatch, type View } from './events.js';
import { isConcerned, sendsSignal } from './privacy-signal.js';
import type { ConsentRecord, ConsentSource } from './record.js';
import { createReport } from './report.js';
import {
  type DeclaredService,
  hasOptOut,
  isMarkedRequired,
  type NamedService,
  type Settings,
} from './settings.js';
import { shared } from './shared.js';
import type { ConsentStore, Environment, FollowUp, Sweep } from './store.js';

const DAY = 86_400;
const NOTHING = toChoices([]);
const NONE = bare<string>([]);

/** How the answer for a service of its own is named. */
const idOf = ({ category, name }: DeclaredService) => `${category}_${name}`;

/** The same for those with which scripts were marked that ran on this page. */
const markedServices = () =>
  (shared()?.ran ?? []).flatMap((ran) =>
    'dataset' in ran && ran.dataset['consentService'] ? `${ran.dataset['consent']}_` : [],
  );

const every = (ids: readonly string[], granted: boolean) => bare(ids.map((id) => [id, granted]));

function misuse(text: string): never {
  throw new TypeError(`consentBanner.${text}.`);
}

/** Makes the store of a page. */
export function createStore(environment: Environment): ConsentStore {
  const { target, now, jar, load, signal, isAskedElsewhere } = environment;
  const shown = new Set<View>();
  /** In force once the categories of all services are known; `latest` is what the page said last. */
  let settings: Settings<DeclaredService> | undefined;
  let answers = NOTHING;
  let choices = NOTHING;
  let latest: Settings | undefined;
  let record: ConsentRecord | null = null;
  /** What answers say that do not count here, being too old or to a lower revision; of it only refusals of what other pages ask do. */
  let outdated: ConsentRecord | null = null;
  /** When the visitor answered last, or had it forgotten, as far as this page knows; in seconds. */
  let answeredAt = 0;
  /** When the last answer was given that was given on this page, in seconds. */
  let ownAt: number | undefined;
  /** Whether the browser has shown an answer in the cookie. */
  let isKept = false;
  const used: DeclaredService[] = [];
  let becomeReady: () => void;
  const ready = new Promise<void>((resolve) => (becomeReady = resolve));
  const listeners = new Set<(source?: ConsentSource) => void>();

  const problem = createReport(target, load);
  const seconds = () => Math.floor(now() / 1000);

  const notify = (source?: ConsentSource) =>
    [...listeners].forEach((listener) => {
      try {
        listener(source);
      } catch (error) {
        // One listener of the page must not keep the others from an answer.
        reportError(error);
      }
    });
  const asked = () => store.categories.filter((id) => !store.isRequired(id));
  const serviceOf = (id: string) => store.declared.find(({ name }) => name === id);
  const isUnknown = (id: string) => store.isRequired(id) === undefined;

  const known = () => settings ?? misuse('ready: await it');

  const isConcernedHere = (id: string) => isConcerned(id, settings?.categories.get(id)?.['gpc']);

  /** What is in force of an answer: the browser's signal refuses what was granted before it was sent (L40). */
  const inForce = (of: ConsentRecord | null) => {
    const isOverruled = sendsSignal() && !of?.despiteSignal;
    const agreed = Object.entries((of ?? outdated)?.answers ?? NOTHING)
      .filter(([id, isOn]) => of || (!isOn && isUnknown(categoryOf(id))))
      .map(
        ([id, isOn]) => [id, isOn && !(isOverruled && isConcernedHere(categoryOf(id)))] as const,
      );
    return toChoices([...agreed, ...Object.entries(settings!.presumption?.presume(of) ?? NOTHING)]);
  };

  const set = (next: ConsentRecord | null) => {
    record = Object.freeze(next);
    if (next) answeredAt = next.decidedAt;
    answers = inForce(next);
    choices = toChoices(store.categories.map((id) => [id, store.isRequired(id) || !!answers[id]]));
    signal?.(store, settings!.categories);
  };

  /** Whether an answer is another than that in force, and not only repeated. */
  const differs = (next: ConsentRecord | null) => {
    const after = inForce(next);
    return Object.keys({ ...answers, ...after }).some((id) => answers[id] !== after[id]);
  };

  /** Has removed what refused services left. What was withdrawn here may also have to be stopped. */
  const sweep = (isWithdrawn?: unknown, isElsewhere?: boolean) => {
    if (isWithdrawn || record?.owed)
      load('sweep')
        .then((carryOut) => (carryOut as Sweep)(store, isElsewhere))
        .catch((error) => problem('sweep-failed', error));
  };

  const keep = (
    { decidedAt, domainLabels }: ConsentRecord,
    value: string,
    { cookie }: Pick<Settings, 'cookie'>,
  ) => jar(cookie, domainLabels).write(value, new Date((decidedAt + cookie.days * DAY) * 1000));

  /** The answer in the cookie, as far as it still counts. Keeps it alive where browsers shorten script cookies (W20). */
  const remembered = ({ revision, cookie }: Settings, own = record) => {
    const copies = jar(cookie).read();
    isKept ||= !!copies[0];
    const read = copies.map(decode);
    if (read.includes(null)) problem('bad-cookie');
    // What was answered on this page holds for it, even if the browser would not keep it.
    const all = [own, ...read].filter((each): each is ConsentRecord => !!each);
    outdated = strictest(all);
    const found = strictest(
      all.filter((each) => {
        const age = seconds() - each.decidedAt;
        return each.revision >= revision && age > -DAY && age < cookie.days * DAY;
      }),
    );
    // Once is enough, and an answer of this page is newer than what a slow browser may still show.
    if (found && !settings && !copies[1]) keep(found, copies[0]!, { cookie });
    return found;
  };

  /**
   * Has done what some pages want besides. Copies that contradict each other, or what the browser did not keep, would go on
   * doing so; a domain that we have to find is found once there is an answer; and records are kept, also of what was shown
   * before the answer (L60).
   */
  const followUp = () => {
    const { cookie, recordHref } = known();
    if (
      recordHref ||
      !isKept ||
      (cookie.domain === 'auto' && !record?.domainLabels) ||
      jar(cookie).read()[1]
    )
      load('after-answer')
        .then((run) => (run as FollowUp)(store, settings!, () => ownAt))
        .catch(() => problem('elements-missing', 'after-answer.js'));
  };

  const remember = (next: ConsentRecord) => {
    isKept = keep(next, encode(next), known());
    if (!isKept) problem('storage-refused');
  };

  /** Takes over a new answer and tells everybody, in the order store, signals, event, gate. */
  const adopt = (next: ConsentRecord | null, source: ConsentSource) => {
    const before = choices;
    // A first answer is news also where it changes nothing. Embeds that were loaded without a stored one have to hear of a reset.
    const isNews = !record || source === 'reset' || differs(next);
    set(next);
    const granted = turnedOn(before, choices);
    const revoked = turnedOn(choices, before);
    if (isNews) dispatch(target, 'consent-change', { choices, granted, revoked, source });
    notify(source);
    sweep(revoked[0] || !next, source === 'tab');
    if (store.decided) store.hide();
    else if (!next) store.show();
  };

  /**
   * Remembers what the visitor answered just now. A category without an answer keeps what it had, or becomes false. An
   * answer at an embed, or for services alone, is partial: it leaves the question open.
   */
  const answer = (given: Readonly<Record<string, boolean>>, source: ConsentSource) => {
    // What was answered in another tab meanwhile must not be undone.
    store.refresh();
    const ids = Object.keys(given);
    const isPartial = source === 'embed' || (ids[0] && !ids.some(isId));
    /** What is answered from now on; undefined while it is asked. Services follow their category. */
    const answerTo = (id: string, category = categoryOf(id)) =>
      given[id] ??
      given[category] ??
      answers[id] ??
      (store.isRequired(category) || (answers[category] ?? (isPartial ? undefined : false)));
    const wasOn = (id: string) => !isId(id) && answers[id] && answers[categoryOf(id)];
    /** Whether the browser may refuse by its signal what was granted before, elsewhere: only those pages know. */
    const isDoubtful = (id: string) =>
      answers[id] && isUnknown(categoryOf(id)) && sendsSignal() && !record?.despiteSignal;
    const answered: ConsentRecord = {
      revision: known().revision,
      objected: !!outdated?.objected,
      ...record,
      // Later than what it replaces, also by a clock that was put back, or other tabs would not follow. What was not
      // asked again is not remembered for longer, nor is what other pages were granted.
      decidedAt:
        record &&
        ![...asked(), ...turnedOn(NOTHING, answers)].every(
          (id) => id in given || categoryOf(id) in given,
        )
          ? record.decidedAt + 1
          : Math.max(seconds(), answeredAt + 1),
      answers: toChoices(
        [
          ...asked(),
          // What only other pages ask survives.
          ...Object.keys(answers).filter((id) => !isDoubtful(id)),
          // Saves the next page from fetching the categories of its services.
          ...store.declared.filter(({ parameters }) => !parameters['category']).map(idOf),
          ...ids.filter((id) => !isId(id)),
        ]
          .filter((id) => answerTo(id) !== undefined)
          .map((id) => [id, answerTo(id)!]),
      ),
      source,
      unrecorded: !!known().recordHref,
      despiteSignal: sendsSignal(),
      // Services of other pages may have run with their category, and those of marked scripts need not be declared.
      owed: [
        ...store.declared.map(idOf),
        ...Object.keys(answers).filter(wasOn),
        ...markedServices(),
      ].some((id) => answerTo(id) === false),
    };
    const next = known().presumption?.withoutPresumed(answered) ?? answered;
    ownAt = next.decidedAt;
    remember(next);
    adopt(next, source);
    followUp();
  };

  const open = (view: View) => {
    if (shown.has(view) || !dispatch(target, 'consent-show', { view })) return;
    if (settings?.recordHref) followUp();
    shown.add(view);
    notify();
  };

  const store: ConsentStore = {
    ready,
    shown,
    get decided() {
      return !!settings && !store.unanswered[0];
    },
    get unanswered() {
      return asked().filter((id) => !(id in answers));
    },
    get choices() {
      return choices;
    },
    get services() {
      const differing = Object.keys(answers).filter(
        (id) => answers[id] !== answers[categoryOf(id)],
      );
      return toChoices(differing.map((id) => [id.split('_')[1]!, answers[id]!]));
    },
    get categories() {
      return [...(settings?.categories.keys() ?? [])];
    },
    get record() {
      return record;
    },
    get reopen() {
      return settings?.reopen;
    },
    get declared() {
      return settings?.services ?? [];
    },

    has(id, service) {
      const category = serviceOf(id)?.category;
      return (
        isId(id) &&
        (answers[`${id}_${isId(service) ? service : ''}`] ??
          choices[id] ??
          store.isRequired(id) ??
          (!!category && store.has(category, id)))
      );
    },
    isRequired(id) {
      const category = settings?.categories.get(id);
      return settings && (id === NECESSARY || (category && isMarkedRequired(category)));
    },
    isConcerned: isConcernedHere,

    acceptAll: () => answer(every(asked(), true), 'accept-all'),
    rejectAll() {
      // With any refusal go the services of other pages too.
      const services = Object.keys(answers).filter((id) => !isId(id));
      answer(every([...asked(), ...services], false), 'reject-all');
    },
    save(saved, source = 'api') {
      known();
      if (!isId(source)) misuse('save: odd source');
      const given = Object.entries(Object(saved) === saved ? saved : { '': saved });
      for (const [id, granted] of given)
        if ((isUnknown(id) && !isServiceAnswer(id)) || typeof granted !== 'boolean')
          misuse(`save: "${id}" is unknown or no boolean`);
      answer(bare(given), source);
    },
    reset() {
      jar(known().cookie, (record ?? outdated)?.domainLabels).write('', new Date(0));
      answeredAt = Math.max(seconds(), answeredAt);
      outdated = null;
      adopt(null, 'reset');
    },
    use(service) {
      if (![service?.name, service?.category].every(isId) || !service.parameters)
        misuse('use: incomplete service');
      used.push(service);
      if (latest) store.configure(latest);
    },

    show: () => open('banner'),
    showPreferences: () =>
      settings ? open('preferences') : void ready.then(() => open('preferences')),
    hide(view) {
      for (const each of shown)
        if ((view ?? each) === each) {
          shown.delete(each);
          notify();
          dispatch(target, 'consent-hide', { view: each });
        }
    },

    async whenGranted(id) {
      await ready;
      if (isUnknown(id) && !serviceOf(id)) misuse(`whenGranted: "${id}" is unknown`);
      await new Promise<void>((resolve) => {
        const settle = () => store.has(id) && (resolve(), listeners.delete(settle));
        listeners.add(settle);
        settle();
      });
    },

    refresh() {
      // By the clock that was put right it is no answer any more.
      if (answeredAt > seconds() + DAY) answeredAt = 0;
      if (!settings) return;
      const found = remembered(settings, null);
      // Another tab may have noted more beside the same answer.
      if (record && found?.decidedAt === record.decidedAt)
        record = Object.freeze({ ...found, answers: record.answers });
      const next = inForce(found);
      const isRefusal = turnedOn(next, answers)[0];
      const isNews = found
        ? // Of the same second only a refusal is news.
          found.decidedAt > answeredAt ||
          (found.decidedAt === answeredAt && isRefusal && !turnedOn(answers, next)[0])
        : record
          ? // What was kept and is gone was forgotten elsewhere, unless a slow browser shows it late.
            isKept && seconds() > answeredAt + 1
          : // What is no answer here may still be an objection.
            isRefusal;
      if (isNews) adopt(found, 'tab');
    },
    note(changes) {
      // What another tab answered meanwhile must not be undone.
      store.refresh();
      if (record) remember((record = Object.freeze({ ...record, ...changes })));
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    problem,
    configure(next) {
      // What another tab answered meanwhile is news, and no setting.
      store.refresh();
      latest = next;
      const found = remembered(next);
      // Where the page names no category, an earlier answer tells it.
      const ids = Object.keys(found?.answers ?? NOTHING);
      const knownCategory = ({ name, category }: NamedService) =>
        category ?? ids.find((id) => id.endsWith(`_${name}`))?.split('_')[0];
      const services = Object.freeze([
        ...next.services.map((service) => ({ ...service, category: knownCategory(service) })),
        ...used,
      ]) as readonly DeclaredService[];
      const files = [
        !services.every(({ category }) => category) && 'services/categories',
        next.importFrom && !found && 'import',
        hasOptOut(next) && 'regime',
      ].filter((file) => file) as string[];
      if (files[0] && !next.isComplete)
        return void complete(next, files, load, problem).then(
          (completed) => next === latest && store.configure(completed),
        );

      const isFirst = !settings;
      const categories = new Map(next.categories);
      for (const { category } of services)
        if (!categories.has(category)) categories.set(category, NONE);
      if (!next.categories.size && !next.services[0])
        for (const id of ['analytics', 'marketing', 'social']) categories.set(id, NONE);
      categories.delete(NECESSARY);
      settings = { ...next, categories, services };
      set(found);
      // What the browser's signal overrules may have left something on earlier visits.
      sweep(found && turnedOn(answers, found.answers)[0]);
      if (isFirst) {
        dispatch(target, 'consent-ready', { choices, decided: store.decided });
        becomeReady();
      }
      notify();
      if (record?.unrecorded) followUp();
      if (!store.decided && !isAskedElsewhere?.()) store.show();
    },
  };
  return Object.freeze(store);
}
