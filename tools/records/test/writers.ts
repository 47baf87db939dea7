import { Agent, request } from 'node:http';
import { aRecord } from './sample.js';
import type { SentRecord } from '../src/consent-record.js';

/** Each so many-th record is sent twice at the same time. */
const TWICE = 20;

/** What is written to: the present address, which changes when a receiver starts again. */
export interface Target {
  readonly origin: Promise<string>;
}

export interface Figures {
  readonly sent: readonly SentRecord[];
  readonly seconds: number;
  /** Milliseconds from the first try to the answer, sorted. */
  readonly waits: readonly number[];
  /** Answers that a record is stored already. */
  readonly known: number;
  readonly failures: number;
}

interface Options {
  readonly targets: readonly Target[];
  readonly writers: number;
  readonly records: number;
  /** Called after each answer with how many there were. */
  readonly onAnswer: (count: number) => void;
}

/** Many writers at once, each with one record after another. Who gets no answer sends the same again, as long as it takes. */
export async function writeAll({ targets, writers, records, onAnswer }: Options): Promise<Figures> {
  const sent: SentRecord[] = [];
  const waits: number[] = [];
  let [known, failures] = [0, 0];
  const agent = new Agent({ keepAlive: true, maxSockets: writers });

  /** Sends it until somebody says that it is stored. */
  const deliver = async (record: SentRecord, turn: number): Promise<void> => {
    for (let attempt = 0; ; attempt++) {
      const target = targets[(turn + attempt) % targets.length]!;
      const status = await post(await target.origin, record, agent).catch(() => 0);
      if (status === 200) known++;
      if (status === 200 || status === 201) return;
      if (status !== 0 && status !== 503) throw new Error(`answered with ${status}`);
      failures++;
      // A turn for the receiver, which may be on this same processor.
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  const writeOne = async (): Promise<void> => {
    const record = aRecord({ scope: '127.0.0.1' });
    const turn = sent.push(record);
    const start = performance.now();
    const copies = turn % TWICE === 0 ? [turn, turn + 1] : [turn];
    await Promise.all(copies.map((each) => deliver(record, each)));
    onAnswer(waits.push(performance.now() - start));
  };

  const start = performance.now();
  const write = async (): Promise<void> => {
    while (sent.length < records) await writeOne();
  };
  await Promise.all(Array.from({ length: writers }, write));
  agent.destroy();
  const seconds = (performance.now() - start) / 1000;
  return { sent, seconds, waits: waits.sort((a, b) => a - b), known, failures };
}

/** Resolves with the status once the whole answer is there. */
function post(origin: string, record: SentRecord, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', Origin: origin };
    const sending = request(`${origin}/records`, { method: 'POST', headers, agent }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
      answer.on('error', reject);
    });
    sending.on('error', reject);
    sending.end(JSON.stringify(record));
  });
}

/** For people. */
export function sayFigures(
  what: string,
  { sent, seconds, waits, known, failures }: Figures,
): string {
  const quantile = (share: number): string =>
    (waits[Math.floor((waits.length - 1) * share)] ?? 0).toFixed(0);
  return (
    `${what}: ${sent.length} records in ${seconds.toFixed(1)} s, ` +
    `${(sent.length / seconds).toFixed(0)} per second; an answer took ${quantile(0.5)} ms (median), ` +
    `${quantile(0.99)} ms (p99), ${quantile(1)} ms (longest); ${failures} tries failed, ` +
    `${known} repeats were known (${Math.floor(sent.length / TWICE)} were on purpose)`
  );
}
