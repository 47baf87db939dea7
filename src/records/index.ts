/** Sends a record of each answer to the site's own server. Fetched only with `record-href`, before something is shown. */
import type { FollowUp } from '../core/index.js';
import { addressOf } from './address.js';
import { type Answer, missedAnswer, watchAnswers } from './answers.js';
import { makeRecord } from './draft.js';
import { forgetAfter, readQueue, writeQueue } from './queue.js';
import { Sender } from './send.js';

let answers: Answer[] | undefined;
let sender: Sender | undefined;

/** Records what was answered since the last time, and sends what waits. */
export const keepRecords: FollowUp = async (store, settings, ownAt) => {
  const { recordHref, cookie } = settings;
  const href = addressOf(recordHref!);
  if (!href) return store.problem('bad-attribute', `record-href="${recordHref}"`);
  if (!isSecureContext) return store.problem('record-failed', 'this page has no https');
  // Who answered in another tab meanwhile may have an id by now.
  store.refresh();
  if (!answers) {
    forgetAfter(cookie.days);
    const missed = missedAnswer(store, cookie, readQueue().latest, ownAt());
    answers = watchAnswers(store);
    if (missed) answers.push(missed);
  }
  sender ??= new Sender(
    href,
    (status) => store.problem('record-failed', status),
    () => {
      // What another tab answered meanwhile must not be overwritten.
      store.refresh();
      const { record } = store;
      const { waiting, latest } = readQueue();
      // This is told a moment after it was so: an answer may have come meanwhile.
      if (!waiting[0] && record?.unrecorded && record.decidedAt === latest)
        store.note({ unrecorded: false });
    },
  );

  // The ids are given in the order of the answers, before any is awaited.
  const due = answers
    .splice(0)
    .map((answer) => [answer, makeRecord(store, settings, answer)] as const);
  for (const [answer, making] of due) {
    const made = await making;
    const { waiting } = readQueue();
    // Where nothing can be refused, nothing was asked.
    const isAnswer = Object.keys(made.choices)[0];
    writeQueue({
      waiting: isAnswer ? [...waiting, made] : waiting,
      latest: answer.record.decidedAt,
    });
  }
  await sender.send();
};

export default keepRecords;
