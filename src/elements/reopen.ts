/**
 * The floating button that opens the preferences, for pages that show no opener of their own (L10, L25). Fetched when the
 * page is idle, without Lit: it is there on pages where nothing else of ours is seen.
 */
import { type ConsentStore, OPENER } from '../core/index.js';
import en from '../locales/en.js';
import type { Locale } from '../locales/locale.js';
import { languageOf } from './language.js';
import { latePart } from './late-part.js';
import { styles } from './reopen.styles.js';
import { sheetOf } from './sheet.js';

/** What somebody may want to reach with keyboard or finger. */
const REACHABLE =
  'a[href],button,input,select,textarea,summary,iframe,[tabindex]:not([tabindex^="-"]),[contenteditable]';
/** Two sliders: the usual picture for preferences. */
const ICON =
  'M4 7h8m6 0h2M4 17h2m6 0h8M12 7a3 3 0 1 0 6 0a3 3 0 1 0-6 0M6 17a3 3 0 1 0 6 0a3 3 0 1 0-6 0';
const SVG = 'http://www.w3.org/2000/svg';

/** Puts the button into a page that was parsed, for its life. */
export async function offerReopening(store: ConsentStore): Promise<void> {
  const host = document.createElement('div');
  const button = createButton();
  button.addEventListener('click', () => store.showPreferences());
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheetOf(styles)];
  root.append(button);

  let spoken: string | undefined;
  const speak = async () => {
    const tag = languageOf(document.body);
    if (tag === spoken) return;
    spoken = tag;
    const texts = tag === 'en' ? en : ((await latePart<Locale>(`locales/${tag}`)) ?? en);
    // Its name and what mice are told of it.
    if (tag === spoken) Object.assign(button, { lang: texts.lang, title: texts.preferencesTitle });
  };
  await speak();

  const isWanted = () =>
    store.decided &&
    !store.shown.size &&
    (store.reopen === 'floating' || (store.reopen !== 'none' && !hasOpener()));
  const update = () => {
    // A page may take its body away with all that is in it.
    if (!host.isConnected) document.body.append(host);
    button.hidden = !isWanted();
    if (button.hidden) return;
    if (button.popover && !button.matches(':popover-open')) button.showPopover();
    stepAside(button);
  };

  store.subscribe(update);
  const soon = oncePerFrame(update);
  for (const type of ['scroll', 'resize', 'focusin'])
    addEventListener(type, soon, { passive: true, capture: true });
  const follow = () => {
    void speak();
    // Most of what comes and goes in a page is no opener, and to look what lies below costs more.
    if (!host.isConnected || button.hidden === isWanted()) update();
  };
  new MutationObserver(oncePerFrame(follow)).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['lang'],
  });
  update();
}

export default offerReopening;

/** Whether the page shows an opener of its own. */
const hasOpener = (): boolean =>
  [...document.querySelectorAll(OPENER)].some((opener) =>
    opener.checkVisibility({ visibilityProperty: true }),
  );

function oncePerFrame(callback: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      callback();
    });
  };
}

function createButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.popover = 'manual';
  button.setAttribute('part', 'reopen-button');
  const icon = document.createElementNS(SVG, 'svg');
  icon.setAttribute('viewBox', '0 0 24 24');
  icon.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICON);
  icon.append(path);
  button.append(icon);
  return button;
}

/** Moves to where it covers nothing that can be reached, or out of the way where there is no such place. */
function stepAside(button: HTMLElement): void {
  for (const place of ['', 'other-side', 'in-the-way']) {
    button.className = place;
    if (!covers(button)) return;
  }
}

function covers(button: HTMLElement): boolean {
  const { left, top, width, height } = button.getBoundingClientRect();
  // Closer together than the smallest target.
  const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
  const points = steps.flatMap((x) =>
    steps.map((y) => [left + x * width, top + y * height] as const),
  );
  // Of the button itself only the host is seen from here, which is not reachable.
  return points
    .flatMap(([x, y]) => document.elementsFromPoint(x, y))
    .some((element) => element.closest(REACHABLE));
}
