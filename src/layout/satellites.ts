import type { Position } from '../graph/types.ts';
import type { Fence } from './fence.ts';
import type { Piece } from './piece.ts';
import { nearestPlace, type Room } from './room.ts';
import type { Table } from './setTable.ts';

/** Air between a character and its actors, and between actors. */
const AIR = 4.5;
const LEAST_AIR = 3;
/** Rings tried, and places on each. */
const RINGS = 5;
const PLACES = 40;
/** If all of these are taken, the nearest free place at all is good enough. */
const FARTHEST = 400;
const ANYWHERE: Fence = () => undefined;

/**
 * Sets each actor around its character: the first on the side away from the table's middle, but rather above than
 * below, where the name stands; the others beside it, to either side by turns. A place that is taken, or a name's, is passed
 * over; a full ring is followed by the next.
 */
export function setSatellites(table: Table, satellites: readonly Piece[], room: Room): void {
  for (const satellite of satellites) {
    const host = satellite.host === null ? undefined : table.byId.get(satellite.host);
    if (host) setAt(satellite, besideHost(satellite, host, room));
    const free = nearestPlace(satellite, ANYWHERE, FARTHEST, (at) =>
      room.isClear(at, satellite.radius, LEAST_AIR),
    );
    if (free) setAt(satellite, free);
    room.add(satellite);
  }
}

function setAt(piece: Piece, { x, y }: Position): void {
  piece.x = x;
  piece.y = y;
}

function besideHost(satellite: Piece, host: Piece, room: Room): Position {
  const places = placesAround(host, satellite);
  return (
    places.find((place) => room.isFree(place, satellite.radius, LEAST_AIR, host)) ??
    places.find((place) => room.isBearable(place, satellite.radius, LEAST_AIR, host)) ??
    host
  );
}

function placesAround(host: Piece, satellite: Piece): readonly Position[] {
  const outward = Math.atan2(Math.min(host.y, -0.35 * Math.abs(host.x) - 1), host.x);
  const size = 2 * satellite.radius + AIR;
  return Array.from({ length: RINGS * PLACES }, (_, index) => {
    const ring = host.radius + satellite.radius + AIR + size * Math.floor(index / PLACES);
    const turn = index % PLACES;
    const angle = outward + ((turn % 2 === 0 ? 1 : -1) * Math.ceil(turn / 2) * 2 * Math.PI) / PLACES;
    return { x: host.x + ring * Math.cos(angle), y: host.y + ring * Math.sin(angle) };
  });
}
