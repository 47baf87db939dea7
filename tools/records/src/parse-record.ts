import * as v from 'valibot';
import { METHODS, type SentRecord } from './consent-record.js';

/** Why a body is not a record, in a sentence that names the field. Never quotes what was sent. */
export class NotARecord extends Error {}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const CATEGORY = /^(?=.{1,64}$)[a-z][a-z0-9-]*$/;
const SERVICE = /^(?=.{1,129}$)[a-z][a-z0-9-]*_[a-z][a-z0-9-]*$/;
const MOMENT = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
const LANGUAGE = /^(?=.{2,35}$)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
const VERSION = /^(?=.{5,32}$)\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const HOST = /^(?=.{1,253}$)([a-z0-9_-]+(\.[a-z0-9_-]+)*\.?|\[[0-9a-f:.]+\])$/;

/** Names that lead to a prototype somewhere. JSON makes them harmless; whoever reads the record later may not. */
const RESERVED = ['__proto__', 'constructor', 'prototype'];

const text = (pattern: RegExp, wanted: string) =>
  v.pipe(v.string(wanted), v.regex(pattern, wanted));
const boolean = v.boolean('has to be true or false');
const uuid = text(UUID, 'has to be a random UUID (version 4) in lower case');
const moment = v.pipe(
  text(MOMENT, 'has to be a UTC time in whole seconds such as 2026-11-22T22:33:29Z'),
  // 30 February has the form of a date.
  v.check((time) => new Date(time).toJSON() === time.replace('Z', '.000Z'), 'is no real date'),
);

function answers(name: RegExp, most: number, wanted: string) {
  return v.pipe(
    v.record(text(name, wanted), boolean, wanted),
    // Arrays pass for objects, but have no names.
    v.check((given) => !Array.isArray(given), wanted),
    v.minEntries(1, wanted),
    v.maxEntries(most, wanted),
  );
}

const CATEGORIES = 'has to be 1 to 64 categories, or absent';

/** schema.md in code: exactly these fields, so nothing personal slips in (L61, L63). */
const schema = v.pipe(
  v.strictObject({
    v: v.literal(1, 'has to be 1'),
    key: uuid,
    id: v.exactOptional(uuid),
    prev: v.exactOptional(moment),
    ts: moment,
    at: v.exactOptional(moment),
    rev: v.pipe(
      v.number('has to be a number'),
      v.integer('has to be an integer'),
      v.minValue(1, 'has to be at least 1'),
      v.maxValue(999_999_999, 'has to be at most 999999999'),
    ),
    hash: text(/^[0-9a-f]{64}$/, 'has to be a SHA-256 in lower-case hex'),
    lang: text(LANGUAGE, 'has to be a language tag such as de-AT'),
    choices: answers(CATEGORY, 64, 'has to be 1 to 64 categories, each true or false'),
    services: v.exactOptional(
      answers(SERVICE, 256, 'has to be 1 to 256 answers by category_service, or absent'),
    ),
    presumed: v.exactOptional(
      v.pipe(
        v.array(text(CATEGORY, CATEGORIES), CATEGORIES),
        v.minLength(1, CATEGORIES),
        v.maxLength(64, CATEGORIES),
      ),
    ),
    method: v.picklist(METHODS, `has to be one of ${METHODS.join(', ')}`),
    trusted: boolean,
    gpc: boolean,
    regime: v.picklist(['opt-in', 'opt-out'], 'has to be opt-in or opt-out'),
    lib: text(VERSION, 'has to be a version such as 0.1.0'),
    scope: text(HOST, 'has to be a host name in lower case'),
  }),
  v.forward(
    v.check(
      ({ choices, presumed }) =>
        !presumed?.some((id) => !Object.hasOwn(choices, id) || !choices[id]),
      'has to name categories that choices has on',
    ),
    ['presumed'],
  ),
  v.forward(
    v.check(({ at, ts }) => at === undefined || at > ts, 'has to be later than ts, or absent'),
    ['at'],
  ),
  v.forward(
    v.check(({ id, prev }) => prev === undefined || id !== undefined, 'has to be there with prev'),
    ['id'],
  ),
);

/** Reads the text of a body. Whatever it is, the outcome is a whole record or `NotARecord`. */
export function parseRecord(body: string): SentRecord {
  const outcome = v.safeParse(schema, parseJson(body), { abortEarly: true });
  if (!outcome.success) throw new NotARecord(sentenceFor(outcome.issues[0]));
  return outcome.output;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body, refuseReserved);
  } catch (error) {
    if (error instanceof NotARecord) throw error;
    // Not JSON, or nested so deeply that the parser gave up.
    throw new NotARecord('The body has to be JSON.');
  }
}

function refuseReserved(name: string, value: unknown): unknown {
  if (RESERVED.includes(name)) throw new NotARecord(`No field may be called ${name}.`);
  return value;
}

function sentenceFor(issue: v.InferIssue<typeof schema>): string {
  const [first] = issue.path ?? [];
  if (!first) return 'The body has to be one JSON object.';
  const field = String(first.key);
  if (issue.type !== 'strict_object') return `${field} ${issue.message}.`;
  // An unknown name is somebody's text; it is not repeated.
  return Object.hasOwn(schema.entries, field)
    ? `${field} is missing.`
    : 'There is a field that no record has.';
}
