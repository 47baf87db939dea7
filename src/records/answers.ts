import type {
  ConsentChangeEvent,
  ConsentRecord,
  ConsentSource,
  ConsentStore,
  CookieSettings,
} from '../core/index.js';
import { lookAtShown, type Shown } from './shown.js';

/** An answer, and what was seen when it was given. */
export interface Answer {
  readonly record: ConsentRecord;
  /** When it was given, in seconds since 1970: later than the cookie says where only what is new was asked. Undefined where nobody noted it. */
  readonly at?: number;
  /** When the answer was given that this one takes the place of; undefined where there was none, or none that we know of. */
  readonly before: number | undefined;
  readonly shown: Shown;
  /** Whether a person gave it, by a click in an element of ours. */
  readonly isTrusted: boolean;
}

/** Sources that no click has. */
const BY_SCRIPT = ['api', 'import'];

/** Notes each answer that is given on this page from now on, as long as what was shown for it is still there. */
export function watchAnswers(store: ConsentStore): Answer[] {
  const answers: Answer[] = [];
  let known = store.record;
  let click: Event | undefined;
  const look = (source?: ConsentSource) => {
    const before = known;
    known = store.record;
    // The tab in which it was given sends it. What is found without an answer was given earlier.
    if (!known || known.decidedAt === before?.decidedAt || !source || source === 'tab') return;
    const own = click && elementsOf(click);
    const isClicked = own?.[0] && !BY_SCRIPT.includes(known.source);
    const embed = own?.find(({ localName }) => localName === 'consent-embed');
    answers.push({
      record: known,
      at: Math.floor(Date.now() / 1000),
      before: before?.decidedAt,
      shown: lookAtShown(store, known.source === 'embed' ? embed : undefined),
      isTrusted: !!isClicked && click!.isTrusted,
    });
  };
  // Before listeners of the page, which may keep them from others, or give another answer at once.
  addEventListener('click', (event) => (click = event), true);
  const hear = ({ source }: ConsentChangeEvent) => look(source);
  addEventListener('consent-change', hear as unknown as EventListener, true);
  // An answer that changes nothing has no event.
  store.subscribe(look);
  return answers;
}

/** Elements of ours in which a click is just being told of; none once that is over. */
const elementsOf = (click: Event): Element[] =>
  click
    .composedPath()
    .filter((target): target is Element => target instanceof Element)
    .filter(({ localName }) => localName.startsWith('consent-'));

/**
 * An answer that nobody noted: this file was not there yet, or the page was left too soon. What was shown is not known any
 * more. Undefined where it was recorded already.
 * @param latest the last answer that was recorded at this origin
 * @param ownAt when an answer was given on this page, in seconds
 */
export function missedAnswer(
  { record }: ConsentStore,
  { domain }: CookieSettings,
  latest: number | undefined,
  ownAt: number | undefined,
): Answer | undefined {
  if (!record?.unrecorded || record.decidedAt === latest) return undefined;
  // Another host of the site may have it already, and nothing tells that it is the same one.
  const isOfThisPage = record.decidedAt === ownAt;
  if (domain && !record.id && !isOfThisPage) return undefined;
  const isAtEmbed = record.source === 'embed';
  const isSomebodyActive =
    !BY_SCRIPT.includes(record.source) && !!navigator.userActivation?.isActive;
  return {
    record,
    // An answer at an embed is told by one second from what it adds to.
    before: isAtEmbed ? record.decidedAt - 1 : domain ? undefined : latest,
    shown: { texts: '', lang: 'und', placement: null },
    // Browsers keep that somebody was active for the next page, where it says nothing of this answer.
    isTrusted: (isOfThisPage || isAtEmbed) && isSomebodyActive,
  };
}
