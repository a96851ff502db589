import type { Position } from '../graph/types.ts';

/** The control point of a line's quadratic curve. */
export type Curve = Position;

/** A line's control point: the middle between its ends, drawn aside by `bend` to the right of source → target on screen. */
export function curveOf(source: Position, target: Position, bend: number): Curve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: (source.x + target.x) / 2 - (dy / length) * bend,
    y: (source.y + target.y) / 2 + (dx / length) * bend,
  };
}

const SAMPLES = 12;

/** Distance of a point to a line's curve, to about a pixel; for hit-testing. */
export function distanceToCurve(point: Position, source: Position, target: Position, bend: number): number {
  const control = curveOf(source, target, bend);
  let least = Infinity;
  let before = source;
  for (let step = 1; step <= SAMPLES; step += 1) {
    const t = step / SAMPLES;
    const rest = 1 - t;
    const at = {
      x: rest * rest * source.x + 2 * rest * t * control.x + t * t * target.x,
      y: rest * rest * source.y + 2 * rest * t * control.y + t * t * target.y,
    };
    least = Math.min(least, distanceToSegment(point, before, at));
    before = at;
  }
  return least;
}

function distanceToSegment(point: Position, a: Position, b: Position): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / squared;
  const t = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy);
}
