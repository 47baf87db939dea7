import { bare, toChoices } from './choices.js';
import type { ConsentRecord, ConsentSource } from './record.js';

// At most 4096 characters, as a cookie (W10): version ~ revision ~ decided at ~ categories ~ services ~ metadata. No two parts can
// match the same text, so the time to refuse a hostile value grows only with its length.
const GRAMMAR =
  /^(?!.{4097})1~([1-9]\d{0,8})~([1-9]\d{0,10})(~[a-z][a-z0-9-]*\.[01])*(~[a-z][a-z0-9-]*_[a-z][a-z0-9-]*\.[01])*(~_[a-z]+\.[A-Za-z0-9-]+)*$/;

/** Writes a record as the cookie's value: only `A-Z a-z 0-9 . _ ~ -`, so no server or firewall takes offence. */
export function encode(record: ConsentRecord): string {
  const { revision, decidedAt, answers, source: m, domainLabels: d, id } = record;
  // The grammar has all categories before the first service.
  const ids = Object.keys(answers).sort((a, b) => +a.includes('_') - +b.includes('_'));
  const words = ids.map((key) => `${key}.${+answers[key]!}`);
  const { despiteSignal: g, objected: o, unrecorded: r, owed: w } = record;
  const metadata = Object.entries({ m, d, id, g, o, r, w }).filter(([, value]) => value);
  // Of a flag that is set, the number is 1.
  const notes = metadata.map(([key, value]) => `_${key}.${value === true ? 1 : value}`);
  return [1, revision, decidedAt, ...words, ...notes].join('~');
}

/** Reads a cookie's value. Anything that does not follow the grammar is no answer: null, never a throw (S4). */
export function decode(text: string): ConsentRecord | null {
  const [, revision, decidedAt] = GRAMMAR.exec(text) ?? [];
  const words = text.split('~').map((word) => word.split('.') as [string, string]);
  const given = words.filter(([id, digit]) => digit && id[0] !== '_');
  const answers = toChoices(given.map(([id, digit]) => [id, digit === '1']));
  const metadata = bare(words);
  // An id that is answered twice is somebody else's work.
  return revision && Object.keys(answers).length === given.length
    ? {
        revision: +revision,
        decidedAt: +decidedAt!,
        answers,
        source: (metadata['_m'] ?? 'api') as ConsentSource,
        domainLabels: metadata['_d'],
        id: metadata['_id'],
        despiteSignal: metadata['_g'] === '1',
        objected: metadata['_o'] === '1',
        unrecorded: metadata['_r'] === '1',
        owed: metadata['_w'] === '1',
      }
    : null;
}

/** The strictest reading of several copies of one cookie: an id is on only where every copy has it on, off where one has it off (S5). */
export function strictest(records: readonly ConsentRecord[]): ConsentRecord | null {
  const [first] = records;
  if (!first) return null;
  const all = records.flatMap(({ answers }) => Object.entries(answers));
  return {
    ...first,
    answers: toChoices(
      all.filter(([id, isOn]) => !isOn || records.every(({ answers }) => answers[id])),
    ),
    despiteSignal: records.every((each) => each.despiteSignal),
    objected: records.some((each) => each.objected),
  };
}
