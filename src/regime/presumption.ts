import {
  categoryOf,
  type Choices,
  type ConsentRecord,
  type ConsentStore,
  cookieJar,
  everSaid,
  isConcerned,
  keepsCookie,
  presume,
  type Regime,
  sendsSignal,
  type Settings,
  toChoices,
} from '../core/index.js';

/** The categories of this page that are on until the visitor objects. */
export const presumedCategories = (store: ConsentStore, settings: Settings): readonly string[] =>
  store.categories.filter((id) => {
    const regime = settings.categories.get(id)?.['regime'] ?? settings.regime;
    return regime === 'opt-out' && !store.isRequired(id);
  });

/** Whether there are others, which are asked first. */
export const isAnythingAsked = (store: ConsentStore, presumed: readonly string[]): boolean =>
  store.categories.some((id) => !store.isRequired(id) && !presumed.includes(id));

/** Whether Global Privacy Control refuses a category. */
const isDeniedBySignal = (id: string, settings: Settings): boolean =>
  sendsSignal() && isConcerned(id, settings.categories.get(id)?.['gpc']);

/** What Global Privacy Control refuses where nobody was asked: it is final there. */
export const isFinal = (store: ConsentStore, settings: Settings, id: string): boolean =>
  isDeniedBySignal(id, settings) && presumedCategories(store, settings).includes(id);

/** What may be on before anybody agreed to it on this page. */
export function createPresumption(store: ConsentStore, settings: Settings): Regime {
  let canObject: boolean | undefined;

  return {
    presume(of) {
      const said = everSaid(of, cookieJar(settings.cookie).read());
      // What nobody could object to for longer than this page is not on.
      const canAnswer = of || (canObject ??= keepsCookie(settings.cookie));
      const isDenied = (id: string) =>
        !canAnswer || !!settings.isDoubtful || isDeniedBySignal(id, settings);
      return presume(presumedCategories(store, settings), said, isDenied);
    },

    withoutPresumed(answer) {
      const presumed = presumedCategories(store, settings);
      const isOff = (id: string) => answer.answers[id] === false || isDeniedBySignal(id, settings);
      const answers: Choices = toChoices([
        ...Object.entries(answer.answers).filter(
          ([id, isOn]) => !isOn || !presumed.includes(categoryOf(id)) || isOwnGrant(id, answer),
        ),
        ...presumed.filter(isOff).map((id) => [id, false] as const),
      ]);
      const objected = presumed[0] ? presumed.every(isOff) : answer.objected;
      // Where nothing is asked an answer has only objections, which may last; not so what other pages were granted.
      const mayEnd = isAnythingAsked(store, presumed) || Object.values(answers).includes(true);
      const decidedAt = mayEnd
        ? answer.decidedAt
        : Math.max(answer.decidedAt, Math.floor(Date.now() / 1000));
      return { ...answer, answers, objected, decidedAt };
    },
  };
}

/** A service that is on though its category is off was switched on by the visitor. */
const isOwnGrant = (id: string, { answers }: ConsentRecord) =>
  id !== categoryOf(id) && answers[categoryOf(id)] === false;
