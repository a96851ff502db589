import { discFill } from '../src/scene/kindStyle.ts';
import { groupStyle } from '../src/scene/groupStyle.ts';
import { PALETTES, type Theme } from '../src/scene/palette.ts';
import { strongestGround } from '../src/scene/tableLook.ts';
import { contrast, leastDifference, VISIONS, type Vision } from './colourVision.ts';

export interface InkFigure {
  readonly theme: Theme;
  readonly what: string;
  readonly least: number;
  readonly wanted: number;
  /** The pair it is worst for. */
  readonly where: string;
}

/** The six seats a full table has; further ones repeat them at another lightness. */
const SEATS = 6;

/** Contrast of what is written and of what is drawn on the map, each against every ground it can lie on. */
export function inkFigures(theme: Theme, groups: readonly string[]): readonly InkFigure[] {
  const palette = PALETTES[theme];
  const seats = palette.seats.map((ink, seat) => ({ ...ink, ground: strongestGround(palette, theme, seat) }));
  const onTable = {
    ground: palette.bg,
    ...Object.fromEntries(seats.map(({ ground }, at) => [`sector ${String(at + 1)}`, ground])),
  };
  const onBare = { ground: palette.bg };
  const kinds = Object.entries(palette.kinds);
  const figure = (
    what: string,
    wanted: number,
    inks: Readonly<Record<string, string>>,
    grounds: Readonly<Record<string, string>>,
  ): InkFigure => {
    const pairs = Object.entries(inks).flatMap(([ink, colour]) =>
      Object.entries(grounds).map(([ground, under]) => ({
        at: `${ink} on ${ground}`,
        value: contrast(colour, under),
      })),
    );
    const worst = pairs.reduce((least, pair) => (pair.value < least.value ? pair : least));
    return { theme, what, wanted, least: worst.value, where: worst.at };
  };
  return [
    figure(
      'names on the map',
      4.5,
      { ...Object.fromEntries(kinds.map(([kind, { name }]) => [kind, name])), minor: palette.text2 },
      onTable,
    ),
    figure(
      'titles of seats, captions',
      4.5,
      {
        ...Object.fromEntries(seats.map(({ name }, at) => [`seat ${String(at + 1)}`, name])),
        quiet: palette.text3,
      },
      onBare,
    ),
    figure(
      'words on lines, heads of groups',
      4.5,
      Object.fromEntries(groups.map((group) => [group, groupStyle(group).name(palette)])),
      onBare,
    ),
    figure(
      'marks and rings',
      3,
      {
        ...Object.fromEntries(kinds.map(([kind, { mark }]) => [kind, mark])),
        disc: discFill(palette),
      },
      onTable,
    ),
    figure(
      'slots, lines of what is lit',
      3,
      {
        ...Object.fromEntries(seats.map(({ mark }, at) => [`seat ${String(at + 1)}`, mark])),
        ...Object.fromEntries(groups.map((group) => [group, groupStyle(group).colour(palette)])),
      },
      onBare,
    ),
    figure('selected, hovered', 3, { selected: palette.accent, hovered: palette.focus }, onTable),
  ];
}

export interface DifferenceFigure {
  readonly theme: Theme;
  readonly what: 'kinds' | 'groups' | 'works';
  readonly least: Readonly<Record<Vision, number>>;
}

/** Least ΔE2000 between two kinds, two groups of relations, two works. Groups that share a kind's hue count once. */
export function differenceFigures(theme: Theme, groups: readonly string[]): readonly DifferenceFigure[] {
  const palette = PALETTES[theme];
  const sets = {
    kinds: Object.values(palette.kinds).map(({ mark }) => mark),
    groups: [...new Set(groups.map((group) => groupStyle(group).colour(palette)))],
    works: palette.seats.slice(0, SEATS).map(({ mark }) => mark),
  };
  return (['kinds', 'groups', 'works'] as const).map((what) => ({
    theme,
    what,
    least: Object.fromEntries(
      VISIONS.map((vision) => [vision, leastDifference(sets[what], vision)]),
    ) as Record<Vision, number>,
  }));
}
