import type { GroupId } from '../graph/types.ts';
import type { Palette } from './palette.ts';

export type Pattern = 'solid' | 'dashed' | 'dotted' | 'thin';

export interface GroupStyle {
  readonly colour: (palette: Palette) => string;
  readonly pattern: Pattern;
  /** Lines of places are many and say little; they stay fainter than the rest at rest. */
  readonly restShare: number;
}

/** On and off lengths, in graph units; a dotted line has round ends, so its dashes are dots as wide as the line. */
export const DASHES: Readonly<Record<Pattern, readonly number[]>> = {
  solid: [],
  dashed: [6, 4],
  dotted: [0.1, 3.6],
  thin: [],
};

const PLAIN: GroupStyle = { colour: (palette) => palette.text3, pattern: 'solid', restShare: 1 };

/** A group's line has the colour of the kind it leads to, and a pattern of its own for who cannot see the hue. */
const GROUP_STYLES: Readonly<Record<string, GroupStyle>> = {
  appearance: { colour: (palette) => palette.kinds.work.mark, pattern: 'thin', restShare: 1 },
  cast: { colour: (palette) => palette.kinds.person.mark, pattern: 'thin', restShare: 1 },
  crew: { colour: (palette) => palette.kinds.person.mark, pattern: 'thin', restShare: 1 },
  allegiance: { colour: (palette) => palette.kinds.organization.mark, pattern: 'solid', restShare: 1 },
  kinship: { colour: (palette) => palette.kinship, pattern: 'solid', restShare: 1 },
  conflict: { colour: (palette) => palette.conflict, pattern: 'solid', restShare: 1 },
  dealings: { colour: (palette) => palette.kinds.thing.mark, pattern: 'dashed', restShare: 0.9 },
  places: { colour: (palette) => palette.kinds.place.mark, pattern: 'dotted', restShare: 0.6 },
};

/** Colour and pattern of a relation group's lines; a plain grey line for groups the design does not know. */
export function groupStyle(group: GroupId | string): GroupStyle {
  return Object.hasOwn(GROUP_STYLES, group) ? (GROUP_STYLES[group] ?? PLAIN) : PLAIN;
}
