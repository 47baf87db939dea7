import {
  type Choices,
  type ConsentRecord,
  type ConsentStore,
  cookieJar,
  decode,
  isConcerned,
  type Regime,
  sendsSignal,
  type Settings,
  toChoices,
} from '../core/index.js';

/** The category of `category_service`, or the category itself. */
const categoryOf = (id: string) => id.split('_')[0]!;

/** The categories of this page that are on until the visitor objects. */
export const presumedCategories = (store: ConsentStore, settings: Settings): readonly string[] =>
  store.categories.filter((id) => {
    const regime = settings.categories.get(id)?.['regime'] ?? settings.regime;
    return regime === 'opt-out' && !store.isRequired(id);
  });

/** Whether Global Privacy Control refuses a category. */
const isDeniedBySignal = (id: string, settings: Settings): boolean =>
  sendsSignal() && isConcerned(id, settings.categories.get(id)?.['gpc']);

/** What Global Privacy Control refuses where nobody was asked: it is final there. */
export const isFinal = (store: ConsentStore, settings: Settings, id: string): boolean =>
  isDeniedBySignal(id, settings) && presumedCategories(store, settings).includes(id);

/** What may be on before anybody agreed to it on this page. */
export function createPresumption(store: ConsentStore, settings: Settings): Regime {
  return {
    presume(of) {
      const presumed = presumedCategories(store, settings);
      const said = of ? [of] : everSaid(settings);
      // Nobody could object for longer than this page where the browser keeps no cookie.
      const isOn = (id: string) =>
        navigator.cookieEnabled &&
        !isDeniedBySignal(id, settings) &&
        said.every((each) => each && (each.answers[id] ?? !each.objected));
      return toChoices([
        ...said.flatMap((each) => refusedServices(each, presumed)),
        ...presumed.map((id) => [id, isOn(id)] as const),
      ]);
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
      return { ...answer, answers, objected };
    },
  };
}

/** A service that is on though its category is off was switched on by the visitor. */
const isOwnGrant = (id: string, { answers }: ConsentRecord) =>
  id !== categoryOf(id) && answers[categoryOf(id)] === false;

/**
 * What the cookie's copies say where none of them counts: an objection to an earlier revision, or one that ought to have
 * ended, still is one; and one that can not be read, null, may have been.
 */
const everSaid = ({ cookie }: Settings): readonly (ConsentRecord | null)[] =>
  cookieJar(cookie).read().map(decode);

const refusedServices = (of: ConsentRecord | null, presumed: readonly string[]) =>
  Object.entries(of?.answers ?? {}).filter(
    ([id, isOn]) => !isOn && id !== categoryOf(id) && presumed.includes(categoryOf(id)),
  );
