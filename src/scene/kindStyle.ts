import type { GraphNode, Kind } from '../graph/types.ts';
import type { Emblem } from './emblems.ts';
import { mix, type Palette, type Theme } from './palette.ts';

/**
 * How a node is drawn; kinds differ by outline even at 8 px and without colour.
 * `seat` and `plate`: works on the rim and others. `ring`: a character large enough for one slot per seat;
 * `disc`: a smaller one. `open`: a person.
 */
export type Mark = 'seat' | 'plate' | 'ring' | 'disc' | 'open' | 'hexagon' | 'square' | 'diamond';

/** Least diameter, in graph units, at which the slots of a ring can be told apart; below they look like gears. */
export const RING_FROM = 26;
/** A disc is smaller than its diameter on the map, so that a ringed character outweighs it. */
export const DISC_SHARE = 0.72;
/** A plate's height as a share of its width. */
export const PLATE_RATIO = 16 / 26;

/** The mark of a kind in the legend, and of a node when its size is of no account. */
export const KIND_MARKS: Readonly<Record<Kind, Mark>> = {
  work: 'plate',
  character: 'ring',
  person: 'open',
  organization: 'hexagon',
  place: 'square',
  thing: 'diamond',
};

export const KIND_EMBLEMS: Readonly<Record<Kind, Emblem>> = {
  work: 'film',
  character: 'mask',
  person: 'person',
  organization: 'house',
  place: 'pin',
  thing: 'thing',
};

export function markOf(kind: Kind, diameter: number, isSeat: boolean): Mark {
  if (kind === 'work' && isSeat) return 'seat';
  if (kind === 'character' && diameter < RING_FROM) return 'disc';
  return KIND_MARKS[kind];
}

/** The emblem inside an organization's hexagon. */
export function emblemOf(node: Pick<GraphNode, 'kind' | 'domain' | 'type'>): Emblem {
  if (node.kind !== 'organization') return KIND_EMBLEMS[node.kind];
  if (node.domain === 'industry') return 'company';
  if (/\bhotel/i.test(node.type ?? '')) return 'bell';
  if (/\b(council|table|government)/i.test(node.type ?? '')) return 'table';
  return 'house';
}

const MOST_INITIALS = 2;
const ARTICLES = /^(the|a|an|el|la|le|les|il|der|die|das)\s+/i;
const SMALL_WORDS = new Set(['of', 'the', 'and', 'de', 'di', 'da', 'du', 'van', 'von', 'al', "d'", '&']);

/** One or two initials: "EM" for Eve Macarro, "BK" for the Bowery King, "Z" for Zero. Empty if a name has no letter or digit. */
export function monogram(label: string): string {
  const words = label
    .replace(/\(.*?\)/g, ' ')
    .trim()
    .replace(ARTICLES, '')
    .split(/[\s\-–]+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '' && !SMALL_WORDS.has(word.toLowerCase()));
  const first = words[0];
  if (first === undefined) return '';
  const last = words.length > 1 ? words[words.length - 1] : undefined;
  return [first, last]
    .slice(0, MOST_INITIALS)
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}

export interface MarkPaint {
  readonly fill: string;
  readonly stroke: string;
  /** Graph units. */
  readonly strokeWidth: number;
  /** For monogram, numeral or emblem. */
  readonly inside: string;
}

/** Fill, line and inner colour of a kind; seats take their stroke from the seat's hue instead. */
export function kindPaint(kind: Kind, palette: Palette, theme: Theme): MarkPaint {
  const { mark } = palette.kinds[kind];
  const tint = (share: number): string => mix(palette.bg, mark, share);
  switch (kind) {
    case 'work':
      return { fill: tint(0.16), stroke: mark, strokeWidth: 1.3, inside: mark };
    case 'character':
      return {
        fill: theme === 'dark' ? tint(0.12) : palette.raised,
        stroke: tint(theme === 'dark' ? 0.34 : 0.28),
        strokeWidth: 1,
        inside: palette.text,
      };
    case 'person':
      return { fill: palette.bg, stroke: mark, strokeWidth: 1.6, inside: mark };
    case 'organization':
      return { fill: tint(theme === 'dark' ? 0.2 : 0.12), stroke: mark, strokeWidth: 2, inside: mark };
    case 'place':
      return { fill: tint(0.8), stroke: mark, strokeWidth: 0, inside: palette.bg };
    case 'thing':
      return { fill: tint(0.85), stroke: mark, strokeWidth: 0, inside: palette.bg };
  }
}

/** Fill of a character too small for a ring. */
export function discFill(palette: Palette): string {
  return mix(palette.bg, palette.kinds.character.mark, 0.76);
}

/** A slot of the ring, where the character does not appear. */
export function unlitSlot(palette: Palette): string {
  return mix(palette.bg, palette.text, 0.26);
}
