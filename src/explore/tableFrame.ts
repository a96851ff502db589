import type { Position } from '../graph/types.ts';

/** `wide` for canvases wider than 4:5, `tall` for narrower ones. */
export type MapShape = 'wide' | 'tall';

/** A place on the table: `angle` in radians, clockwise on screen from 3 o'clock; `radius` 1 is the rim. */
export interface TablePlace {
  readonly angle: number;
  readonly radius: number;
}

/** The bare table: an ellipse with one sector for each seat and a gap at six o'clock. */
export interface TableFrame {
  readonly shape: MapShape;
  /** Half axes of the rim, in graph units. */
  readonly rx: number;
  readonly ry: number;
  /** Radians left free at six o'clock, half on either side of π/2. */
  readonly gap: number;
  /** Radians of one sector. */
  readonly step: number;
  /** Middle angle of each sector, clockwise from the gap; sector `i` reaches `step / 2` to either side. */
  readonly angles: readonly number[];
  readonly pointAt: (angle: number, radius: number) => Position;
  /** The reverse of `pointAt`, the angle within [π/2, 5π/2): from the gap's middle once around. */
  readonly placeOf: (position: Position) => TablePlace;
}

/** Radius of the table before it is stretched, in graph units: the map is about 1400 to 1900 units at its longest. */
export const TABLE_RADIUS = 620;

/** How far the circle is stretched to fill its canvas. */
const STRETCH: Readonly<Record<MapShape, { readonly x: number; readonly y: number }>> = {
  wide: { x: 1.42, y: 1 },
  tall: { x: 0.8, y: 1.56 },
};

const GAP = 0.66;
const SIX_O_CLOCK = Math.PI / 2;

/** The frame for a number of seats; with 0 seats it has no sectors, and `step` is all that the gap leaves. */
export function tableFrame(seatCount: number, shape: MapShape): TableFrame {
  const rx = TABLE_RADIUS * STRETCH[shape].x;
  const ry = TABLE_RADIUS * STRETCH[shape].y;
  const step = (2 * Math.PI - GAP) / Math.max(1, seatCount);
  const first = SIX_O_CLOCK + GAP / 2 + step / 2;
  return {
    shape,
    rx,
    ry,
    gap: GAP,
    step,
    angles: Array.from({ length: seatCount }, (_, seat) => first + seat * step),
    pointAt: (angle, radius) => ({ x: rx * radius * Math.cos(angle), y: ry * radius * Math.sin(angle) }),
    placeOf: ({ x, y }) => {
      const angle = Math.atan2(y / ry, x / rx);
      return { angle: angle < SIX_O_CLOCK ? angle + 2 * Math.PI : angle, radius: Math.hypot(x / rx, y / ry) };
    },
  };
}
