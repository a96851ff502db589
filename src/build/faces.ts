import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import { LABEL_STYLES, type LabelStyle } from '../scene/labelStyle.ts';
import type { Measure } from '../scene/placeLabels.ts';
import { svgNumber } from '../scene/svgPen.ts';
import type { SvgWord, SvgWriter } from '../scene/svgText.ts';

/** A face's weight as a string of glyphs to measure and to draw, without a browser. */
export interface Face {
  /** Pixels a text takes at a size, letter spacing not counted. */
  readonly width: (text: string, size: number) => number;
  /** The letters as SVG path data, the baseline beginning at `x`, `y`. */
  readonly outline: (text: string, size: number, x: number, y: number, letterSpacing?: number) => string;
}

/** The files a weight is in: the one for Latin first, then the rest of its letters. */
const FILES: Readonly<Record<LabelStyle['face'], (weight: number) => readonly string[]>> = {
  display: () =>
    ['latin', 'latin-ext'].map((set) => `@fontsource/marcellus/files/marcellus-${set}-400-normal.woff2`),
  text: (weight) =>
    ['latin', 'latin-ext'].map(
      (set) => `@fontsource/instrument-sans/files/instrument-sans-${set}-${String(weight)}-normal.woff2`,
    ),
};

const faces = new Map<string, Face>();

/** The product's faces as the pages have them; weights 400, 500, 600 and 700 of the text face. */
export function faceOf({ face, weight }: Pick<LabelStyle, 'face' | 'weight'>): Face {
  const key = `${face} ${String(weight)}`;
  const known = faces.get(key) ?? readFace(FILES[face](weight));
  faces.set(key, known);
  return known;
}

/** Widths as a browser has them with these faces, but for the rare ligature. */
export const measureText: Measure = (text, role) => {
  const style: LabelStyle = LABEL_STYLES[role];
  return faceOf(style).width(text, style.size) + style.letterSpacing * [...text].length;
};

/** Writes words as outlines, for pictures that travel without the faces. */
export const writeOutline: SvgWriter = (word) => {
  const d = outlineOf(word);
  if (d === '') return '';
  const { colour, halo, opacity, turn } = word;
  const turned = turn
    ? ` transform="rotate(${svgNumber(turn.degrees)} ${svgNumber(turn.x)} ${svgNumber(turn.y)})"`
    : '';
  const faint = opacity === 1 ? '' : ` opacity="${String(Math.round(opacity * 100) / 100)}"`;
  const around =
    halo === null
      ? ''
      : `<path d="${d}" fill="none" stroke="${halo}" stroke-width="3.5" stroke-linejoin="round"${turned}${faint}/>`;
  return `${around}<path d="${d}" fill="${colour}"${turned}${faint}/>`;
};

function outlineOf({ text, style, x, y, anchor }: SvgWord): string {
  const face = faceOf(style);
  const width = face.width(text, style.size) + style.letterSpacing * [...text].length;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return face.outline(text, style.size, left, y, style.letterSpacing);
}

interface Letter {
  /** In the em, which is 1 wide. */
  readonly advance: number;
  readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
}

const PEN: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'z',
};

/** A space's width where a letter is in none of the files. */
const MISSING: Letter = { advance: 0.5, commands: [] };

/** Letters and pairs are laid out once each: a build measures ten thousand names of a few hundred pairs. */
function readFace(files: readonly string[]): Face {
  const require = createRequire(join(process.cwd(), 'package.json'));
  const fonts = files.map((file) => fontkit.create(readFileSync(require.resolve(file))) as fontkit.Font);
  const letters = new Map<string, Letter>();
  const pairs = new Map<string, number>();
  const fontWith = (sign: string): fontkit.Font | undefined =>
    fonts.find((font) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0));
  const letter = (sign: string): Letter => {
    const known = letters.get(sign);
    if (known) return known;
    const font = fontWith(sign);
    const glyph = font?.layout(sign).glyphs[0];
    const em = font?.unitsPerEm ?? 1;
    const made: Letter = glyph
      ? {
          advance: glyph.advanceWidth / em,
          commands: glyph.path.commands.map(({ command, args }) => ({
            command: PEN[command] ?? '',
            args: args.map((value) => value / em),
          })),
        }
      : MISSING;
    letters.set(sign, made);
    return made;
  };
  const kerning = (before: string, sign: string): number => {
    const key = before + sign;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const font = fontWith(sign);
    const both = font !== undefined && font === fontWith(before);
    const made = both
      ? font.layout(key).positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm -
        letter(before).advance -
        letter(sign).advance
      : 0;
    pairs.set(key, made);
    return made;
  };
  const places = (text: string): readonly { readonly letter: Letter; readonly at: number }[] => {
    let at = 0;
    let before = '';
    return [...text.normalize('NFC')].map((sign) => {
      if (before !== '') at += kerning(before, sign);
      const place = { letter: letter(sign), at };
      at += place.letter.advance;
      before = sign;
      return place;
    });
  };
  return {
    width(text, size) {
      const last = places(text).at(-1);
      return last ? (last.at + last.letter.advance) * size : 0;
    },
    outline(text, size, x, y, letterSpacing = 0) {
      return places(text)
        .map(({ letter: { commands }, at }, index) => {
          const left = x + at * size + index * letterSpacing;
          return commands.map(({ command, args }) => command + coordinates(args, left, y, size)).join('');
        })
        .join('');
    },
  };
}

function coordinates(args: readonly number[], x: number, y: number, size: number): string {
  return args
    .map((value, index) => hundredths(index % 2 === 0 ? x + value * size : y - value * size))
    .join(' ')
    .replace(/ -/g, '-');
}

function hundredths(value: number): string {
  return String(Math.round(value * 100) / 100);
}
