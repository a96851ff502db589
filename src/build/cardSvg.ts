import { EMBLEMS } from '../scene/emblems.ts';
import { KIND_EMBLEMS } from '../scene/kindStyle.ts';
import { PALETTES, seatInk } from '../scene/palette.ts';
import type { LabelStyle } from '../scene/labelStyle.ts';
import type { Kind } from '../graph/types.ts';
import { CARD_SIZE } from './pageHead.ts';
import { faceOf, writeOutline } from './faces.ts';

/** What a card says, and the picture on its right. */
export interface CardWords {
  readonly kind: Kind | null;
  readonly kindWords: string;
  readonly title: string;
  readonly lead: string;
  /** A last line, in the hue of a seat or in grey: the first of these that fits. */
  readonly foot: readonly string[];
  readonly seat: number | null;
  /** SVG in the card's own coordinates. */
  readonly picture: string;
}

const { width: WIDTH, height: HEIGHT } = CARD_SIZE;
const palette = PALETTES.dark;
const LEFT = 64;
const TEXT_WIDTH = 492;
/** Where the words on the left end; the picture's names begin beyond it. */
export const TEXT_END = LEFT + TEXT_WIDTH;
/** A chat shows a card 300 pixels wide, a quarter of its size: a title is never smaller than this. */
const TITLE_SIZES = [92, 80, 70, 60, 52, 46];
const TITLE_LINES = 3;
const LEAD_LINES = 3;
const FOOT = text(24, 500);
const FOOT_INDENT = 40;
/** More of a text than this is not even measured. */
const MOST_SIGNS = 200;

/** A card as an SVG without a face or a file in it: the same words and picture give the same text. */
export function cardSvg(words: CardWords): string {
  const { kind, kindWords, foot, seat, picture } = words;
  const kindInk = kind === null ? palette.accent : palette.kinds[kind].name;
  const hue = seat === null ? palette.accent : seatInk(palette, seat).mark;
  const title = titleLines(words.title);
  const lead = wrapped(words.lead, text(27, 400), TEXT_WIDTH, LEAD_LINES);
  const titleHeight = title.lines.length * title.size * 1.08;
  const leadHeight = lead.length * 36;
  const block = 56 + titleHeight + 20 + leadHeight;
  const top = Math.max(124, (HEIGHT - block) / 2 - 4);
  const titleTop = top + 56;
  const leadTop = titleTop + titleHeight + 24;
  const emblem = EMBLEMS[kind === null ? 'table' : KIND_EMBLEMS[kind]];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}" viewBox="0 0 ${String(WIDTH)} ${String(HEIGHT)}">`,
    `<defs><radialGradient id="glow" cx="870" cy="315" r="470" gradientUnits="userSpaceOnUse"><stop offset="0" stop-color="${hue}" stop-opacity="0.26"/><stop offset="0.55" stop-color="${hue}" stop-opacity="0.09"/><stop offset="1" stop-color="${hue}" stop-opacity="0"/></radialGradient></defs>`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="${palette.bg}"/>`,
    `<rect width="${String(WIDTH)}" height="${String(HEIGHT)}" fill="url(#glow)"/>`,
    picture,
    BRAND_MARK,
    line('HIGH TABLE', display(27, 5), 112, 78, palette.accent),
    `<path d="${emblem}" transform="translate(${String(LEFT - 3)} ${String(top - 1)})scale(1.5)" fill="none" stroke="${kindInk}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`,
    line(kindWords, text(30, 600), LEFT + 46, top + 28, kindInk),
    ...title.lines.map((words, index) =>
      line(words, display(title.size, 0), LEFT, titleTop + (index + 0.8) * title.size * 1.08, palette.text),
    ),
    ...lead.map((words, index) =>
      line(words, text(27, 400), LEFT, leadTop + (index + 0.78) * 36, palette.text2),
    ),
    `<rect x="${String(LEFT)}" y="${String(HEIGHT - 74)}" width="26" height="5" rx="2.5" fill="${hue}"/>`,
    line(
      fitting(foot, FOOT, TEXT_WIDTH - FOOT_INDENT),
      FOOT,
      LEFT + FOOT_INDENT,
      HEIGHT - 63,
      seat === null ? palette.text2 : seatInk(palette, seat).name,
    ),
    '</svg>',
  ].join('');
}

/** Seats around a table, as in the page's corner. */
const BRAND_MARK = `<g transform="translate(${String(LEFT)} 52)scale(1.2)" fill="none" stroke="${palette.accent}" stroke-width="1.7"><ellipse cx="15" cy="14" rx="9" ry="6.5"/><g fill="${palette.bg}"><circle cx="15" cy="3.6" r="2.3"/><circle cx="4.6" cy="9.6" r="2.3"/><circle cx="25.4" cy="9.6" r="2.3"/><circle cx="8" cy="21.4" r="2.3"/><circle cx="22" cy="21.4" r="2.3"/></g></g>`;

/** The same mark, large and faint: for pages without a network. */
export const CARD_EMBLEM = `<g transform="translate(660 145)scale(14)" fill="none" stroke="${palette.accent}" stroke-opacity="0.5" stroke-width="0.35"><ellipse cx="15" cy="14" rx="9" ry="6.5"/><g fill="${palette.bg}"><circle cx="15" cy="3.6" r="2.3"/><circle cx="4.6" cy="9.6" r="2.3"/><circle cx="25.4" cy="9.6" r="2.3"/><circle cx="8" cy="21.4" r="2.3"/><circle cx="22" cy="21.4" r="2.3"/></g></g>`;

export function text(size: number, weight: number): LabelStyle {
  return { face: 'text', size, weight, lineHeight: size * 1.3, letterSpacing: 0 };
}

export function display(size: number, letterSpacing: number): LabelStyle {
  return { face: 'display', size, weight: 400, lineHeight: size * 1.1, letterSpacing };
}

function line(words: string, style: LabelStyle, x: number, y: number, colour: string): string {
  return writeOutline({ text: words, style, x, y, anchor: 'start', colour, halo: null, opacity: 1 });
}

function titleLines(title: string): { readonly lines: readonly string[]; readonly size: number } {
  for (const size of TITLE_SIZES) {
    const style = display(size, 0);
    const lines = wrapped(title, style, TEXT_WIDTH, TITLE_LINES + 1);
    const fits = lines.every((words) => faceOf(style).width(words, size) <= TEXT_WIDTH);
    if (fits && lines.length <= (size > 70 ? 2 : TITLE_LINES)) return { lines, size };
  }
  const size = TITLE_SIZES.at(-1) ?? 46;
  return { lines: wrapped(title, display(size, 0), TEXT_WIDTH, TITLE_LINES), size };
}

/** Words in lines no wider than `width`; what does not fit into the lines there are ends in an ellipsis. */
export function wrapped(words: string, style: LabelStyle, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of [...words].slice(0, MOST_SIGNS).join('').split(/\s+/).filter(Boolean)) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current === '' || faceOf(style).width(longer, style.size) <= width) current = longer;
    else {
      lines.push(current);
      current = word;
    }
  }
  if (current !== '') lines.push(current);
  const kept = lines.slice(0, most).map((words) => clipped(words, style, width));
  if (lines.length <= most && [...words].length <= MOST_SIGNS) return kept;
  return kept.map((words, index) =>
    index === most - 1 ? clipped(`${words.replace(/…$/, '')} …`, style, width) : words,
  );
}

function fitting(choices: readonly string[], style: LabelStyle, width: number): string {
  const fits = choices.find((words) => faceOf(style).width(words, style.size) <= width);
  return fits ?? clipped(choices.at(-1) ?? '', style, width);
}

function clipped(words: string, style: LabelStyle, width: number): string {
  const signs = [...words].slice(0, MOST_SIGNS);
  const face = faceOf(style);
  if (face.width(signs.join(''), style.size) <= width && signs.length === [...words].length) return words;
  while (signs.length > 1 && face.width(`${signs.join('')}…`, style.size) > width) signs.pop();
  return `${signs.join('').replace(/[\s…]+$/, '')}…`;
}
