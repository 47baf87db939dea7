import { type ConsentStore, isId, type Shared, splitIds } from '../core/index.js';
import type { ConsentEmbed, EmbedTarget } from './embed.js';
import { type EmbedData, embedDataOf } from './embed-content.js';
import { type Asked, isOwnGrant, Once } from './embed-grant.js';
import {
  COVERED,
  giveBackPlace,
  hideCoveredFrames,
  isVisible,
  takePlaceOf,
} from './frame-place.js';
import { safeHref } from './href.js';
import { onChanges } from './page-changes.js';

const STATE = 'data-consent-state';
const SERVICE = 'data-consent-service';

const isHeld = (frame: Element) => frame.getAttribute(STATE) === 'held';
const addressOf = (frame: Element) =>
  frame.getAttribute('data-consent-src') ?? frame.getAttribute('data-src') ?? '';

/** Whose consent a frame needs. A category that the page does not ask for is no reason to keep an answer, and only an id can be answered for. */
function askedBy(frame: Element, store: ConsentStore): Asked {
  const categories = splitIds(frame.getAttribute('data-consent'));
  const isKnown = categories.every((id) => store.isRequired(id) !== undefined);
  const service = frame.getAttribute(SERVICE);
  return { categories, service: isKnown && isId(service) ? service : undefined };
}

/**
 * Gives every visible held frame a placeholder that asks for it. The frame is neither moved nor replaced, since
 * frameworks own it, and it is the gate that releases it: for an answer, or because the visitor asked for it once.
 */
export function coverHeldFrames(page: Shared): void {
  const { store } = page;
  const covers = new Map<HTMLIFrameElement, FrameCover>();
  hideCoveredFrames();

  /** A frame in a closed tab counts once that is opened, so sizes are watched. */
  const sizes = new ResizeObserver((entries) => {
    // Not before the browser is done with sizes, which the placeholder changes.
    for (const { target } of entries)
      requestAnimationFrame(() => covers.get(target as HTMLIFrameElement)?.update());
  });

  const look = () => {
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-consent]'))
      if (!covers.has(frame)) {
        covers.set(frame, new FrameCover(frame, page));
        sizes.observe(frame);
      }
    for (const [frame, cover] of covers) {
      cover.update();
      if (frame.isConnected) continue;
      covers.delete(frame);
      sizes.unobserve(frame);
    }
  };

  store.subscribe(() => covers.forEach((cover) => cover.follow()));
  document.addEventListener('consent-change', ({ source }) => {
    if (source === 'reset') covers.forEach((cover) => cover.end());
  });
  onChanges('iframe[data-consent]', [STATE, SERVICE], look);
}

/** What stands beside one frame while there is something to ask, or to take back. */
class FrameCover {
  readonly #frame: HTMLIFrameElement;
  readonly #page: Shared;
  readonly #once = new Once();
  #embed: ConsentEmbed | undefined;
  /** The service that the placeholder names. */
  #service: string | null | undefined;
  #data: EmbedData | undefined;
  #isFocusDue = false;

  constructor(frame: HTMLIFrameElement, page: Shared) {
    this.#frame = frame;
    this.#page = page;
  }

  /** Has the placeholder come, go or change, as the frame's state wants it. */
  update(): void {
    const frame = this.#frame;
    const service = frame.getAttribute(SERVICE);
    if (this.#service !== service) return void this.#name(service);
    if (!this.#isWanted()) return this.#remove();

    this.#embed ??= this.#create();
    if (frame.nextSibling !== this.#embed) frame.after(this.#embed);
    if (isHeld(frame) === frame.hasAttribute(COVERED)) return;
    if (isHeld(frame)) takePlaceOf(frame, this.#embed);
    else giveBackPlace(frame, this.#embed);
    this.#giveFocus();
  }

  /** Follows the visitor's answer, which may be one against what was loaded once. The gate has followed already. */
  follow(): void {
    this.#once.look(this.#page.store, askedBy(this.#frame, this.#page.store), this.#whose());
    if (!this.#once.isOn) this.end();
    // Nor has what is asked to stay the same: the page may ask for other categories by now.
    if (this.#embed) this.#embed.target = this.#target();
    this.update();
  }

  end(): void {
    this.#once.end();
    if (this.#page.once?.delete(this.#frame)) this.#haveGateLook();
  }

  #isWanted(): boolean {
    const frame = this.#frame;
    const { store } = this.#page;
    if (!frame.isConnected) return false;
    if (!isHeld(frame)) return isOwnGrant(store, askedBy(frame, store));
    const isSeen = frame.hasAttribute(COVERED) || isVisible(frame);
    return isSeen && !!safeHref(addressOf(frame), store);
  }

  async #name(service: string | null): Promise<void> {
    this.#service = service;
    const data = await embedDataOf(service ?? '');
    // It may have been changed meanwhile.
    if (service !== this.#service) return;
    this.#data = data;
    if (this.#embed) this.#embed.target = this.#target();
    this.update();
  }

  #create(): ConsentEmbed {
    const embed = document.createElement('consent-embed');
    embed.target = this.#target();
    return embed;
  }

  #target(): EmbedTarget {
    const frame = this.#frame;
    const { store } = this.#page;
    const address = addressOf(frame) || frame.src;
    const name = this.#whose();
    const { title = name, provider = name, privacy } = this.#data ?? {};
    const content = { title, provider, privacy, frame: address, page: address };
    return {
      content: { ...content, ...askedBy(frame, store) },
      label: frame.title,
      loadOnce: () => this.#loadOnce(),
    };
  }

  /** The service, else the host, that the frame shows, or would. */
  #whose(): string {
    const frame = this.#frame;
    // Unlike a URL, a link takes any address.
    const link = document.createElement('a');
    link.href = addressOf(frame) || frame.src;
    return frame.getAttribute(SERVICE) || link.host;
  }

  /** The gate is told by what only a script can write, so that markup can not pretend to be the visitor. */
  #loadOnce(): void {
    const whose = this.#whose();
    (this.#page.once ??= new WeakMap()).set(this.#frame, () => this.#whose() === whose);
    this.#once.begin(this.#page.store, whose);
    this.#isFocusDue = true;
    this.#haveGateLook();
  }

  /** It looks again at an element whose marks were written. */
  #haveGateLook(): void {
    const frame = this.#frame;
    frame.setAttribute('data-consent', frame.getAttribute('data-consent') ?? '');
  }

  #remove(): void {
    if (!this.#embed) return;
    this.#isFocusDue ||= document.activeElement === this.#embed;
    const embed = this.#embed;
    this.#embed = undefined;
    giveBackPlace(this.#frame, embed);
    embed.remove();
    this.#giveFocus();
  }

  #giveFocus(): void {
    const isDue = this.#isFocusDue || document.activeElement === this.#embed;
    this.#isFocusDue = false;
    if (isDue && !isHeld(this.#frame)) this.#frame.focus();
  }
}
