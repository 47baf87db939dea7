/** Measures whether accepting and refusing look equal (L20, L22, L23), which a theme can spoil. */
import type { ConsentStore } from '../core/index.js';

/** What of a button draws the eye. Lengths in CSS pixels, contrasts as WCAG counts them, 1 to 21. */
interface Look {
  readonly tag: string;
  readonly width: number;
  readonly height: number;
  readonly font: string;
  readonly opacity: string;
  /** Of its text to its background. */
  readonly legibility: number;
  /** Of its background to what is around it. */
  readonly emphasis: number;
}

/** How much two figures may differ before somebody sees it, as a share of the larger one. */
const TOLERANCE = 0.05;

/** Reports the first pair of buttons in a shadow root that is unequal, with what was measured. */
export function reportUnequalChoice(root: ParentNode, { problem }: ConsentStore): void {
  for (const box of root.querySelectorAll('[part=banner],[part=dialog]')) {
    const [accept, reject] = ['accept', 'reject'].map((name) =>
      box.querySelector<HTMLElement>(`[part=${name}-button]`),
    );
    if (!accept || !reject) continue;
    const [one, other] = [lookOf(accept), lookOf(reject)];
    // Nobody sees it yet, or any more.
    if (!one.width && !other.width) continue;
    if (isUnequal(one, other))
      return problem('unequal-choice', `accept ${inWords(one)}; reject ${inWords(other)}`);
  }
}

function lookOf(button: HTMLElement): Look {
  const { width, height } = button.getBoundingClientRect();
  const { fontSize, fontWeight, fontFamily, textTransform, color, opacity } =
    getComputedStyle(button);
  const around = backgroundsOf(button.parentElement);
  const behind = paint([...around, getComputedStyle(button).backgroundColor]);
  return {
    tag: button.localName,
    width,
    height,
    font: `${fontSize} ${fontWeight} ${fontFamily} ${textTransform}`,
    opacity,
    legibility: contrast(
      paint([...around, getComputedStyle(button).backgroundColor, color]),
      behind,
    ),
    emphasis: contrast(behind, paint(around)),
  };
}

const isUnequal = (one: Look, other: Look): boolean =>
  (['tag', 'font', 'opacity'] as const).some((key) => one[key] !== other[key]) ||
  (['width', 'height', 'legibility', 'emphasis'] as const).some(
    (key) => Math.abs(one[key] - other[key]) > TOLERANCE * Math.max(one[key], other[key]),
  );

const inWords = ({ tag, width, height, font, opacity, legibility, emphasis }: Look): string =>
  `<${tag}> ${Math.round(width)} x ${Math.round(height)} px, ${font}, opacity ${opacity}, text ${legibility.toFixed(1)}:1, button ${emphasis.toFixed(1)}:1`;

/** The background colours behind an element, the farthest first. */
function backgroundsOf(element: Element | null): string[] {
  const colours: string[] = [];
  for (let node = element; node;) {
    colours.unshift(getComputedStyle(node).backgroundColor);
    const root = node.getRootNode() as Partial<ShadowRoot>;
    node = node.parentElement ?? root.host ?? null;
  }
  return ['Canvas', ...colours];
}

type Colour = readonly [red: number, green: number, blue: number];

/** The colour that these give one over the other, whatever notation they have. */
function paint(colours: readonly string[]): Colour {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
  for (const colour of colours) {
    pen.fillStyle = colour;
    pen.fillRect(0, 0, 1, 1);
  }
  const [red = 0, green = 0, blue = 0] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
