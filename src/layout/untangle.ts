import type { Piece } from './piece.ts';
import type { Table } from './setTable.ts';

/** What one crossing less is worth in graph units of shorter ties. */
const CROSSING = 25;
/** Pieces change places only if they are about as large. */
const MOST_DIFFERENCE = 7;
const ROUNDS = 3;

type Point = { readonly x: number; readonly y: number };

interface Line {
  readonly a: Piece;
  readonly b: Piece;
}

/**
 * Lets light pieces of one sector change places where that shortens ties or undoes crossings.
 * The middle's ties are left out: they cross everything anyway. O(rounds × pairs of a sector × ties at them × ties),
 * but few pairs get past the first, cheap test.
 */
export function untangle(table: Table): void {
  const lines = linesOf(table);
  const at = new Map<Piece, Line[]>();
  for (const line of lines) {
    for (const end of [line.a, line.b]) {
      const list = at.get(end);
      if (list) list.push(line);
      else at.set(end, [line]);
    }
  }
  const light = table.pieces.filter(
    (piece) => piece.role === 'story' && piece.seats.length === 1 && piece.name === null,
  );
  const sectors = table.frame.angles.map((_, seat) => light.filter((piece) => piece.seats[0] === seat));
  for (let round = 0; round < ROUNDS; round += 1) {
    let swaps = 0;
    for (const sector of sectors) {
      for (let i = 0; i < sector.length; i += 1) {
        for (let j = i + 1; j < sector.length; j += 1) {
          if (trySwap(sector[i] as Piece, sector[j] as Piece, at, lines)) swaps += 1;
        }
      }
    }
    if (swaps === 0) return;
  }
}

function trySwap(
  p: Piece,
  q: Piece,
  at: ReadonlyMap<Piece, readonly Line[]>,
  lines: readonly Line[],
): boolean {
  if (Math.abs(p.reach - q.reach) > MOST_DIFFERENCE) return false;
  const linesOfP = at.get(p) ?? [];
  const linesOfQ = at.get(q) ?? [];
  if (linesOfP.length + linesOfQ.length === 0) return false;
  const before = lengthOf(linesOfP) + lengthOf(linesOfQ);
  swap(p, q);
  const gain = before - lengthOf(linesOfP) - lengthOf(linesOfQ);
  if (gain <= 0) {
    swap(p, q);
    return false;
  }
  const crossingsAfter = crossingsOf(linesOfP, lines) + crossingsOf(linesOfQ, lines);
  swap(p, q);
  const undone = crossingsOf(linesOfP, lines) + crossingsOf(linesOfQ, lines) - crossingsAfter;
  if (gain + CROSSING * undone <= 1) return false;
  swap(p, q);
  return true;
}

function swap(p: Piece, q: Piece): void {
  [p.x, q.x] = [q.x, p.x];
  [p.y, q.y] = [q.y, p.y];
}

function lengthOf(lines: readonly Line[]): number {
  let sum = 0;
  for (const { a, b } of lines) sum += Math.hypot(a.x - b.x, a.y - b.y);
  return sum;
}

function crossingsOf(own: readonly Line[], lines: readonly Line[]): number {
  let count = 0;
  for (const line of own) {
    for (const other of lines) {
      if (line.a === other.a || line.a === other.b || line.b === other.a || line.b === other.b) continue;
      if (cross(line.a, line.b, other.a, other.b)) count += 1;
    }
  }
  return count;
}

function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  return sideOf(a, b, c) * sideOf(a, b, d) < 0 && sideOf(c, d, a) * sideOf(c, d, b) < 0;
}

function sideOf(a: Point, b: Point, c: Point): number {
  return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

/** Each pair that is tied, once. */
function linesOf(table: Table): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { source, target } of table.ties) {
    if (source === table.middle || target === table.middle) continue;
    const [a, b] = source.id < target.id ? [source, target] : [target, source];
    lines.set(`${a.id} ${b.id}`, { a, b });
  }
  return [...lines.values()];
}
