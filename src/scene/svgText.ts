import { BASELINE, FACES, HALO, LABEL_STYLES, type LabelRole, type LabelStyle } from './labelStyle.ts';
import { svgNumber } from './svgPen.ts';

/** A line of text to be written into an SVG; lengths in pixels. */
export interface SvgWord {
  readonly text: string;
  readonly style: LabelStyle;
  /** Of the baseline, at the side that `anchor` says. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly colour: string;
  /** Colour of the line around the letters; null for none. */
  readonly halo: string | null;
  readonly opacity: number;
  /** A turn about a point, clockwise. */
  readonly turn?: { readonly degrees: number; readonly x: number; readonly y: number };
}

/** Turns a word into markup: `<text>` where the faces are at hand, outlines where they are not. */
export type SvgWriter = (word: SvgWord) => string;

const REPLACEMENT = '\uFFFD';
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in SVG, between tags and in attributes; what XML cannot hold becomes U+FFFD. */
export function svgEscape(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, REPLACEMENT)
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
}

/** A word as a `<text>` element with the face's name: true text, which can be selected and searched. */
export const writeText: SvgWriter = ({ text, style, x, y, anchor, colour, halo, opacity, turn }) => {
  const attributes = [
    `x="${svgNumber(x)}" y="${svgNumber(y)}"`,
    `font-family="${FACES[style.face]}" font-size="${style.size}" fill="${colour}"`,
    ...(style.weight === 400 ? [] : [`font-weight="${style.weight}"`]),
    ...(style.letterSpacing === 0 ? [] : [`letter-spacing="${style.letterSpacing}"`]),
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    ...(opacity === 1 ? [] : [`opacity="${Math.round(opacity * 100) / 100}"`]),
    ...(halo === null
      ? []
      : [
          `stroke="${halo}" stroke-opacity="${HALO.strength}" stroke-width="${HALO.width}" stroke-linejoin="round" paint-order="stroke"`,
        ]),
    ...(turn
      ? [`transform="rotate(${svgNumber(turn.degrees)} ${svgNumber(turn.x)} ${svgNumber(turn.y)})"`]
      : []),
  ];
  return `<text ${attributes.join(' ')}>${svgEscape(text)}</text>`;
};

/** The lines of a name beneath each other, in a box. */
export interface WordBlock extends Pick<SvgWord, 'colour' | 'halo' | 'opacity'> {
  readonly lines: readonly string[];
  readonly role: LabelRole;
  readonly caption: string;
  readonly captionColour: string;
  readonly align: 'left' | 'center' | 'right';
  readonly turn: -1 | 0 | 1;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

/** The words of a block, placed as the canvas places them. */
export function wordsOfBlock(block: WordBlock): readonly SvgWord[] {
  const { lines, role, caption, align, turn, box } = block;
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  // A turned name is set straight about the middle of its box, then turned.
  const [width, height] = turn
    ? [box.bottom - box.top, box.right - box.left]
    : [box.right - box.left, box.bottom - box.top];
  const left = middle.x - width / 2;
  const top = middle.y - height / 2;
  const style: LabelStyle = LABEL_STYLES[role];
  const at = {
    x: align === 'left' ? left : align === 'right' ? left + width : middle.x,
    anchor: align === 'left' ? 'start' : align === 'right' ? 'end' : 'middle',
    halo: block.halo,
    opacity: block.opacity,
    ...(turn !== 0 && { turn: { degrees: turn * 90, ...middle } }),
  } as const;
  const words: SvgWord[] = lines.map((text, index) => ({
    ...at,
    text,
    style,
    colour: block.colour,
    y: top + (index + BASELINE) * style.lineHeight,
  }));
  if (caption !== '') {
    const small: LabelStyle = LABEL_STYLES.caption;
    const y = top + lines.length * style.lineHeight + 1 + BASELINE * small.lineHeight;
    words.push({ ...at, text: caption, style: small, colour: block.captionColour, y });
  }
  return words;
}
