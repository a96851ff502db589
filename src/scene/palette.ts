import type { Kind } from '../graph/types.ts';

export type Theme = 'dark' | 'light';

/** A hue as it is drawn, and as a name is written in it: 4.5:1 on the background at least. */
export interface Ink {
  readonly mark: string;
  readonly name: string;
}

/** Every colour of one theme: for the stylesheet of the page and for the canvas alike. */
export interface Palette {
  readonly bg: string;
  readonly surface: string;
  readonly raised: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  /** Decoration only; what can be operated has `controlEdge`. */
  readonly line: string;
  readonly controlEdge: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly focus: string;
  readonly kinds: Readonly<Record<Kind, Ink>>;
  readonly kinship: string;
  readonly conflict: string;
  /** By seat, in the seats' order. */
  readonly seats: readonly Ink[];
  /** What stands between the sectors and around the table. */
  readonly night: string;
}

const same = (colour: string): Ink => ({ mark: colour, name: colour });

/**
 * The hues come from a seeded search for the greatest smallest ΔE2000 under normal sight and full
 * protanopia, deuteranopia and tritanopia (Machado 2009): two kinds differ by 13.2 at least, two of the
 * first six seats by 15.5. Seats 7 to 10 repeat the first four at another lightness; there the slot's
 * angle tells them apart.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  dark: {
    bg: '#0A0C10',
    surface: '#141921',
    raised: '#1C232D',
    text: '#F1ECE1',
    text2: '#B9BFC8',
    text3: '#8C95A3',
    line: '#2C3542',
    controlEdge: '#7C8899',
    accent: '#F2CE8D',
    accentInk: '#191204',
    focus: '#7FD6FF',
    kinds: {
      work: same('#F2CE8D'),
      character: same('#F1ECE1'),
      person: { mark: '#7C8CAA', name: '#9AA9C4' },
      organization: { mark: '#E88C39', name: '#F0A05A' },
      place: { mark: '#6BAFA0', name: '#7CC2B2' },
      thing: { mark: '#C180FB', name: '#CFA0FF' },
    },
    kinship: '#74D9FA',
    conflict: '#FC4673',
    seats: [
      { mark: '#E09553', name: '#E9A76C' },
      { mark: '#358CF7', name: '#5CA4FF' },
      { mark: '#FA31A2', name: '#FF62B8' },
      same('#87E9C4'),
      same('#CBC2EB'),
      same('#F2E230'),
      { mark: '#B9743A', name: '#C98548' },
      same('#9CC6FF'),
      same('#FFA3D6'),
      same('#3FA884'),
    ],
    night: '#06070A',
  },
  light: {
    bg: '#F5F2EB',
    surface: '#FFFDF8',
    raised: '#FFFFFF',
    text: '#17191D',
    text2: '#474C55',
    text3: '#646A74',
    line: '#D8D1C2',
    controlEdge: '#7A7264',
    accent: '#7A5A00',
    accentInk: '#FFFFFF',
    focus: '#005FA8',
    kinds: {
      work: { mark: '#826B02', name: '#665400' },
      character: same('#17191D'),
      person: { mark: '#636D83', name: '#4B5468' },
      organization: same('#6B1F08'),
      place: same('#165D4A'),
      thing: same('#4E1596'),
    },
    kinship: '#1371C1',
    conflict: '#B90F53',
    seats: [
      same('#6F1E00'),
      { mark: '#2467E5', name: '#1D57C8' },
      { mark: '#C3326F', name: '#AD2360' },
      same('#035849'),
      same('#4D0081'),
      { mark: '#7C6F0E', name: '#665B06' },
      same('#A24A26'),
      same('#143C8C'),
      same('#8A1F4C'),
      { mark: '#2E8B78', name: '#1B6B5A' },
    ],
    night: '#EFEAE0',
  },
};

/** The hue of a seat; beyond the tenth they start over. */
export function seatInk(palette: Palette, seat: number): Ink {
  return palette.seats[seat % palette.seats.length] ?? palette.kinds.work;
}

/** A palette whose seats wear the given hues, numbered from 0: seats that are left of a larger table keep their own. */
export function withHues(palette: Palette, hues: readonly number[]): Palette {
  return { ...palette, seats: hues.map((hue) => seatInk(palette, hue)) };
}

/** Each kind's hue by itself, for the files of other programs. */
export function kindColours({ kinds }: Palette): Readonly<Record<Kind, string>> {
  const { work, character, person, organization, place, thing } = kinds;
  return {
    work: work.mark,
    character: character.mark,
    person: person.mark,
    organization: organization.mark,
    place: place.mark,
    thing: thing.mark,
  };
}

/** `share` of colour `b` over colour `a`, both `#RRGGBB`; 0 is `a`, 1 is `b`. */
export function mix(a: string, b: string, share: number): string {
  const channel = (at: number): string => {
    const from = parseInt(a.slice(at, at + 2), 16);
    const to = parseInt(b.slice(at, at + 2), 16);
    return Math.round(from + (to - from) * share)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

/** A colour `#RRGGBB` at an opacity from 0 to 1. */
export function fade(colour: string, opacity: number): string {
  const alpha = Math.round(Math.min(1, Math.max(0, opacity)) * 255);
  return colour + alpha.toString(16).padStart(2, '0');
}

/**
 * The palette as CSS custom properties: `--bg`, `--text-2`, `--kind-place`, `--kind-place-name`,
 * `--group-conflict`, `--seat-1` (the first seat), `--seat-1-name` and so on.
 */
export function cssTokens(theme: Theme): Readonly<Record<`--${string}`, string>> {
  const palette = PALETTES[theme];
  const tokens: Record<`--${string}`, string> = {
    '--bg': palette.bg,
    '--surface': palette.surface,
    '--raised': palette.raised,
    '--text': palette.text,
    '--text-2': palette.text2,
    '--text-3': palette.text3,
    '--line': palette.line,
    '--control-edge': palette.controlEdge,
    '--accent': palette.accent,
    '--accent-ink': palette.accentInk,
    '--focus': palette.focus,
    '--group-kinship': palette.kinship,
    '--group-conflict': palette.conflict,
  };
  for (const [kind, ink] of Object.entries(palette.kinds)) {
    tokens[`--kind-${kind}`] = ink.mark;
    tokens[`--kind-${kind}-name`] = ink.name;
  }
  palette.seats.forEach((ink, seat) => {
    tokens[`--seat-${seat + 1}`] = ink.mark;
    tokens[`--seat-${seat + 1}-name`] = ink.name;
  });
  return tokens;
}
