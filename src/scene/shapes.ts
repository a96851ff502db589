import type { Position } from '../graph/types.ts';
import { DISC_SHARE, PLATE_RATIO, type Mark } from './kindStyle.ts';

/** Anything a shape can be drawn into: a canvas context, a `Path2D`, or a `SvgPen`. Angles in radians, clockwise on screen. */
export interface Pen {
  readonly moveTo: (x: number, y: number) => void;
  readonly lineTo: (x: number, y: number) => void;
  readonly arc: (x: number, y: number, radius: number, start: number, end: number, back?: boolean) => void;
  readonly roundRect: (x: number, y: number, width: number, height: number, radius: number) => void;
  readonly closePath: () => void;
}

/** Adds a mark's outline around `x`, `y`; `size` is the node's diameter. */
export function traceMark(pen: Pen, mark: Mark, x: number, y: number, size: number): void {
  const half = size / 2;
  switch (mark) {
    case 'disc':
      circle(pen, x, y, half * DISC_SHARE);
      return;
    case 'seat':
    case 'ring':
    case 'open':
      circle(pen, x, y, half);
      return;
    case 'plate':
      pen.roundRect(x - half, y - half * PLATE_RATIO, size, size * PLATE_RATIO, size * 0.14);
      return;
    case 'square':
      pen.roundRect(x - half * 0.88, y - half * 0.88, size * 0.88, size * 0.88, size * 0.2);
      return;
    case 'diamond':
      polygon(pen, [x, y - half], [x + half, y], [x, y + half], [x - half, y]);
      return;
    case 'hexagon': {
      const rise = half * 0.866;
      polygon(
        pen,
        [x - half, y],
        [x - half / 2, y - rise],
        [x + half / 2, y - rise],
        [x + half, y],
        [x + half / 2, y + rise],
        [x - half / 2, y + rise],
      );
    }
  }
}

/** Adds one slot of a ring: a band between two radii, angles in radians clockwise from 3 o'clock. */
export function traceSlot(
  pen: Pen,
  x: number,
  y: number,
  inner: number,
  outer: number,
  start: number,
  end: number,
): void {
  pen.moveTo(x + outer * Math.cos(start), y + outer * Math.sin(start));
  pen.arc(x, y, outer, start, end);
  pen.arc(x, y, inner, end, start, true);
  pen.closePath();
}

function circle(pen: Pen, x: number, y: number, radius: number): void {
  pen.moveTo(x + radius, y);
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.closePath();
}

function polygon(
  pen: Pen,
  first: readonly [number, number],
  ...rest: readonly (readonly [number, number])[]
): void {
  pen.moveTo(...first);
  for (const corner of rest) pen.lineTo(...corner);
  pen.closePath();
}

/** A slot fills this share of its step on the ring. */
const SLOT = 0.88;

/** Half of what a ring's slot takes of the circle, in radians, for a step between seats. */
export function slotHalf(step: number): number {
  return (step * SLOT) / 2;
}

const BAND = { large: 0.19, small: 0.25, smallBelow: 40 };

/** Width of a ring's band as a share of the radius. */
export function bandOf(size: number): number {
  return size < BAND.smallBelow ? BAND.small : BAND.large;
}

/** Diameter of the body within a ring. */
export function withinRing(size: number): number {
  return size * (1 - bandOf(size)) - 1.5;
}

/** Adds an arrow's head at the end of a curve, coming from its control point; false if there is no room. */
export function traceArrow(
  pen: Pen,
  control: Position,
  target: Position,
  reach: number,
  lineWidth: number,
  enlarged = 1,
): boolean {
  const dx = target.x - control.x;
  const dy = target.y - control.y;
  const length = Math.hypot(dx, dy);
  if (length < 1) return false;
  const [ux, uy] = [dx / length, dy / length];
  const tip = { x: target.x - ux * reach, y: target.y - uy * reach };
  const scale = Math.min(1.2, 0.55 + 0.25 * lineWidth) * enlarged;
  const [long, wide] = [ARROW.length * scale, ARROW.width * scale];
  pen.moveTo(tip.x, tip.y);
  pen.lineTo(tip.x - ux * long - uy * wide, tip.y - uy * long + ux * wide);
  pen.lineTo(tip.x - ux * long + uy * wide, tip.y - uy * long - ux * wide);
  pen.closePath();
  return true;
}

const ARROW = { length: 8, width: 3.4 };
