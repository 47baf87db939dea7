/** A button that floats over the page and opens the preferences. Without Lit: it is there on pages where nothing else of ours is seen. */
import type { ConsentStore } from '../core/index.js';
import type { Locale } from '../locales/locale.js';
import { floatingButtonStyles } from './floating-button.styles.js';
import { directionOf, languageOf } from './language.js';
import { latePart } from './late-part.js';
import { sheetOf } from './sheet.js';

/** What somebody may want to reach with keyboard or finger. */
const REACHABLE =
  'a[href],button,input,select,textarea,summary,iframe,[tabindex]:not([tabindex^="-"]),[contenteditable]';
const SVG = 'http://www.w3.org/2000/svg';

/** What it may say. */
export type Said = Pick<Locale, 'lang' | 'preferencesTitle'> & Partial<Locale>;

/** What one such button is. */
export interface Face {
  /** Where a language can not be had. */
  readonly english: Said;
  /** `d` of the path in its picture, and the picture's width; its height is 24. */
  readonly icon: string;
  readonly width: number;
  /** Classes that move its box, one after the other, until that covers nothing; the last one counts if nothing helps. */
  readonly places: readonly string[];
  /** Its looks besides those of all. */
  readonly styles?: Parameters<typeof sheetOf>[0];
  /** Whether it is seen. */
  isWanted(): boolean;
  /** Says in a language what it is; called again when anything has changed. */
  label(box: HTMLElement, button: HTMLButtonElement, texts: Said): void;
}

/**
 * Puts the button into a page that was parsed, for its life.
 * @returns what has to be called when its face says other things than before
 */
export async function floatButton(store: ConsentStore, face: Face): Promise<() => void> {
  const host = document.createElement('div');
  const box = document.createElement('div');
  box.popover = 'manual';
  const button = createButton(face);
  button.addEventListener('click', () => store.showPreferences());
  box.append(button);
  const root = host.attachShadow({ mode: 'open', delegatesFocus: true });
  root.adoptedStyleSheets = [floatingButtonStyles, face.styles ?? []].flat().map(sheetOf);
  root.append(box);

  let spoken: string | undefined;
  let texts = face.english;
  const speak = async () => {
    const tag = languageOf(document.body);
    if (tag === spoken) return;
    spoken = tag;
    const own = tag === 'en' ? undefined : await latePart<Locale>(`locales/${tag}`);
    if (tag !== spoken) return;
    texts = own ?? face.english;
    box.lang = texts.lang;
    box.dir = directionOf(texts.lang);
    face.label(box, button, texts);
  };
  await speak();

  const update = () => {
    // A page may take its body away with all that is in it.
    if (!host.isConnected) document.body.append(host);
    face.label(box, button, texts);
    box.hidden = !face.isWanted();
    if (box.hidden) return;
    if (box.popover && !box.matches(':popover-open')) box.showPopover();
    stepAside(box, face.places);
  };

  store.subscribe(update);
  const soon = oncePerFrame(update);
  for (const type of ['scroll', 'resize', 'focusin'])
    addEventListener(type, soon, { passive: true, capture: true });
  const follow = () => {
    void speak();
    // Most of what comes and goes in a page is no opener, and to look what lies below costs more.
    if (!host.isConnected || box.hidden === face.isWanted()) update();
  };
  new MutationObserver(oncePerFrame(follow)).observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['lang'],
  });
  update();
  return update;
}

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

function createButton({ icon, width }: Face): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.setAttribute('part', 'reopen-button');
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('viewBox', `0 0 ${width} 24`);
  picture.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', icon);
  picture.append(path);
  button.append(picture);
  return button;
}

/** Moves to where it covers nothing that can be reached. */
function stepAside(box: HTMLElement, places: readonly string[]): void {
  for (const place of places) {
    box.className = place;
    if (!covers(box)) return;
  }
}

function covers(box: HTMLElement): boolean {
  const { left, top, width, height } = box.getBoundingClientRect();
  // Closer together than the smallest target.
  const steps = [0.02, 0.25, 0.5, 0.75, 0.98];
  const points = steps.flatMap((x) =>
    steps.map((y) => [left + x * width, top + y * height] as const),
  );
  // Of the box itself only the host is seen from here, which is not reachable.
  return points
    .flatMap(([x, y]) => document.elementsFromPoint(x, y))
    .some((element) => element.closest(REACHABLE));
}
