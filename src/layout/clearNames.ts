import type { Fence } from './fence.ts';
import { discOf, nameOf, type Box, type Piece } from './piece.ts';
import { pushOnce } from './separate.ts';

/** Free space around a name, in graph units. */
const AIR = 3;
/** Share of an overlap that is undone in one round; all of it at once makes crowded names jump about. */
const EASE = 0.6;

/**
 * Keeps the room below the weighty pieces free for their names: no other name, no other piece in it,
 * as far as the fences allow. A name that finds no room after all is the label placement's business.
 * O(rounds × names × pieces).
 */
export function clearNames(pieces: readonly Piece[], air: number, fence: Fence, rounds: number): void {
  const named = pieces.filter((piece) => piece.name !== null);
  for (let round = 0; round < rounds; round += 1) {
    const moved = new Set<Piece>(pushOnce(pieces, air, 'reach'));
    named.forEach((piece, index) => {
      for (const other of pieces) {
        if (other === piece) continue;
        push(nameOf(piece), discOf(other), piece, other, moved);
      }
      for (const other of named.slice(index + 1)) push(nameOf(piece), nameOf(other), piece, other, moved);
    });
    if (moved.size === 0) return;
    for (const piece of moved) fence(piece);
  }
}

/** Moves the owners of two overlapping boxes apart, along the axis on which they overlap less, the lighter more. */
function push(a: Box | null, b: Box | null, owner: Piece, other: Piece, moved: Set<Piece>): void {
  if (!a || !b) return;
  const overX = Math.min(a.right, b.right) - Math.max(a.left, b.left) + AIR;
  const overY = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + AIR;
  if (overX <= 0 || overY <= 0 || (owner.fixed && other.fixed)) return;
  const share = owner.fixed
    ? 0
    : other.fixed
      ? 1
      : other.weight ** 2 / (owner.weight ** 2 + other.weight ** 2 + 0.01);
  const along = overX < overY ? 'x' : 'y';
  const before = along === 'x' ? a.left + a.right > b.left + b.right : a.top + a.bottom > b.top + b.bottom;
  const way = (along === 'x' ? overX : overY) * EASE * (before ? 1 : -1);
  owner[along] += way * share;
  other[along] -= way * (1 - share);
  if (!owner.fixed) moved.add(owner);
  if (!other.fixed) moved.add(other);
}
