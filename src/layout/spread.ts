import type { TablePlace } from '../explore/tableFrame.ts';
import type { Position } from '../graph/types.ts';
import { turn, type Fence } from './fence.ts';
import { nameOf, type Box, type Piece } from './piece.ts';
import type { Table } from './setTable.ts';
import { areaOf } from './targets.ts';

/** Distance of the points by which free space is measured, in graph units. */
const GRAIN = 16;
/** The ring of the table whose space is dealt out; the middle's own disc and the rim are not. */
const INNER = 0.14;
const OUTER = 0.955;
/** Share of the way to the middle of its own space that a piece goes in each round; half of it if several films share it. */
const STRIDE = 0.6;
/** Share of the way back to its target that what several films share goes: else it would drift into a sector. */
const HOMING = 0.12;
/** Names are wide, so space to the left and right counts this much less than space above and below. */
const BREADTH = 1.45;

/**
 * Deals the space of the table out evenly: each point of it belongs to the nearest piece allowed there, nearness
 * counted against the room a piece asks for, and each piece goes to the middle of its points (Lloyd's relaxation
 * of a weighted Voronoi diagram). What a name stands on is nobody's space. Neighbours stay neighbours; clumps and
 * empty corners go. The result does so many rounds; each is O(points × pieces of a sector).
 */
export function spreader(
  table: Table,
  targets: ReadonlyMap<Piece, TablePlace>,
  fence: Fence,
): (rounds: number) => void {
  const sectors = pointsOfSectors(table);
  const claimants = sectors.map((_, seat) =>
    table.pieces.filter(({ role, seats }) => role === 'story' && (seats.length > 1 || seats[0] === seat)),
  );
  return (rounds) => {
    for (let round = 0; round < rounds; round += 1) {
      const shares = new Map<Piece, Share>();
      sectors.forEach((points, seat) => deal(points, claimants[seat] ?? [], shares));
      for (const [piece, share] of shares) {
        if (!piece.fixed) stride(table, piece, share, targets.get(piece));
        fence(piece);
      }
    }
  };
}

/** Sum and number of the points a piece has won. */
interface Share {
  x: number;
  y: number;
  count: number;
}

function stride({ frame }: Table, piece: Piece, share: Share, target: TablePlace | undefined): void {
  const isShared = piece.seats.length > 1;
  const step = isShared ? STRIDE / 2 : STRIDE;
  piece.x += (share.x / share.count - piece.x) * step;
  piece.y += (share.y / share.count - piece.y) * step;
  if (!isShared || !target) return;
  const home = frame.pointAt(target.angle, target.radius);
  piece.x += (home.x - piece.x) * HOMING;
  piece.y += (home.y - piece.y) * HOMING;
}

function deal(points: readonly Position[], claimants: readonly Piece[], shares: Map<Piece, Share>): void {
  const names = claimants.flatMap((piece) => nameOf(piece) ?? []);
  const sites = claimants.map((piece) => ({
    x: piece.x,
    y: piece.y,
    claim: 1 / areaOf(piece),
    share: shareOf(piece, shares),
  }));
  for (const point of points) {
    if (isUnderName(point, names)) continue;
    let best: Share | null = null;
    let least = Infinity;
    for (const site of sites) {
      const dx = (site.x - point.x) / BREADTH;
      const dy = site.y - point.y;
      const distance = (dx * dx + dy * dy) * site.claim;
      if (distance >= least) continue;
      least = distance;
      best = site.share;
    }
    if (best === null) return;
    best.x += point.x;
    best.y += point.y;
    best.count += 1;
  }
}

function shareOf(piece: Piece, shares: Map<Piece, Share>): Share {
  const known = shares.get(piece);
  if (known) return known;
  const share = { x: piece.x, y: piece.y, count: 1 };
  shares.set(piece, share);
  return share;
}

function isUnderName({ x, y }: Position, names: readonly Box[]): boolean {
  for (const box of names) {
    if (x > box.left && x < box.right && y > box.top && y < box.bottom) return true;
  }
  return false;
}

/** Points of the table by the sector they lie in, none in the gap. */
function pointsOfSectors({ frame }: Table): readonly (readonly Position[])[] {
  const sectors = frame.angles.map(() => [] as Position[]);
  for (let y = -frame.ry; y <= frame.ry; y += GRAIN) {
    for (let x = -frame.rx; x <= frame.rx; x += GRAIN) {
      const { angle, radius } = frame.placeOf({ x, y });
      if (radius > OUTER || radius < INNER) continue;
      const seat = frame.angles.findIndex((middle) => Math.abs(turn(angle, middle)) <= frame.step / 2);
      sectors[seat]?.push({ x, y });
    }
  }
  return sectors;
}
