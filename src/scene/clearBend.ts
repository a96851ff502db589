import type { Position } from '../graph/types.ts';
import { distanceToCurve } from './edgeCurve.ts';

/** Something a line should go around. */
export interface Obstacle extends Position {
  /** Graph units. */
  readonly radius: number;
}

/** Bends that are tried on either side, and the farthest of them, as a share of the line's length. */
const TRIES = 6;
const MOST_SHARE = 0.36;

/**
 * The bend nearest to the wanted one with which a line passes all obstacles; where there is none, the one that passes
 * most. O(obstacles × tries).
 */
export function clearBend(
  source: Position,
  target: Position,
  wanted: number,
  obstacles: readonly Obstacle[],
): number {
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  const step = (length * MOST_SHARE) / TRIES;
  const bends = [wanted];
  for (let turn = 1; turn <= TRIES; turn += 1) bends.push(wanted + turn * step, wanted - turn * step);
  let best = wanted;
  let fewest = Infinity;
  for (const bend of bends) {
    const hits = obstacles.filter(
      (one) => distanceToCurve(one, source, target, { bend }) < one.radius,
    ).length;
    if (hits >= fewest) continue;
    best = bend;
    fewest = hits;
    if (hits === 0) break;
  }
  return best;
}
