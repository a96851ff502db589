import type { Position } from '../graph/types.ts';
import type { Fence } from './fence.ts';
import { nameOf, type Box, type Piece } from './piece.ts';

/** Size of a cell of the grid; two of the largest discs with air fit in two cells. */
const CELL = 64;
/** Fineness of the search for a free place, in graph units and directions. */
const RING = 7;
const DIRECTIONS = 24;
/** A name may cover so many dots up to this radius; a phone's map is too full for more tact. */
const SPARED_DOTS = 2;
const DOT = 8;
/** Air around names. */
const NAME_AIR = 4;

interface Name {
  readonly box: Box;
  /** Dots it may still cover. */
  spare: number;
}

/** What is taken already: discs, and the room kept for names. */
export class Room {
  readonly #cells = new Map<number, Piece[]>();
  readonly #names: Name[] = [];

  add(piece: Piece): void {
    for (const name of this.#names) if (touches(name.box, piece, piece.radius)) name.spare -= 1;
    const key = cellKey(Math.floor(piece.x / CELL), Math.floor(piece.y / CELL));
    const cell = this.#cells.get(key);
    if (cell) cell.push(piece);
    else this.#cells.set(key, [piece]);
    const box = nameOf(piece);
    if (box) this.#names.push({ box, spare: SPARED_DOTS });
  }

  /** Whether a disc fits there with `air` around it, and covers no name. */
  isFree(place: Position, radius: number, air: number, host: Piece | null = null): boolean {
    return (
      this.#names.every(({ box }) => !touches(box, place, radius)) && this.isClear(place, radius, air, host)
    );
  }

  /** As `isFree`, but a dot may stand under a name that does not cover too many yet. */
  isBearable(place: Position, radius: number, air: number, host: Piece | null = null): boolean {
    const bears = ({ box, spare }: Name): boolean =>
      (radius <= DOT && spare > 0) || !touches(box, place, radius);
    return this.#names.every(bears) && this.isClear(place, radius, air, host);
  }

  /**
   * Whether a disc fits there if those it touches make way by `most` at most: all of them are movable, and less than
   * half its weight.
   */
  isYielding(place: Position, piece: Piece, most: number): boolean {
    return this.#near(place).every((other) => {
      const missing = piece.radius + other.radius - Math.hypot(other.x - place.x, other.y - place.y);
      return missing <= 0 || (missing <= most && !other.fixed && other.weight < piece.weight / 2);
    });
  }

  /** As `isFree`, but names do not count. The ring of actors around `host` does not either: it is being filled. */
  isClear(place: Position, radius: number, air: number, host: Piece | null = null): boolean {
    return this.#near(place).every((other) => {
      const least = radius + (other === host ? other.radius : other.reach) + air;
      return (other.x - place.x) ** 2 + (other.y - place.y) ** 2 >= least * least;
    });
  }

  #near({ x, y }: Position): readonly Piece[] {
    const column = Math.floor(x / CELL);
    const row = Math.floor(y / CELL);
    const found: Piece[] = [];
    for (let dx = -2; dx <= 2; dx += 1) {
      for (let dy = -2; dy <= 2; dy += 1) {
        const cell = this.#cells.get(cellKey(column + dx, row + dy));
        if (cell) found.push(...cell);
      }
    }
    return found;
  }
}

function touches(box: Box, { x, y }: Position, radius: number): boolean {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return dx * dx + dy * dy < (radius + NAME_AIR) ** 2;
}

/** The place nearest to a piece, in widening rings, that its fence allows and that passes; null if none within `reach`. */
export function nearestPlace(
  piece: Piece,
  fence: Fence,
  reach: number,
  passes: (place: Position) => boolean,
): Position | null {
  for (let ring = 0; ring <= reach; ring += RING) {
    const directions = ring === 0 ? 1 : Math.min(DIRECTIONS, 6 + Math.floor(ring / 4));
    for (let step = 0; step < directions; step += 1) {
      const angle = (2 * Math.PI * (step + (ring % 2) / 2)) / directions;
      const tried: Piece = {
        ...piece,
        x: piece.x + ring * Math.cos(angle),
        y: piece.y + ring * Math.sin(angle),
      };
      const place = { x: tried.x, y: tried.y };
      fence(tried);
      if (Math.hypot(tried.x - place.x, tried.y - place.y) < 1 && passes(place)) return place;
    }
  }
  return null;
}

function cellKey(column: number, row: number): number {
  return column * 100_003 + row;
}
