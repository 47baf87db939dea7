/**
 * The permanent opener of pages that do not ask first: a floating button with the words and the picture that US states expect
 * (L44), and a visible line that Global Privacy Control is honoured (L41). Fetched when such a page was parsed.
 */
import { type ConsentStore, isSignalHonoured, shared } from '../core/index.js';
import en, { optOut } from '../locales/en.js';
import { type Face, floatButton, type Said } from './floating-button.js';
import { hasOpener } from './has-opener.js';
import { privacyChoicesStyles } from './privacy-choices.styles.js';

/** The opt-out icon of California, 11 CCR 7015: a pill with a tick and a cross. */
const ICON = 'M10 3a9 9 0 0 0 0 18h16a9 9 0 0 0 0-18zM20 3l-4 18M6 12l3 3l5-6M22 9l6 6m0-6l-6 6';
/** How long it says that an objection was saved, in milliseconds. */
const SEEN = 10_000;

/**
 * @param reopen what the page says of the button
 * @param isObjection whether the visitor objected just now, which nothing else says
 */
export async function offerPrivacyChoices(
  store: ConsentStore,
  reopen: () => string | null | undefined,
  isObjection: boolean,
): Promise<void> {
  const line = document.createElement('p');
  line.role = 'status';
  const name = document.createElement('span');
  /** Whether it has to say that an answer was saved, because no element of ours can. */
  let isNews = false;
  let answered = isObjection ? null : store.record;

  const face: Face = {
    english: { lang: en.lang, preferencesTitle: optOut.title, saved: en.saved },
    icon: ICON,
    width: 36,
    styles: privacyChoicesStyles,
    // It has to be there. What it covers can be scrolled to where it does not.
    places: ['', 'other-side', 'higher', 'higher other-side', ''],
    isWanted: () =>
      !!name.textContent &&
      !store.shown.size &&
      (isNews ||
        reopen() === 'floating' ||
        (reopen() !== 'none' && (isSignalHonoured(store) || !hasOpener()))),
    label(box, button, texts) {
      if (!name.isConnected) {
        box.prepend(line);
        button.append(name);
      }
      const own = shared()!.wordsFor?.(texts, () => void redraw.then((update) => update()));
      if (!own) return;
      const words: Said = { ...texts, ...own };
      const said = isNews ? words.saved : isSignalHonoured(store) && words.signal;
      say(name, words.preferencesTitle);
      say(line, said || '');
    },
  };

  const redraw = floatButton(store, face);
  const follow = () => {
    if (answered?.decidedAt === store.record?.decidedAt) return;
    answered = store.record;
    isNews = !!answered && !shared()!.hasElements;
    if (!isNews) return;
    setTimeout(() => {
      isNews = false;
      void redraw.then((update) => update());
    }, SEEN);
  };
  store.subscribe(follow);
  follow();
  await redraw;
}

export default offerPrivacyChoices;

/** What is said once more is read aloud once more. */
function say(element: HTMLElement, text = ''): void {
  if (element.textContent !== text) element.textContent = text;
}
