import { DISC_SHARE, PLATE_RATIO, type Mark } from '../scene/kindStyle.ts';

/** Anything a shape can be drawn into: a canvas context or a `Path2D`. */
export type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'arc' | 'closePath' | 'roundRect'>;

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
