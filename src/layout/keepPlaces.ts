import type { NodeId, Position } from '../graph/types.ts';
import { isInSector, type Fence } from './fence.ts';
import type { Piece } from './piece.ts';
import { nearestPlace, Room } from './room.ts';
import { setRows } from './rows.ts';
import { setSatellites } from './satellites.ts';
import { separate } from './separate.ts';
import { settleOne } from './settle.ts';
import type { Table } from './setTable.ts';
import { targetPlaces } from './targets.ts';

/** Share of the pieces that must have a place already; with fewer, a map laid afresh is the better one. */
const LEAST_SHARE = 0.5;
/** A piece that has grown may come this near to its neighbours before they make way. */
const LEAST_AIR = 1;
/** A newcomer is put this near its neighbours if there is a free place, or one where the light make way a little. */
const NEAR = 120;
const AIR = 4;
const MOST_PUSH = 18;
/** How far off a seat may be and still count as the same: places are kept rounded. */
const SAME = 1;

/**
 * Puts everything where it was, and what is new among its neighbours, on the nearest free place. Only those move that
 * a grown piece now overlaps, and only as far as that takes. Returns false, having moved nothing for good, if the earlier places do
 * not fit this table: another number of seats, another order, another shape, or too many newcomers.
 */
export function keepPlaces(
  table: Table,
  previous: ReadonlyMap<NodeId, Position>,
  fence: Fence,
  random: () => number,
): boolean {
  const { pieces } = table;
  if (!seatsStand(pieces, previous)) return false;
  if (pieces.filter(({ id }) => previous.has(id)).length < LEAST_SHARE * pieces.length) return false;

  setRows(table);
  const room = new Room();
  const newcomers: Piece[] = [];
  for (const piece of pieces) {
    const place = previous.get(piece.id);
    if (place) setAt(piece, place);
    if (place && isInSector(table.frame, piece)) room.add(piece);
    else newcomers.push(piece);
  }
  const targets = targetPlaces(table, random);
  const hasPlace = new Set(pieces.filter((piece) => !newcomers.includes(piece)));
  for (const piece of newcomers.filter(({ role }) => role !== 'satellite')) {
    const target = targets.get(piece);
    const home = target ? table.frame.pointAt(target.angle, target.radius) : piece;
    setAt(piece, previous.get(piece.id) ?? amongNeighbours(table, piece, hasPlace) ?? home);
    fence(piece);
    const place =
      nearestPlace(piece, fence, NEAR, (at) => room.isFree(at, piece.reach, AIR)) ??
      nearestPlace(piece, fence, NEAR, (at) => room.isYielding(at, piece, MOST_PUSH));
    if (place) {
      setAt(piece, place);
      room.add(piece);
    } else {
      settleOne(piece, room, fence);
    }
    hasPlace.add(piece);
  }
  setSatellites(
    table,
    newcomers.filter(({ role }) => role === 'satellite'),
    room,
  );
  separate(pieces, LEAST_AIR, fence);
  return true;
}

function seatsStand(pieces: readonly Piece[], previous: ReadonlyMap<NodeId, Position>): boolean {
  return pieces.every((piece) => {
    if (piece.role !== 'seat') return true;
    const place = previous.get(piece.id);
    return place !== undefined && Math.hypot(place.x - piece.x, place.y - piece.y) <= SAME;
  });
}

/** The mean of the neighbours that have a place; the middle, which everybody knows, only counts if there is no other. */
function amongNeighbours(table: Table, piece: Piece, hasPlace: ReadonlySet<Piece>): Position | null {
  const around = table.ties
    .flatMap(({ source, target }) => (source === piece ? [target] : target === piece ? [source] : []))
    .filter((other) => hasPlace.has(other) && other !== table.middle);
  if (around.length === 0) return null;
  return {
    x: around.reduce((sum, other) => sum + other.x, 0) / around.length,
    y: around.reduce((sum, other) => sum + other.y, 0) / around.length,
  };
}

function setAt(piece: Piece, { x, y }: Position): void {
  piece.x = x;
  piece.y = y;
}
