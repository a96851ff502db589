import type { Fence } from './fence.ts';
import { heavierFirst, type Piece } from './piece.ts';
import { nearestPlace, Room } from './room.ts';

/** Air around a piece that is given a new place, wished for and at least. */
const AIR = 5;
const LEAST_AIR = 3;
/** How far a free place is looked for, in graph units: at last anywhere. */
const NEAR = 180;
const FAR = 500;
const ANYWHERE = 1600;
const NO_FENCE: Fence = () => undefined;

/**
 * Leaves every piece where it is if it touches neither another nor a name's room, and gives the others the nearest
 * free place, the weightier first. What is fixed has its place before all. Returns what is taken then.
 */
export function settle(pieces: readonly Piece[], fence: Fence): Room {
  const room = new Room();
  for (const piece of pieces) if (piece.fixed) room.add(piece);
  const unsettled: Piece[] = [];
  for (const piece of pieces.filter((each) => !each.fixed).sort(heavierFirst)) {
    if (room.isFree(piece, piece.reach, AIR)) room.add(piece);
    else unsettled.push(piece);
  }
  for (const piece of unsettled) settleOne(piece, room, fence);
  return room;
}

/** Gives one piece the nearest free place; if there is none, one under a name, and at last one beyond its fence. */
export function settleOne(piece: Piece, room: Room, fence: Fence): void {
  const place =
    nearestPlace(piece, fence, NEAR, (at) => room.isFree(at, piece.reach, AIR)) ??
    nearestPlace(piece, fence, NEAR, (at) => room.isBearable(at, piece.reach, LEAST_AIR)) ??
    nearestPlace(piece, fence, FAR, (at) => room.isFree(at, piece.radius, LEAST_AIR)) ??
    nearestPlace(piece, fence, ANYWHERE, (at) => room.isClear(at, piece.radius, LEAST_AIR)) ??
    nearestPlace(piece, NO_FENCE, ANYWHERE, (at) => room.isClear(at, piece.radius, LEAST_AIR));
  if (place) {
    piece.x = place.x;
    piece.y = place.y;
  }
  room.add(piece);
}
