import { TABLE_RADIUS, type TablePlace } from '../explore/tableFrame.ts';
import type { Position } from '../graph/types.ts';
import { GAP_STORY_INNER, turn } from './fence.ts';
import type { Piece } from './piece.ts';
import type { Table } from './setTable.ts';

/** Band of a sector that is filled evenly, the weightiest inside, the lightest at the rim. */
const SECTOR_INNER = 0.4;
const LONE_INNER = 0.2;
const SECTOR_OUTER = 0.92;
/** Share of a sector's width over which its pieces start out. */
const SPREAD = 0.8;
/** How near the middle, and how far out, what several films share may stand. */
const SHARED_INNER = 0.2;
const SHARED_OUTER = 0.56;
/** From so many films on, a direction is taken against that of all seats, which the gap at the foot tilts upwards. */
const SHARED_BY_MANY = 3;
const DIRECTIONS = 36;
/** What a radian off its direction costs, against touching a neighbour at 1. */
const FIRMNESS = 1.2;

/**
 * Where each piece of the story is drawn to: its angle says which films it belongs to, its radius how shared and
 * how weighty it is. In a sector the radii are dealt out by rank, each taking its share of the area, so that the
 * sector is filled evenly whatever its weights are.
 */
export function targetPlaces(table: Table, random: () => number): ReadonlyMap<Piece, TablePlace> {
  const { frame, pieces, middle } = table;
  const places = new Map<Piece, TablePlace>();
  const around: Placed[] = [];
  const sectors = frame.angles.map(() => [] as Piece[]);
  for (const piece of pieces) {
    const seat = piece.seats[0];
    if (piece.role === 'gap') {
      places.set(piece, {
        angle: Math.PI / 2 + (random() - 0.5) * 0.7 * frame.gap,
        radius: gapRadius(random()),
      });
    } else if (piece === middle || piece.role !== 'story' || seat === undefined) {
      continue;
    } else if (piece.seats.length > 1) {
      const place = sharedPlace(table, piece, around);
      places.set(piece, place);
      around.push({ piece, at: frame.pointAt(place.angle, place.radius) });
    } else {
      sectors[seat]?.push(piece);
    }
  }
  sectors.forEach((members, seat) => {
    const radii = dealtRadii(members, innerOf(table));
    members.forEach((piece, rank) => {
      const angle = (frame.angles[seat] ?? 0) + (random() - 0.5) * SPREAD * frame.step;
      places.set(piece, { angle, radius: radii[rank] ?? 0 });
    });
  });
  return places;
}

/**
 * Deals the radii of each sector out anew, in the order its pieces stand in: ties draw everything inwards, and
 * leave the rim bare otherwise. Angles stay.
 */
export function evenOut(table: Table): void {
  const { frame, pieces, middle } = table;
  frame.angles.forEach((_, seat) => {
    const members = pieces
      .filter(
        (piece) =>
          piece.role === 'story' && piece !== middle && piece.seats.length === 1 && piece.seats[0] === seat,
      )
      .map((piece) => ({ piece, place: frame.placeOf(piece) }))
      .sort((a, b) => a.place.radius - b.place.radius);
    const radii = dealtRadii(
      members.map(({ piece }) => piece),
      innerOf(table),
    );
    members.forEach(({ piece, place }, rank) => {
      Object.assign(piece, frame.pointAt(place.angle, radii[rank] ?? place.radius));
    });
  });
}

/** A single film's story begins around the middle. */
function innerOf({ frame }: Table): number {
  return frame.angles.length === 1 ? LONE_INNER : SECTOR_INNER;
}

/** Radii from the middle outwards, so that each piece has its share of a sector's area. */
function dealtRadii(members: readonly Piece[], inner: number): readonly number[] {
  const area = members.reduce((sum, piece) => sum + areaOf(piece), 0);
  let filled = 0;
  return members.map((piece) => {
    const share = (filled + areaOf(piece) / 2) / area;
    filled += areaOf(piece);
    return Math.sqrt(inner ** 2 + share * (SECTOR_OUTER ** 2 - inner ** 2));
  });
}

interface Placed {
  readonly piece: Piece;
  readonly at: Position;
}

function gapRadius(share: number): number {
  return GAP_STORY_INNER + 0.04 + 0.08 * share;
}

/** Room a piece asks for, in square units: its disc with some air, and its name. */
export function areaOf(piece: Piece): number {
  return (2 * piece.reach + 38) ** 2 + 0.35 * (piece.name ? piece.name.width * piece.name.height : 0);
}

/**
 * Between its films, and the nearer the middle the more they lie apart. What belongs to many films has hardly a
 * direction, so it takes the freest place near its own among those already `around` the middle; the gap is none.
 */
function sharedPlace({ frame }: Table, piece: Piece, around: readonly Placed[]): TablePlace {
  const own = meanOf(piece.seats.map((seat) => frame.angles[seat] ?? 0));
  const mean = Math.hypot(own.x, own.y);
  const wanted = (0.3 + 0.28 * mean) * (0.8 + 0.55 * mean) - piece.weight / TABLE_RADIUS;
  const radius = Math.min(SHARED_OUTER, Math.max(SHARED_INNER, wanted));
  if (piece.seats.length < SHARED_BY_MANY) return { angle: Math.atan2(own.y, own.x), radius };
  const all = meanOf(frame.angles);
  const direction = Math.atan2(own.y - all.y, own.x - all.x);
  const firmness = FIRMNESS * Math.hypot(own.x - all.x, own.y - all.y);
  let best: TablePlace = { angle: direction, radius };
  let least = Infinity;
  for (let step = 0; step < DIRECTIONS; step += 1) {
    const angle = Math.PI / 2 + frame.gap / 2 + ((2 * Math.PI - frame.gap) * (step + 0.5)) / DIRECTIONS;
    const { x, y } = frame.pointAt(angle, radius);
    const crowding = around.reduce(
      (sum, { piece: other, at }) => sum + crowd(piece, other, Math.hypot(x - at.x, y - at.y)),
      0,
    );
    const cost = crowding + firmness * Math.abs(turn(angle, direction));
    if (cost >= least) continue;
    least = cost;
    best = { angle, radius };
  }
  return best;
}

/** How much two pieces are in each other's way at a distance: 1 when they touch, with room for a name. */
function crowd(a: Piece, b: Piece, distance: number): number {
  return ((a.reach + b.reach + 20) / Math.max(20, distance)) ** 2;
}

function meanOf(angles: readonly number[]): { x: number; y: number } {
  const sum = (of: (angle: number) => number): number =>
    angles.reduce((total, angle) => total + of(angle), 0);
  return { x: sum(Math.cos) / angles.length, y: sum(Math.sin) / angles.length };
}
