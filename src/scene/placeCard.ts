import type { Box } from './scene.ts';

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

/** Between a node and the card that tells of it, in CSS pixels. */
const GAP = 14;

/**
 * Where a card about a node stands: beside it, else below or above, wholly within the room and never over the node;
 * where no side has the space, on the roomiest one, as far within as can be. All in CSS pixels.
 */
export function placeCard(
  node: Box,
  card: CardSize,
  room: Box,
): { readonly left: number; readonly top: number } {
  const middleX = (node.left + node.right) / 2 - card.width / 2;
  const middleY = (node.top + node.bottom) / 2 - card.height / 2;
  const sides = [
    { left: node.right + GAP, top: middleY, spare: room.right - node.right - GAP - card.width },
    { left: node.left - GAP - card.width, top: middleY, spare: node.left - room.left - GAP - card.width },
    { left: middleX, top: node.bottom + GAP, spare: room.bottom - node.bottom - GAP - card.height },
    { left: middleX, top: node.top - GAP - card.height, spare: node.top - room.top - GAP - card.height },
  ];
  const roomiest = [...sides].sort((a, b) => b.spare - a.spare)[0];
  const { left, top } = sides.find(({ spare }) => spare >= 0) ?? roomiest ?? { left: middleX, top: middleY };
  return {
    left: clamp(left, room.left, room.right - card.width),
    top: clamp(top, room.top, room.bottom - card.height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
