import type { Pen } from './shapes.ts';

/** Decimals in path data: a tenth of a graph unit is finer than a pixel at any zoom. */
const PRECISION = 10;

/** A number as path data and attributes write it: short, and never in exponents. */
export function svgNumber(value: number): string {
  const rounded = Math.round(value * PRECISION) / PRECISION;
  return Object.is(rounded, -0) || !Number.isFinite(rounded) ? '0' : String(rounded);
}

/** Writes what is drawn as SVG path data. */
export class SvgPen implements Pen {
  private readonly parts: string[] = [];

  get d(): string {
    return this.parts.join('');
  }

  moveTo(x: number, y: number): void {
    this.add('M', x, y);
  }

  lineTo(x: number, y: number): void {
    this.add('L', x, y);
  }

  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void {
    this.add('Q', controlX, controlY, x, y);
  }

  closePath(): void {
    this.parts.push('z');
  }

  /** As a canvas does it, with a line to where the arc begins; a whole circle as two halves. */
  arc(x: number, y: number, radius: number, start: number, end: number, back = false): void {
    const at = (angle: number) => [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
    const turn = end - start;
    this.reach(...at(start));
    if (Math.abs(turn) >= 2 * Math.PI - 1e-9) this.sweep(radius, back, false, at(start + Math.PI));
    this.sweep(radius, back, Math.abs(turn) % (2 * Math.PI) > Math.PI, at(end));
  }

  roundRect(x: number, y: number, width: number, height: number, radius: number): void {
    const r = Math.min(radius, width / 2, height / 2);
    this.add('M', x + r, y);
    this.add('h', width - 2 * r);
    this.corner(r, r, r);
    this.add('v', height - 2 * r);
    this.corner(r, -r, r);
    this.add('h', 2 * r - width);
    this.corner(r, -r, -r);
    this.add('v', 2 * r - height);
    this.corner(r, r, -r);
    this.closePath();
  }

  /** To where an arc begins: a move if nothing was drawn, nothing if the pen is there already. */
  private reach(x: number, y: number): void {
    const last = this.parts.at(-1);
    if (last === undefined || last === 'z') this.moveTo(x, y);
    else if (last !== written('M', [x, y])) this.lineTo(x, y);
  }

  private corner(radius: number, dx: number, dy: number): void {
    this.add('a', radius, radius, 0, 0, 1, dx, dy);
  }

  private sweep(radius: number, back: boolean, large: boolean, to: readonly [number, number]): void {
    this.add('A', radius, radius, 0, large ? 1 : 0, back ? 0 : 1, ...to);
  }

  private add(command: string, ...numbers: readonly number[]): void {
    this.parts.push(written(command, numbers));
  }
}

function written(command: string, numbers: readonly number[]): string {
  return command + numbers.map(svgNumber).join(' ').replace(/ -/g, '-');
}
