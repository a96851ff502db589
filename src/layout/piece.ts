import type { NodeId } from '../graph/types.ts';

/**
 * What a node is at the Table, which decides how its place is found:
 * a `seat` or a `plate` (any other work) on the rim, the `story` within it, what has no seat in the `gap`,
 * actors as `satellite`s of a character, makers of one work as its `bead`s, `maker`s of several,
 * and `company`, the organizations of the industry.
 */
export type Role = 'seat' | 'plate' | 'story' | 'gap' | 'satellite' | 'bead' | 'maker' | 'company';

/** A node while its place is being found. Everything but its position is settled; the position is moved in place. */
export interface Piece {
  readonly id: NodeId;
  readonly role: Role;
  readonly weight: number;
  /** Half its drawn diameter, in graph units. */
  readonly radius: number;
  /** Half the width it takes up with its satellites around it. */
  readonly reach: number;
  /** Room kept free beside it for its name; null for the lighter ones, and for one that found no room. */
  name: NameBox | null;
  /** Indices of the seats it belongs to. */
  readonly seats: readonly number[];
  /** The character a satellite circles, the work a bead hangs on. */
  readonly host: NodeId | null;
  /** Stays exactly where it is: seats, the middle, everything in rows. */
  fixed: boolean;
  x: number;
  y: number;
}

/** In graph units. */
export interface NameBox {
  readonly width: number;
  readonly height: number;
  readonly side: 'below' | 'above' | 'right' | 'left';
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a piece's name stands, if room is kept for one. */
export function nameOf({ x, y, radius, name }: Piece): Box | null {
  if (name === null) return null;
  const { width, height, side } = name;
  if (side === 'below' || side === 'above') {
    const top = side === 'below' ? y + radius : y - radius - height;
    return { left: x - width / 2, right: x + width / 2, top, bottom: top + height };
  }
  const left = side === 'right' ? x + radius : x - radius - width;
  return { left, right: left + width, top: y - height / 2, bottom: y + height / 2 };
}

/** The square around a piece and its actors. */
export function discOf({ x, y, reach }: Piece): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** Gap between two pieces; negative if they overlap. */
export function clearance(a: Piece, b: Piece): number {
  return Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;
}

/** Heavier first; the id decides between equals, so that the order never depends on the input's. */
export function heavierFirst(a: Piece, b: Piece): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}
