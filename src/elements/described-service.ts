import type { DeclaredService } from '../core/index.js';
import type { ServiceFacts, Stored } from './service-facts.js';

/** Attributes with words for the visitor. Others are parameters, and can say who is asked. */
const WORDS = ['label', 'provider', 'purpose', 'policy-href', 'cookies'];

/** What is printed of a declared service: what is known of it, and before that what the site says in its attributes. */
export function describe(
  { name, parameters }: DeclaredService,
  known?: ServiceFacts,
): ServiceFacts {
  // Page code can hand over anything.
  const said = (attribute: string) => `${parameters[attribute] ?? ''}`.trim() || undefined;
  return {
    title: said('label') ?? known?.title ?? name,
    provider: said('provider') ?? known?.provider,
    privacy: said('policy-href') ?? known?.privacy,
    purpose: said('purpose'),
    purposes: known?.purposes,
    hosts: hostsOf(parameters, known?.hosts),
    stored: storedOf(said('cookies'), known?.stored),
  };
}

/** Addresses among the parameters say who is asked where the site itself decides that. */
function hostsOf(
  parameters: DeclaredService['parameters'],
  known: ServiceFacts['hosts'],
): ServiceFacts['hosts'] {
  const own = Object.entries(parameters).flatMap(([name, value]) =>
    WORDS.includes(name) ? [] : (hostOf(`${value}`) ?? []),
  );
  return own[0] ? [...new Set([...(known ?? []), ...own])] : known;
}

function hostOf(text: string): string | undefined {
  if (!/^(https?:\/)?\/\S/i.test(text) || !URL.canParse(text, document.baseURI)) return undefined;
  return new URL(text, document.baseURI).host;
}

function storedOf(cookies: string | undefined, known: readonly Stored[] | undefined) {
  const names = cookies?.match(/\S+/g);
  return names ? [...(known ?? []), { in: 'cookie' as const, names }] : known;
}
