import type { EmbedContent } from './embed-content.js';

/**
 * The frame with the content.
 * @param isUrgent loads it even where it is out of sight
 */
export function createFrame(
  { frame: src, allow = '' }: EmbedContent,
  isUrgent: boolean,
): HTMLIFrameElement {
  const loading = isUrgent ? 'eager' : 'lazy';
  // Some players refuse a page that does not say who it is, and its origin says enough.
  const referrerPolicy = 'strict-origin-when-cross-origin';
  const frame = document.createElement('iframe');
  frame.setAttribute('part', 'media');
  return Object.assign(frame, { allow, loading, referrerPolicy, src });
}
