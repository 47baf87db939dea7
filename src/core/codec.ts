import { toChoices } from './choices.js';
import type { ConsentRecord, ConsentSource } from './record.js';

// version ~ revision ~ decided at ~ answers ~ metadata. No two parts can match the same text, so the time to refuse a
// hostile value grows only with its length. Every word is at most 4096 characters, as is the cookie (W10).
const GRAMMAR =
  /^1~([1-9]\d{0,8})~([1-9]\d{0,10})((?:~[a-z][a-z0-9-]*(?:_[a-z][a-z0-9-]*)?\.[01])*)((?:~_[a-z]+\.[A-Za-z0-9-]+)*)$/;

/** Writes a record as the cookie's value: only `A-Z a-z 0-9 . _ ~ -`, so no server or firewall takes offence. */
export function encode({ revision, decidedAt, answers, source }: ConsentRecord): string {
  const words = Object.keys(answers).map((id) => `${id}.${+answers[id]!}`);
  // Services after categories, as the README's grammar says.
  words.sort((a, b) => +a.includes('_') - +b.includes('_'));
  return [1, revision, decidedAt, ...words, `_m.${source}`].join('~');
}

/** Reads a cookie's value. Anything that does not follow the grammar is no answer: null, never a throw (S4). */
export function decode(text: string): ConsentRecord | null {
  const [, revision, decidedAt, answered, metadata] =
    (text.length <= 4096 && GRAMMAR.exec(text)) || [];
  if (!revision) return null;

  const words = answered!.match(/[^~]+/g) ?? [];
  const answers = toChoices(words.map((word) => [word.slice(0, -2), word.endsWith('1')]));
  // An id that is answered twice is somebody else's work.
  if (Object.keys(answers).length < words.length) return null;
  const source = (/_m\.([^~]+)/.exec(metadata!)?.[1] ?? 'import') as ConsentSource;
  return Object.freeze({ revision: +revision, decidedAt: +decidedAt!, answers, source });
}

/** The strictest reading of several copies of one cookie: the newest decides, and an id is on only where every copy has it on (S5). */
export function strictest(records: ConsentRecord[]): ConsentRecord | null {
  const newest = records.sort((a, b) => b.decidedAt - a.decidedAt)[0];
  return (
    (newest &&
      Object.freeze({
        ...newest,
        answers: toChoices(
          Object.keys(newest.answers).map((id) => [
            id,
            records.every(({ answers }) => answers[id]),
          ]),
        ),
      })) ??
    null
  );
}
