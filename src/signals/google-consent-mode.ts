import { type ConsentStore, type Settings, type Signal, isId, splitIds } from '../core/index.js';

const ADS = 'marketing google-ads google-floodlight';

/**
 * Who decides about each of Google's signals: a category, or in its place those of the services named after it that the
 * page declares, since they may be in a category of another name. `<consent-category signals>` takes it from both.
 */
const SIGNALS = {
  ad_storage: ADS,
  ad_user_data: ADS,
  ad_personalization: ADS,
  analytics_storage: 'analytics google-analytics',
  functionality_storage: 'functional',
  personalization_storage: 'functional',
};

/** All signals by whether each is granted. */
const stateOf = (isGranted: (signal: string, deciders: string) => boolean) => ({
  ...Object.fromEntries(
    Object.entries(SIGNALS).map(([signal, deciders]) => [
      signal,
      isGranted(signal, deciders) ? 'granted' : 'denied',
    ]),
  ),
  security_storage: 'granted',
});

/** The state by the visitor's answer. Where several decide about a signal, all of them have to be granted. */
const answered = ({ has, declared }: ConsentStore, categories: Settings['categories']) =>
  stateOf((signal, deciders) => {
    const [category, ...services] = splitIds(deciders);
    const own = [...categories.keys()].filter((id) =>
      splitIds(categories.get(id)!['signals']).includes(signal),
    );
    const known = services.filter((id) => declared.some(({ name }) => name === id));
    const deciding = [own, known, [category!]].find(([first]) => first)!;
    return deciding.every((id) => has(id));
  });

const DENIED = stateOf(() => false);

/** What an update depends on: the state, and the answers for categories, since not each has a signal. */
const textOf = (state: object, answers: object = {}): string =>
  JSON.stringify([state, Object.entries(answers).filter(([id]) => isId(id))]);

/** Whether the owner chose to let Google's tags start before consent, told that it is denied (F3). */
export const isAdvanced = (script: HTMLScriptElement | null): boolean =>
  script?.getAttribute('data-google-consent-mode') === 'advanced';

/**
 * Google Consent Mode v2: pushes the denied default at once, and gives what pushes an update for each answer (F1).
 * @param script our script tag, whose attributes `data-google-*` say how
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export function googleConsentMode(script: HTMLScriptElement | null): Signal | undefined {
  const option = (name: string) => script?.getAttribute(`data-google-${name}`);
  if (option('consent-mode') === 'off') return undefined;
  const page = window as unknown as Record<string, unknown>;
  const name = option('data-layer') || 'dataLayer';
  const isAsync = !script || script.async || script.defer || script.type === 'module';
  let layer: unknown[] | undefined;
  let told: string;

  const push = (entry: unknown) => {
    try {
      layer!.push(entry);
    } catch (error) {
      // It may be the page's own, and must not keep anybody else from an answer.
      reportError(error);
    }
  };

  /** Google's tags look only at `arguments` objects (F2). */
  function gtag(..._command: unknown[]): void {
    // oxlint-disable-next-line prefer-rest-params
    push(arguments);
  }

  /** Pushes the default; once more where the page put something else in place of what has it. */
  const begin = () => {
    const present = page[name];
    if (layer && present === layer) return;
    // An element that goes by the name is no array (S8).
    page[name] = layer = Array.isArray(present) ? present : [];
    told = textOf(DENIED);
    gtag('consent', 'default', {
      ...DENIED,
      // Where tags may have started before us, they wait so many milliseconds for the answer.
      ...(isAsync && { wait_for_update: 500 }),
    });
    if (option('ads-redaction') != null) gtag('set', 'ads_data_redaction', true);
    if (option('url-passthrough') != null) gtag('set', 'url_passthrough', true);
  };

  begin();
  return (store, categories) => {
    begin();
    const state = answered(store, categories);
    const text = textOf(state, store.record?.answers);
    if (text === told) return;
    told = text;
    gtag('consent', 'update', state);
    // For triggers in Google Tag Manager, whose readers expect an ordinary object.
    push({ event: 'consent-update', choices: { ...store.choices } });
  };
}
