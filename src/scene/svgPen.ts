import type { Pen } from './shapes.ts';

/** Decimals in path data: a tenth of a graph unit is finer than a pixel at any zoom. */
const PRECISION = 10;

/** A number as path data and attributes write it: short, and never in exponents. */
export function svgNumber(value: number): string {
  const rounded = rounding(value);
  return Object.is(rounded, -0) || !Number.isFinite(rounded) ? '0' : String(rounded);
}

function rounding(value: number): number {
  return Math.round(value * PRECISION) / PRECISION;
}

/**
 * Writes what is drawn as SVG path data. All but the first point of a shape is relative to the one before: numbers stay
 * short, and equal shapes in many places are equal texts, which compress to almost nothing.
 */
export class SvgPen implements Pen {
  private readonly parts: string[] = [];
  /** Where the pen is, as rounded in the text: so that roundings do not add up. */
  private x = 0;
  private y = 0;
  private start = { x: 0, y: 0 };
  private isDrawing = false;

  get d(): string {
    return this.parts.join('');
  }

  moveTo(x: number, y: number): void {
    this.x = rounding(x);
    this.y = rounding(y);
    this.start = { x: this.x, y: this.y };
    this.isDrawing = true;
    this.parts.push(written('M', [x, y]));
  }

  lineTo(x: number, y: number): void {
    this.add('l', [], x, y);
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.add('q', [controlX - this.x, controlY - this.y], x, y);
  }

  closePath(): void {
    this.parts.push('z');
    this.x = this.start.x;
    this.y = this.start.y;
    this.isDrawing = false;
  }

  /** As a canvas does it, with a line to where the arc begins; a whole circle as two halves. */
  arc(x: number, y: number, radius: number, start: number, end: number, back = false): void {
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    const turn = Math.abs(end - start);
    const sweep = (large: boolean, angle: number): void => {
      this.add('a', [radius, radius, 0, large ? 1 : 0, back ? 0 : 1], ...at(angle));
    };
    this.reach(...at(start));
    if (turn >= 2 * Math.PI - 1e-9) sweep(false, start + Math.PI);
    sweep(turn % (2 * Math.PI) > Math.PI, end);
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, width / 2, height / 2);
    const corner = (dx: number, dy: number): string => written('a', [r, r, 0, 0, 1, dx, dy]);
    this.moveTo(x + r, y);
    this.parts.push(
      written('h', [width - 2 * r]),
      corner(r, r),
      written('v', [height - 2 * r]),
      corner(-r, r),
      written('h', [2 * r - width]),
      corner(-r, -r),
      written('v', [2 * r - height]),
      corner(r, -r),
    );
    this.closePath();
  }

  /** To where an arc begins: a move if nothing was drawn, nothing if the pen is there already. */
  private reach(x: number, y: number): void {
    if (!this.isDrawing) this.moveTo(x, y);
    else if (rounding(x) !== this.x || rounding(y) !== this.y) this.lineTo(x, y);
  }

  private add(command: string, before: readonly number[], x: number, y: number): void {
    this.parts.push(written(command, [...before, rounding(x) - this.x, rounding(y) - this.y]));
    this.x = rounding(x);
    this.y = rounding(y);
  }
}

function written(command: string, numbers: readonly number[]): string {
  return command + numbers.map(svgNumber).join(' ').replace(/ -/g, '-');
}
