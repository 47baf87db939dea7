import { dispatch } from './events.js';
import problems, { type ProblemCode } from './problems.js';

/** Reports that something is wrong with the page, its settings or the browser. */
export type Report = (code: ProblemCode, detail?: unknown) => void;

/** The fetched part of reporting: dispatches the problem on `target`, and warns of its code. */
export type TellProblem = (target: EventTarget, code: ProblemCode, detail: unknown) => void;

const said = new Set<string>();
const isNew = (text: string) => said.size < said.add(text).size;

/**
 * Tells a problem once as `consent-problem`, and each code once in the console, so that a loop in a page never floods
 * it. Fetched only when there is something to tell.
 */
export const tellProblem: TellProblem = (target, code, detail) => {
  if (!isNew(`${code} ${detail}`)) return;
  const message = problems[code].replace('{}', () => `${detail}`);
  if (isNew(code)) console.warn(`consent-banner [${code}] ${message}`);
  dispatch(target, 'consent-problem', { code, message });
};

export default tellProblem;
