interface Policy {
  createScript(text: string): string;
  createScriptURL(url: string): string;
}
interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

let policy: Policy | undefined;

/**
 * The page's Trusted Types policy for scripts and addresses that its own marked elements carry (W52).
 * Needs `trusted-types consent-banner` in the page's Content Security Policy; where that forbids it, this throws and
 * nothing is released.
 */
export function trusted(): Policy {
  const asIs = (text: string) => text;
  const rules = { createScript: asIs, createScriptURL: asIs };
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  return (policy ??= trustedTypes?.createPolicy('consent-banner', rules) ?? rules);
}

/** An address that a marked element carries, as the policy wants it. */
export const trustedURL = (url: string): string => trusted().createScriptURL(url);
