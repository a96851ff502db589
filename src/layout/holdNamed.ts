import type { TableFrame } from '../explore/tableFrame.ts';
import type { Fence } from './fence.ts';
import { discOf, heavierFirst, nameOf, type Box, type NameBox, type Piece } from './piece.ts';
import { nearestPlace } from './room.ts';

/** Free space around discs and names, in graph units; a name box already has some of its own. */
const AIR = 1;
/** How far a free place is looked for. */
const REACH = 300;
/** How far a name may reach beyond the rim at the left and right, where a phone's screen ends. */
const OVERHANG = 80;
/** Sides a name may stand on, in the order in which the label placement prefers them. */
const SIDES: readonly NameBox['side'][] = ['below', 'right', 'left', 'above'];

/**
 * Gives those whose names count on being read, the weightiest first, the nearest place where neither they nor their
 * name touch one already given, and holds them there. One that finds none gives up its name's room.
 */
export function holdNamed(pieces: readonly Piece[], frame: TableFrame, fence: Fence): void {
  const farthest = frame.rx + OVERHANG;
  const taken: Box[] = [
    { left: -Infinity, right: -farthest, top: -Infinity, bottom: Infinity },
    { left: farthest, right: Infinity, top: -Infinity, bottom: Infinity },
    ...pieces.filter((piece) => piece.fixed).flatMap(boxesOf),
  ];
  for (const piece of pieces.filter((each) => each.name !== null && !each.fixed).sort(harderFirst)) {
    let name: NameBox | null = null;
    const place = nearestPlace(piece, fence, REACH, (at) => {
      name = freeSide({ ...piece, ...at }, taken);
      return name !== null;
    });
    piece.name = name;
    if (!place) continue;
    piece.x = place.x;
    piece.y = place.y;
    piece.fixed = true;
    taken.push(...boxesOf(piece));
  }
}

/** Those of one film have only their sector to go to, so they choose before shared ones that weigh up to half as much more. */
function harderFirst(a: Piece, b: Piece): number {
  const claim = ({ weight, seats }: Piece): number => weight * (seats.length === 1 ? 1.5 : 1);
  return claim(b) - claim(a) || heavierFirst(a, b);
}

function freeSide(piece: Piece, taken: readonly Box[]): NameBox | null {
  for (const side of SIDES) {
    const name = piece.name && { ...piece.name, side };
    if (boxesOf({ ...piece, name }).every((box) => taken.every((other) => !touches(box, other)))) return name;
  }
  return null;
}

function boxesOf(piece: Piece): readonly Box[] {
  const name = nameOf(piece);
  return name ? [discOf(piece), name] : [discOf(piece)];
}

function touches(a: Box, b: Box): boolean {
  return a.left < b.right + AIR && b.left < a.right + AIR && a.top < b.bottom + AIR && b.top < a.bottom + AIR;
}
