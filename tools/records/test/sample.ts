import { randomUUID } from 'node:crypto';
import type { SentRecord } from '../src/consent-record.js';

/** A record as a browser would send it, each with an id and a key of its own. */
export function aRecord(changes: Partial<SentRecord> = {}): SentRecord {
  return {
    v: 1,
    key: randomUUID(),
    id: randomUUID(),
    ts: '2026-11-22T22:33:29Z',
    rev: 3,
    hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    lang: 'de-AT',
    choices: { analytics: true, marketing: false },
    services: { marketing_youtube: true },
    method: 'preferences',
    trusted: true,
    gpc: false,
    regime: 'opt-in',
    lib: '0.1.0',
    scope: 'shop.example',
    ...changes,
  };
}

/** The same with less. */
export const without = <Whole extends object, Name extends keyof Whole>(
  whole: Whole,
  ...names: Name[]
): Omit<Whole, Name> =>
  Object.fromEntries(
    Object.entries(whole).filter(([name]) => !names.includes(name as Name)),
  ) as Omit<Whole, Name>;

/** What is stored of it. */
export const storedPart = (record: SentRecord): Omit<SentRecord, 'key'> => without(record, 'key');
