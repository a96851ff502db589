import { TABLE_RADIUS, type TableFrame } from '../explore/tableFrame.ts';
import type { Position } from '../graph/types.ts';
import type { Piece } from './piece.ts';

/** Where the story of one film begins, as a share of the rim; nearer the middle is for what films share. */
const INNER = 0.3;
/** A single film shares with none, so its story may come as near as the middle's own circle. */
const LONE_INNER = 0.12;
/** Where what several films share ends. */
const SHARED_OUTER = 0.64;
/** Makers stand in the gap from here on, so what is shared may reach only so far into it. */
const GAP_INNER = 0.4;
/** Where those without a seat begin, below the makers. */
export const GAP_STORY_INNER = 0.8;
/** Where the story ends: before the rim, whose seats it must not touch. */
const OUTER = 0.965;
/** Free space between a piece and the edge of its sector. */
const MARGIN = 8;
/** Projections until a piece is inside all its bounds; two are enough except in narrow sectors. */
const ROUNDS = 4;

/** Moves a piece back to where its seats allow it to be. */
export type Fence = (piece: Piece) => void;

/**
 * A sector is what lies between two rays from the middle, and between two ellipses; both bounds keep
 * the whole piece, its actors included, inside. Pieces in rows and fixed ones are left alone; without seats
 * there is no table, and nothing is held.
 */
export function tableFence(frame: TableFrame): Fence {
  if (frame.angles.length === 0) return () => undefined;
  const inner = frame.angles.length === 1 ? LONE_INNER : INNER;
  const sectors = frame.angles.map((middle) => wedge(frame, middle, frame.step / 2, inner));
  const gap = wedge(frame, Math.PI / 2, frame.gap / 2, GAP_STORY_INNER);
  return (piece) => {
    if (piece.fixed) return;
    const only = piece.seats.length === 1 ? sectors[piece.seats[0] ?? 0] : undefined;
    if (piece.role === 'gap') keepInWedge(frame, piece, gap);
    else if (piece.role !== 'story') return;
    else if (only) keepInWedge(frame, piece, only);
    else keepShared(frame, piece);
  };
}

/** Whether a one-seat piece lies in its sector, with `slack` radians to spare; true for all others. */
export function isInSector(frame: TableFrame, piece: Piece, slack = 0): boolean {
  const seat = piece.seats[0];
  if (piece.role !== 'story' || piece.seats.length !== 1 || seat === undefined) return true;
  return Math.abs(turn(frame.placeOf(piece).angle, frame.angles[seat] ?? 0)) <= frame.step / 2 + slack;
}

/** Difference of two angles, within half a turn either way. */
export function turn(to: number, from: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from));
}

interface Wedge {
  readonly middle: number;
  readonly inner: number;
  /** Directions, of length 1, that lead from its two rays into it. */
  readonly inwards: readonly Position[];
  /** Wider than half the table, as a single seat's is: then it is enough to be on the right side of one ray. */
  readonly wide: boolean;
}

function wedge(frame: TableFrame, middle: number, half: number, inner: number): Wedge {
  const inwards = ([-1, 1] as const).map((side) => {
    const { x, y } = frame.pointAt(middle + side * half, 1);
    const length = Math.hypot(x, y) * side;
    return { x: y / length, y: -x / length };
  });
  return { middle, inner, inwards, wide: half > Math.PI / 2 };
}

function keepInWedge(frame: TableFrame, piece: Piece, { middle, inner, inwards, wide }: Wedge): void {
  const margin = piece.reach + MARGIN;
  const most = OUTER - (piece.reach + 6) / Math.min(frame.rx, frame.ry);
  const least = Math.min(inner + piece.reach / TABLE_RADIUS / 2, most);
  for (let round = 0; round < ROUNDS; round += 1) {
    let isInside = true;
    const missed = inwards.map(({ x, y }) => ({ x, y, missing: margin - (piece.x * x + piece.y * y) }));
    const nearer = wide ? Math.min(...missed.map(({ missing }) => missing)) : Infinity;
    for (const { x, y, missing } of missed) {
      if (missing <= 0 || nearer <= 0 || (wide && missing > nearer)) continue;
      piece.x += x * missing;
      piece.y += y * missing;
      isInside = false;
    }
    const radius = radiusOf(frame, piece);
    const wanted = Math.min(most, Math.max(least, radius));
    if (wanted === radius && isInside) return;
    if (radius < 1e-6) moveTo(piece, frame.pointAt(middle, wanted));
    else if (wanted !== radius)
      moveTo(piece, { x: (piece.x * wanted) / radius, y: (piece.y * wanted) / radius });
  }
}

function radiusOf(frame: TableFrame, { x, y }: Position): number {
  return Math.hypot(x / frame.rx, y / frame.ry);
}

function moveTo(piece: Piece, { x, y }: Position): void {
  piece.x = x;
  piece.y = y;
}

function keepShared(frame: TableFrame, piece: Piece): void {
  const { angle, radius } = frame.placeOf(piece);
  const intoGap = frame.gap / 2 + piece.reach / TABLE_RADIUS;
  const most =
    Math.abs(turn(angle, Math.PI / 2)) < intoGap ? GAP_INNER - piece.reach / frame.ry : SHARED_OUTER;
  if (radius > most) {
    piece.x *= most / radius;
    piece.y *= most / radius;
  }
}
