import type { Fence } from './fence.ts';
import type { Piece } from './piece.ts';

/** Size of a cell of the grid that finds neighbours: at least the two largest radii and the air between them. */
const CELL = 120;
const MOST_ROUNDS = 400;

/**
 * Pushes pieces apart until each has `air` around it, the lighter giving way; fixed ones never move, and
 * after each round the fence has the last word. Returns whether nothing is too close any more.
 */
export function separate(
  pieces: readonly Piece[],
  air: number,
  fence: Fence = () => undefined,
  rounds = MOST_ROUNDS,
): boolean {
  for (let round = 0; round < rounds; round += 1) {
    const moved = pushOnce(pieces, air);
    if (moved.size === 0) return true;
    for (const piece of moved) fence(piece);
  }
  return pushOnce(pieces, air).size === 0;
}

/** One round of it; with `reach` the ring of actors counts as part of a piece. Returns what moved. */
export function pushOnce(
  pieces: readonly Piece[],
  air: number,
  size: 'radius' | 'reach' = 'radius',
): ReadonlySet<Piece> {
  const cells = new Map<number, Piece[]>();
  const moved = new Set<Piece>();
  for (const piece of pieces) {
    const column = Math.floor(piece.x / CELL);
    const row = Math.floor(piece.y / CELL);
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of cells.get(cellKey(column + dx, row + dy)) ?? []) {
          if (!pushApart(other, piece, other[size] + piece[size] + air)) continue;
          if (!other.fixed) moved.add(other);
          if (!piece.fixed) moved.add(piece);
        }
      }
    }
    const key = cellKey(column, row);
    const cell = cells.get(key);
    if (cell) cell.push(piece);
    else cells.set(key, [piece]);
  }
  return moved;
}

function cellKey(column: number, row: number): number {
  return column * 100_003 + row;
}

/** Moves a pair apart along the line between them, each in proportion to the other's weight. False if there is nothing to do. */
function pushApart(a: Piece, b: Piece, wanted: number): boolean {
  if (a.fixed && b.fixed) return false;
  let dx = b.x - a.x;
  let dy = b.y - a.y;
  const square = dx * dx + dy * dy;
  if (square >= wanted * wanted) return false;
  let distance = Math.sqrt(square);
  if (distance < 1e-3) {
    [dx, dy, distance] = [1, 0.5, Math.hypot(1, 0.5)];
  }
  const push = wanted - Math.sqrt(square) + 0.05;
  const share = a.fixed ? 0 : b.fixed ? 1 : (b.weight + 0.2) / (a.weight + b.weight + 0.4);
  a.x -= (dx / distance) * push * share;
  a.y -= (dy / distance) * push * share;
  b.x += (dx / distance) * push * (1 - share);
  b.y += (dy / distance) * push * (1 - share);
  return true;
}
