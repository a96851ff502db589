import { describe, expect, it } from 'vitest';
import { clearBend } from '../../src/scene/clearBend.ts';

const a = { x: 0, y: 0 };
const b = { x: 200, y: 0 };

describe('clearBend()', () => {
  it('keeps the wanted bend where nothing is in the way', () => {
    expect(clearBend(a, b, 12, [])).toBe(12);
    expect(clearBend(a, b, 0, [{ x: 100, y: 90, radius: 20 }])).toBe(0);
  });

  it('goes around what is in the way, as little as it can', () => {
    const bend = clearBend(a, b, 0, [{ x: 100, y: 0, radius: 15 }]);
    expect(Math.abs(bend)).toBeGreaterThan(15);
    expect(Math.abs(bend)).toBeLessThan(60);
  });

  it('takes the other side if one is blocked', () => {
    const wall = [0, 30, 60, 90].map((y) => ({ x: 100, y, radius: 20 }));
    const free = clearBend(a, b, 0, wall);
    const blocked = clearBend(
      a,
      b,
      0,
      wall.map(({ x, y, radius }) => ({ x, y: -y, radius })),
    );
    expect(Math.sign(free)).toBe(-Math.sign(blocked));
  });

  it('hits as little as it can where there is no way around', () => {
    const walls = Array.from({ length: 21 }, (_, at) => ({ x: 100, y: (at - 10) * 10, radius: 12 }));
    expect(Number.isFinite(clearBend(a, b, 0, walls))).toBe(true);
    expect(clearBend(a, a, 0, walls)).toBe(0);
  });
});
