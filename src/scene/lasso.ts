import type { Position } from '../graph/types.ts';

/** Whether a point lies within a closed line, by the even-odd rule; on the line itself either answer is right. O(corners). */
export function isInside({ x, y }: Position, line: readonly Position[]): boolean {
  let inside = false;
  let before = line.at(-1);
  for (const corner of line) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) * (before.x - corner.x)) / (before.y - corner.y);
      if (x < crossing) inside = !inside;
    }
    before = corner;
  }
  return inside;
}
