import { dispatch } from './events.js';
import problems, { type ProblemCode } from './problems.js';

/** Reports that something is wrong with the page, its settings or the browser. */
export type Report = (code: ProblemCode, detail?: unknown) => void;

/** The fetched part of reporting: dispatches the problem on `target`, and warns of its code. */
export type TellProblem = (target: EventTarget, code: ProblemCode, detail: unknown) => void;

const said = new Set<string>();

/** Tells a problem as `consent-problem`, and each code once in the console. Fetched only when there is something to tell. */
export const tellProblem: TellProblem = (target, code, detail) => {
  const message = problems[code].replace('{}', () => `${detail}`);
  if (said.size < said.add(code).size) console.warn(`consent-banner [${code}] ${message}`);
  dispatch(target, 'consent-problem', { code, message });
};

export default tellProblem;
