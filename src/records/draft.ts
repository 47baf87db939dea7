import {
  categoryOf,
  type Choices,
  type ConsentStore,
  isId,
  type Settings,
  version,
} from '../core/index.js';
import type { Answer } from './answers.js';
import { digest } from './digest.js';

/** What is sent, as tools/records/schema.md has it. */
export interface SentRecord {
  readonly v: 1;
  readonly key: string;
  readonly id?: string;
  readonly prev?: string;
  readonly ts: string;
  readonly at?: string;
  readonly rev: number;
  readonly hash: string;
  readonly lang: string;
  readonly choices: Readonly<Record<string, boolean>>;
  readonly services?: Readonly<Record<string, boolean>>;
  readonly presumed?: readonly string[];
  readonly method: string;
  readonly trusted: boolean;
  readonly gpc: boolean;
  readonly regime: 'opt-in' | 'opt-out';
  readonly lib: string;
  readonly scope: string;
}

const regimeOf = (regime: Settings['regime']) => (regime === 'opt-out' ? regime : 'opt-in');

/** By how many seconds an answer may be later than its cookie says before that is worth a word. */
const SAME_MOMENT = 60;

/** A moment of the cookie as a record has it. */
const momentOf = (seconds: number) => new Date(seconds * 1000).toJSON().replace('.000', '');

/**
 * Makes the record of an answer (L61), which has an id only once something was allowed (L64). The id is in the cookie
 * before anything is awaited.
 */
export function makeRecord(
  store: ConsentStore,
  { regime, presumption }: Settings,
  answer: Answer,
): Promise<SentRecord> {
  const { record, at, before, shown, isTrusted } = answer;
  const { answers } = record;
  const inForce = presumption?.presume(record) ?? {};
  const presumed = Object.keys(inForce).filter((each) => isId(each) && inForce[each]);
  const choices = choicesOf(store, { ...answers, ...inForce });
  const differing = Object.keys(answers).filter((each) => {
    const category = categoryOf(each);
    return !isId(each) && answers[each] !== (choices[category] ?? store.isRequired(category));
  });
  const services = Object.fromEntries(differing.map((each) => [each, answers[each]!]));

  const given = store.record?.id ?? record.id;
  const isAllowed = ([each, isOn]: [string, boolean]) => isOn && !presumed.includes(each);
  const isRefusal = !Object.entries({ ...choices, ...services }).some(isAllowed);
  const id = given ?? (isRefusal ? undefined : crypto.randomUUID());
  if (id && store.record && store.record.id !== id) store.note({ id });

  const ts = momentOf(record.decidedAt);
  const settings = {
    revision: record.revision,
    regime: regimeOf(regime),
    placement: shown.placement,
    categories: store.categories.map((each) => [each, !!store.isRequired(each)]),
    services: store.declared.map(({ category, name }) => `${category}_${name}`),
  };
  return complete({
    v: 1,
    ...(id ? { id } : {}),
    ...(given && before ? { prev: momentOf(before) } : {}),
    ts,
    ...(at && at - record.decidedAt > SAME_MOMENT ? { at: momentOf(at) } : {}),
    rev: record.revision,
    hash: JSON.stringify({ texts: shown.texts, ...settings }),
    lang: shown.lang,
    choices,
    ...(differing[0] ? { services } : {}),
    ...(presumed[0] ? { presumed } : {}),
    method: record.source,
    trusted: isTrusted,
    gpc: record.despiteSignal,
    regime: regimeOf(regime),
    lib: version,
    scope: location.hostname,
  });
}

/** Each category that was asked, here or on another page, true or false. */
function choicesOf(store: ConsentStore, answers: Choices) {
  const asked = store.categories.filter((each) => !store.isRequired(each));
  const ids = [...asked, ...Object.keys(answers).filter((each) => isId(each))];
  return Object.fromEntries(ids.map((each) => [each, !!answers[each]]));
}

async function complete({ hash, ...rest }: Omit<SentRecord, 'key'>): Promise<SentRecord> {
  return { ...rest, hash: await digest(hash), key: await keyOf(rest) };
}

/**
 * The key by which a repeat is known. With an id it follows from that and the moment, so that two hosts of a site which
 * share the cookie, or two tabs, send one answer under one key. Without, only chance tells two visitors apart.
 */
async function keyOf({ id, ts }: Pick<SentRecord, 'id' | 'ts'>): Promise<string> {
  if (!id) return crypto.randomUUID();
  const hex = await digest(`${id} ${ts}`);
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-a$4-$5');
}
