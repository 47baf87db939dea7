import type { EmbedContent } from './embed-content.js';

/**
 * The frame with the content. A new one for another address, since one that goes on to the next address would be a step
 * of the browser's back button.
 * @param isClicked the visitor waits for it, wherever it is
 */
export function createFrame(
  { frame: src, allow = '' }: EmbedContent,
  title: string,
  isClicked: boolean,
  present?: HTMLIFrameElement,
): HTMLIFrameElement {
  if (present?.getAttribute('src') === src) return Object.assign(present, { title });
  const loading = isClicked ? 'eager' : 'lazy';
  // Some players refuse a page that does not say who it is, and its origin says enough.
  const referrerPolicy = 'strict-origin-when-cross-origin';
  const frame = document.createElement('iframe');
  frame.setAttribute('part', 'media');
  return Object.assign(frame, { title, allow, loading, referrerPolicy, src });
}
