import type { GroupId, Kind } from '../graph/types.ts';
import type { Palette } from './palette.ts';

export type Pattern = 'solid' | 'dashed' | 'dotted' | 'thin';

export interface GroupStyle {
  readonly colour: (palette: Palette) => string;
  /** What its words are written in. */
  readonly name: (palette: Palette) => string;
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

const ofKind = (kind: Kind, pattern: Pattern, restShare = 1): GroupStyle => ({
  colour: (palette) => palette.kinds[kind].mark,
  name: (palette) => palette.kinds[kind].name,
  pattern,
  restShare,
});
const ofOwn = (own: (palette: Palette) => string): GroupStyle => ({
  colour: own,
  name: own,
  pattern: 'solid',
  restShare: 1,
});

const PLAIN: GroupStyle = ofOwn((palette) => palette.text3);

/** A group's line has the colour of the kind it leads to, and a pattern of its own for who cannot see the hue. */
const GROUP_STYLES: Readonly<Record<string, GroupStyle>> = {
  appearance: ofKind('work', 'thin'),
  cast: ofKind('person', 'thin'),
  crew: ofKind('person', 'thin'),
  allegiance: ofKind('organization', 'solid'),
  kinship: ofOwn((palette) => palette.kinship),
  conflict: ofOwn((palette) => palette.conflict),
  dealings: ofKind('thing', 'dashed', 0.9),
  places: ofKind('place', 'dotted', 0.6),
};

/** Colour and pattern of a relation group's lines; a plain grey line for groups the design does not know. */
export function groupStyle(group: GroupId | string): GroupStyle {
  return Object.hasOwn(GROUP_STYLES, group) ? (GROUP_STYLES[group] ?? PLAIN) : PLAIN;
}
