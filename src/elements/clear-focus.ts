/** How far from the banner what has the focus ends up, in CSS pixels. */
const GAP = 8;

type Side = 'start' | 'end';

/** Keeps what has the focus in the page from lying entirely under the banner (A4). Fetched when somebody uses the keyboard. */
export class ClearFocus {
  readonly #resized = new ResizeObserver(() => this.#reserve());
  /** What the page itself had set on its root element. */
  readonly #own = new Map<string, string>();
  #box: HTMLElement | null = null;
  /** How far the page itself has the browser scroll, in CSS pixels; a bar of its own may need more room than we do. */
  #least: number | undefined;

  /** @param box what may cover the page, or null when nothing does any more */
  follow(box: HTMLElement | null): void {
    if (box === this.#box) return;
    this.#resized.disconnect();
    document.removeEventListener('focusin', this.#onFocus);
    for (const [name, value] of this.#own) document.documentElement.style.setProperty(name, value);
    this.#own.clear();
    this.#least = undefined;
    this.#box = box;
    if (!box) return;
    this.#resized.observe(box);
    document.addEventListener('focusin', this.#onFocus);
    // The key that we were fetched for may have brought the focus under it.
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && activeElement !== hostOf(box))
      this.#clear(activeElement, box);
  }

  /** Lets the browser scroll what it brings into view past a banner that is as wide as the page. */
  #reserve(): void {
    const { top, bottom, width, height } = this.#box!.getBoundingClientRect();
    if (width < innerWidth * 0.9) return;
    const side = sideOf(top, bottom);
    this.#least ??= pixelsOf(`scroll-padding-block-${side}`);
    this.#set('scroll-padding', side, Math.max(height, this.#least));
  }

  /** The browser scrolls after it told of the focus. */
  readonly #onFocus = (event: Event): void => {
    const path = event.composedPath();
    const box = this.#box!;
    // What the site wrote into the banner lies on it, not under it.
    if (path.includes(hostOf(box))) return;
    requestAnimationFrame(() => {
      if (box === this.#box) this.#clear(path[0] as Element, box);
    });
  };

  /** Scrolls what is covered entirely past the banner, with room added at the end of the page where there is none. */
  #clear(target: Element, box: HTMLElement): void {
    box.style.translate = '';
    const { top, bottom, left, right } = box.getBoundingClientRect();
    const covered = target.getBoundingClientRect();
    const isCovered =
      covered.top >= top &&
      covered.bottom <= bottom &&
      covered.left >= left &&
      covered.right <= right;
    if (!isCovered) return;
    const side = sideOf(top, bottom);
    const isEnd = side === 'end';
    // What does not scroll stays where it is, so the banner goes aside as long as the focus is there.
    if (isFixed(target)) {
      const way = isEnd ? covered.top - bottom - GAP : covered.bottom - top + GAP;
      box.style.translate = `0 ${way}px`;
      return;
    }
    const { scrollHeight, clientHeight } = document.documentElement;
    const distance = (isEnd ? covered.bottom - top : bottom - covered.top) + GAP;
    const room = isEnd ? scrollHeight - clientHeight - scrollY : scrollY;
    if (room < distance)
      this.#set('padding', side, pixelsOf(`padding-block-${side}`) + distance - room);
    scrollBy({ top: isEnd ? distance : -distance, behavior: 'instant' });
  }

  #set(what: 'padding' | 'scroll-padding', side: Side, pixels: number): void {
    const name = `${what}-block-${side}`;
    const { style } = document.documentElement;
    if (!this.#own.has(name)) this.#own.set(name, style.getPropertyValue(name));
    style.setProperty(name, `${pixels}px`);
  }
}

const pixelsOf = (name: string): number =>
  parseFloat(getComputedStyle(document.documentElement).getPropertyValue(name)) || 0;

/** Whether an element keeps its place when the page scrolls. */
function isFixed(element: Element): boolean {
  for (let each: Element | null = element; each; each = each.parentElement ?? rootHostOf(each))
    if (getComputedStyle(each).position === 'fixed') return true;
  return false;
}

const rootHostOf = (element: Element): Element | null =>
  (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

const hostOf = (box: HTMLElement): Element => (box.getRootNode() as ShadowRoot).host;

const sideOf = (top: number, bottom: number): Side =>
  top < innerHeight - bottom ? 'start' : 'end';

export default ClearFocus;
