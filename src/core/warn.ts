import type { ProblemCode } from './problems.js';
import { dispatch } from './events.js';

/** What the page can get wrong, by code: sentences with `{}` for the detail. Fetched only when there is a problem. */
export type ProblemTexts = Readonly<Record<string, string>>;

/** Reports that something is wrong with the page, its settings or the browser. */
export type Report = (code: ProblemCode, detail?: unknown) => void;

/**
 * Makes the page's reporter: each problem is dispatched once as `consent-problem`, and each code is warned of once in
 * the console, so that a loop in a page never floods it.
 */
export function createReport(target: EventTarget, fetchTexts: () => Promise<ProblemTexts>): Report {
  const said = new Set<string>();
  const isNew = (text: string) => said.size < said.add(text).size;
  return async (code, detail = '') => {
    if (!isNew(`${code} ${detail}`)) return;
    const texts = await fetchTexts().catch((): ProblemTexts => ({}));
    const message = (texts[code] ?? '{} See "Problems" in the README.').replace(
      '{}',
      () => `${detail}`,
    );
    if (isNew(code)) console.warn(`consent-banner [${code}] ${message}`);
    dispatch(target, 'consent-problem', { code, message });
  };
}
