import type { Position } from '../graph/types.ts';
import type { SceneEdge } from './scene.ts';

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

/** What draws a line: a canvas context or the pen of an SVG. */
type LinePen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'quadraticCurveTo'>;

/** How a line runs between its ends: bent aside, or round some corners. */
export type Course = Pick<SceneEdge, 'bend' | 'via'>;

/** Radius of a corner, in graph units. */
const CORNER = 9;

/** Draws a line from source to target; returns from where it comes at its end. */
export function traceLine(pen: LinePen, source: Position, target: Position, { bend, via }: Course): Position {
  pen.moveTo(source.x, source.y);
  if (via === undefined) {
    const control = curveOf(source, target, bend);
    pen.quadraticCurveTo(control.x, control.y, target.x, target.y);
    return control;
  }
  let before = source;
  via.forEach((corner, index) => {
    const next = via[index + 1] ?? target;
    const start = towards(corner, before);
    const end = towards(corner, next);
    pen.lineTo(start.x, start.y);
    pen.quadraticCurveTo(corner.x, corner.y, end.x, end.y);
    before = corner;
  });
  pen.lineTo(target.x, target.y);
  return before;
}

/** A point in the middle of a line; of one round corners, in the middle of its longest leg. */
export function middleOf(source: Position, target: Position, { bend, via }: Course): Position {
  if (via === undefined) {
    const control = curveOf(source, target, bend);
    return { x: (source.x + 2 * control.x + target.x) / 4, y: (source.y + 2 * control.y + target.y) / 4 };
  }
  const points = [source, ...via, target];
  const legs = points.slice(1).map((to, index) => ({ from: points[index] ?? source, to }));
  const length = ({ from, to }: { from: Position; to: Position }): number =>
    Math.hypot(to.x - from.x, to.y - from.y);
  const { from, to } = legs.reduce((longest, leg) => (length(leg) > length(longest) ? leg : longest));
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

/** The point on the way from a corner where its rounding ends. */
function towards(corner: Position, other: Position): Position {
  const length = Math.hypot(other.x - corner.x, other.y - corner.y);
  const share = length === 0 ? 0 : Math.min(CORNER, length / 2) / length;
  return { x: corner.x + (other.x - corner.x) * share, y: corner.y + (other.y - corner.y) * share };
}

const SAMPLES = 12;

/** Distance of a point to a line, to about a pixel; for hit-testing. */
export function distanceToCurve(
  point: Position,
  source: Position,
  target: Position,
  { bend, via }: Course,
): number {
  if (via) {
    const points = [source, ...via, target];
    return Math.min(
      ...via.map((corner, index) => distanceToSegment(point, points[index] ?? source, corner)),
      distanceToSegment(point, via[via.length - 1] ?? source, target),
    );
  }
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
