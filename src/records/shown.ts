import type { ConsentStore } from '../core/index.js';

/** What the visitor had before them. docs/records.md says the same for who wants to compute the hash again. */
export interface Shown {
  /** All texts in reading order, white space collapsed; empty where nothing of ours was shown. */
  readonly texts: string;
  /** Language of the texts; `und` where there were none. */
  readonly lang: string;
  readonly placement: string | null;
}

/** The banner, the preferences, or what an embed asks. */
const BOXES = '[part=banner],[part=dialog],[part=placeholder],[part=footer]';
/** What nobody reads, and what says of this visitor alone when they answered. */
const PASSED_OVER = 'script,style,template,[part=receipt]';

/**
 * What is shown at this moment.
 * @param embed the `<consent-embed>` at which the visitor answers; without one they answer in the banner or the preferences
 */
export function lookAtShown(store: ConsentStore, embed?: Element): Shown {
  const banner = document.querySelector('consent-banner');
  const root = embed ?? (store.shown.size ? banner : null);
  const found = root?.shadowRoot?.querySelectorAll<HTMLElement>(BOXES);
  const boxes = [...(found ?? [])];
  const isAsked = !embed && boxes[0];
  return {
    texts: boxes.map(textOf).join(' ').replace(/\s+/g, ' ').trim(),
    lang: boxes.find(({ lang }) => lang)?.lang || 'und',
    placement: isAsked ? (banner!.modal ? 'modal' : (banner!.placement ?? 'bottom')) : null,
  };
}

/** The text of a node, with what is slotted where it is seen. */
function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(PASSED_OVER)) return '';
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  return (slotted[0] ? slotted : [...node.childNodes]).map(textOf).join(' ');
}
