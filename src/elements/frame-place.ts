/** What decides where a frame stands and how large it is. */
const PLACE = (
  'position top right bottom left z-index float vertical-align ' +
  'width min-width max-width aspect-ratio box-sizing ' +
  'margin-top margin-right margin-bottom margin-left ' +
  'border-top-width border-right-width border-bottom-width border-left-width ' +
  'flex-grow flex-shrink flex-basis align-self justify-self order ' +
  'grid-row-start grid-row-end grid-column-start grid-column-end'
).split(' ');

/** Set on a frame that something of ours stands in for. */
export const COVERED = 'data-consent-covered';

/** A rule of the document, since an attribute of the frame, such as `hidden`, may be the page's own. */
export function hideCoveredFrames(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`iframe[${COVERED}]{display:none!important}`);
  document.adoptedStyleSheets.push(sheet);
}

/**
 * Takes a frame out of sight and has another element stand in its place, as large as it was, or larger where its content
 * needs that. Through the CSSOM, which no Content Security Policy forbids.
 */
export function takePlaceOf(frame: HTMLElement, { style }: HTMLElement): void {
  const look = getComputedStyle(frame);
  const isInline = look.display.startsWith('inline');
  frame.toggleAttribute(COVERED, true);
  // Out of sight it tells what was asked of it, such as 100 %, in place of what came out.
  for (const name of PLACE) style.setProperty(name, look.getPropertyValue(name));
  const { width, height, aspectRatio } = look;
  style.display = isInline ? 'inline-flex' : 'flex';
  // An iframe without a size has this one.
  if (width === 'auto') style.width = '300px';
  const usual = aspectRatio === 'auto' ? '150px' : '0';
  style.minHeight = height === 'auto' ? usual : height;
  style.borderStyle = 'solid';
  style.borderColor = 'transparent';
}

/** Gives the place back. What stays of the other element goes below the frame, or where that is not in the flow, onto it. */
export function giveBackPlace(frame: HTMLElement, embed: HTMLElement): void {
  frame.removeAttribute(COVERED);
  embed.removeAttribute('style');
  const { position } = getComputedStyle(frame);
  if (/absolute|fixed/.test(position))
    Object.assign(embed.style, { position, inset: '0 0 auto auto' });
}

/** What is no larger shows nothing to anybody, in CSS pixels. */
const SMALLEST = 4;

/** Whether visitors see it: not empty, no counting pixel, nothing that was hidden. */
export function isVisible(frame: HTMLElement): boolean {
  // Without the border, which browsers give to counting pixels too.
  const { clientWidth, clientHeight } = frame;
  const isLarge = Math.min(clientWidth, clientHeight) > SMALLEST;
  return isLarge && frame.checkVisibility({ visibilityProperty: true });
}
