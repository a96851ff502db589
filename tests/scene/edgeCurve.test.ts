import { describe, expect, it } from 'vitest';
import { curveOf, distanceToCurve, middleOf, traceLine } from '../../src/scene/edgeCurve.ts';
import { tableBend } from '../../src/scene/sceneEdges.ts';

const west = { x: -100, y: 0 };
const east = { x: 100, y: 0 };

describe('curveOf()', () => {
  it('is the middle of a straight line', () => expect(curveOf(west, east, 0)).toEqual({ x: 0, y: 0 }));

  it('bends to the right of the way, on screen', () => {
    expect(curveOf(west, east, 40)).toEqual({ x: 0, y: 40 });
    expect(curveOf(east, west, 40)).toEqual({ x: 0, y: -40 });
  });

  it('stands still for two nodes in one place', () => expect(curveOf(east, east, 40)).toEqual(east));
});

describe('distanceToCurve()', () => {
  it('is nothing on the line and grows away from it', () => {
    expect(distanceToCurve({ x: 0, y: 0 }, west, east, { bend: 0 })).toBeCloseTo(0);
    expect(distanceToCurve({ x: 0, y: 25 }, west, east, { bend: 0 })).toBeCloseTo(25);
    // A quadratic curve passes half way between its ends' middle and its control point.
    expect(distanceToCurve({ x: 0, y: 20 }, west, east, { bend: 40 })).toBeLessThan(1);
  });
});

describe('tableBend()', () => {
  it('draws a long line towards the middle of the table, from either end', () => {
    const a = { x: -300, y: -400 };
    const b = { x: 300, y: -400 };
    expect(curveOf(a, b, tableBend(a, b)).y).toBeGreaterThan(-400);
    expect(tableBend(a, b)).toBe(-tableBend(b, a));
  });

  it('leaves short lines, and lines through the middle, straight', () => {
    expect(tableBend({ x: 0, y: 300 }, { x: 40, y: 300 })).toBeCloseTo(0);
    expect(tableBend({ x: 0, y: 300 }, { x: 0, y: -300 })).toBeCloseTo(0);
  });
});

describe('a line round corners', () => {
  const via = [{ x: 0, y: 100 }];
  const [top, right] = [
    { x: 0, y: 0 },
    { x: 100, y: 100 },
  ];

  it('is hit along both of its legs, not on the straight way', () => {
    expect(distanceToCurve({ x: 0, y: 50 }, top, right, { bend: 0, via })).toBeCloseTo(0);
    expect(distanceToCurve({ x: 50, y: 100 }, top, right, { bend: 0, via })).toBeCloseTo(0);
    expect(distanceToCurve({ x: 50, y: 50 }, top, right, { bend: 0, via })).toBeCloseTo(50);
  });

  it('has its middle on its longest leg', () => {
    expect(middleOf(top, { x: 300, y: 100 }, { bend: 0, via })).toEqual({ x: 150, y: 100 });
    expect(middleOf(top, right, { bend: 0 })).toEqual({ x: 50, y: 50 });
  });

  it('comes to its end from its last corner', () => {
    const drawn: number[][] = [];
    const pen = {
      moveTo: (...at: number[]) => drawn.push(at),
      lineTo: (...at: number[]) => drawn.push(at),
      quadraticCurveTo: (...at: number[]) => drawn.push(at),
    };
    expect(traceLine(pen, top, right, { bend: 0, via })).toEqual(via[0]);
    expect(drawn[0]).toEqual([0, 0]);
    expect(drawn.at(-1)).toEqual([100, 100]);
    expect(traceLine(pen, top, right, { bend: 0 })).toEqual({ x: 50, y: 50 });
  });
});
