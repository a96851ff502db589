import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/scene/lasso.ts';

const square = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 0, y: 10 },
];

describe('isInside()', () => {
  it('finds nothing in no line, a point or a stroke', () => {
    expect(isInside({ x: 1, y: 1 }, [])).toBe(false);
    expect(isInside({ x: 1, y: 1 }, [{ x: 1, y: 1 }])).toBe(false);
    expect(isInside({ x: 1, y: 1 }, square.slice(0, 2))).toBe(false);
  });

  it('tells inside from outside of a square, drawn either way', () => {
    for (const line of [square, [...square].reverse()]) {
      expect(isInside({ x: 5, y: 5 }, line)).toBe(true);
      expect(isInside({ x: 5, y: 11 }, line)).toBe(false);
      expect(isInside({ x: -1, y: 5 }, line)).toBe(false);
    }
  });

  //  C: the notch is outside
  it('leaves out the notch of a bent line', () => {
    const bent = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 3 },
      { x: 3, y: 3 },
      { x: 3, y: 7 },
      { x: 10, y: 7 },
      { x: 10, y: 10 },
      { x: 0, y: 10 },
    ];
    expect(isInside({ x: 7, y: 5 }, bent)).toBe(false);
    expect(isInside({ x: 7, y: 1 }, bent)).toBe(true);
    expect(isInside({ x: 1, y: 5 }, bent)).toBe(true);
  });

  it('agrees with the distance from the middle of a round line', () => {
    const round = Array.from({ length: 360 }, (_, degree) => ({
      x: 100 * Math.cos((degree * Math.PI) / 180),
      y: 100 * Math.sin((degree * Math.PI) / 180),
    }));
    const number = fc.double({ min: -200, max: 200, noNaN: true });
    fc.assert(
      fc.property(number, number, (x, y) => {
        const distance = Math.hypot(x, y);
        fc.pre(Math.abs(distance - 100) > 0.1);
        expect(isInside({ x, y }, round)).toBe(distance < 100);
      }),
    );
  });
});
