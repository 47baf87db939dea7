import { dispatch } from './events.js';
import type { Load } from './shared.js';
import type { Report, TellProblem } from './warn.js';

/** Makes what reports problems, each code and detail once. Where the file with the words can not be had, only those two are told. */
export function createReport(target: EventTarget, load: Load): Report {
  const said = new Set<string>();
  const isNew = (text: string) => said.size < said.add(text).size;

  return (code, detail = '') => {
    if (isNew(`${code} ${detail}`))
      void load('debug').then(
        (tell) => (tell as TellProblem)(target, code, detail),
        () => {
          if (isNew(code)) console.warn(`consent-banner [${code}] ${detail}`);
          dispatch(target, 'consent-problem', { code, message: `${detail}` });
        },
      );
  };
}
