import { type Signal, type SignalNames, splitIds } from '../core/index.js';

/**
 * Google's signals by who decides about them: a category, or a declared service, which may be in a category of another
 * name. What `<consent-category signals>` names is decided there alone.
 */
const SIGNALS: SignalNames = {
  marketing: 'ad_storage ad_user_data ad_personalization',
  analytics: 'analytics_storage',
  functional: 'functionality_storage personalization_storage',
  necessary: 'security_storage',
  'google-analytics': 'analytics_storage',
  'google-ads': 'ad_storage ad_user_data ad_personalization',
};

const pairsOf = (names: SignalNames) =>
  Object.entries(names).flatMap(([id, signals]) =>
    splitIds(signals).map((signal) => [signal, id] as const),
  );

/** Each signal is granted where one of those who decide about it is. */
function stateOf(has: (id: string) => boolean, names: SignalNames = {}): Record<string, string> {
  const own = pairsOf(names);
  const usual = pairsOf(SIGNALS).filter(([signal]) => own.every(([name]) => name !== signal));
  const state: Record<string, string> = {};
  for (const [signal, id] of [...usual, ...own])
    if (state[signal] !== 'granted') state[signal] = has(id) ? 'granted' : 'denied';
  return state;
}

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
  const page = window as unknown as Record<string, unknown[]>;
  const name = option('data-layer') || 'dataLayer';
  let told: string | undefined;
  /** Whether a tag of Google was set up already, by what it must not be before: our default. */
  const isLate = page[name]?.some?.((entry) => (entry as unknown[])?.[0] === 'config');

  const push = (entry: unknown) => {
    // An element that goes by the name has no `push` (S8).
    if (!page[name]?.push) page[name] = [];
    page[name].push(entry);
  };

  /** Google's tags look only at `arguments` objects (F2). */
  function gtag(..._command: unknown[]): void {
    // oxlint-disable-next-line prefer-rest-params
    push(arguments);
  }

  gtag('consent', 'default', {
    ...stateOf(() => false),
    // Where tags may have started before us, they wait so many milliseconds for the answer.
    ...(!script?.matches(':not([async],[defer],[type=module])') && { wait_for_update: 500 }),
  });
  if (option('ads-redaction') != null) gtag('set', 'ads_data_redaction', true);
  if (option('url-passthrough') != null) gtag('set', 'url_passthrough', true);

  return (store, names) => {
    const { choices } = store;
    if (isLate) store.problem('late-default', name);
    // Also the answers for single services: they can be Google's.
    const text = JSON.stringify([choices, store.services]);
    if (text === told || (!told && !store.decided)) return;
    told = text;
    gtag('consent', 'update', stateOf(store.has, names));
    // For triggers in Google Tag Manager.
    push({ event: 'consent-update', choices });
  };
}
