import { describe, expect, it } from 'vitest';
import { contrast, deltaE2000, leastDifference } from '../../bench/colourVision.ts';

describe('contrast()', () => {
  it('is 21 between black and white, 1 between equals, and the same both ways', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#345678', '#345678')).toBe(1);
    expect(contrast('#102030', '#f0e0d0')).toBe(contrast('#f0e0d0', '#102030'));
  });
});

describe('deltaE2000()', () => {
  /** Pairs 1, 7, 13, 16, 19, 25 and 33 of Sharma, Wu & Dalal 2005. */
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[6.7747, -0.2908, -2.4247], [5.8714, -0.0985, -2.2286], 0.6377],
  ] as const)('of %j and %j is %d', (a, b, expected) => {
    expect(deltaE2000(a, b)).toBeCloseTo(expected, 4);
    expect(deltaE2000(b, a)).toBeCloseTo(expected, 4);
  });
});

describe('leastDifference()', () => {
  it('is endless for fewer than two colours', () => {
    expect(leastDifference([], 'normal')).toBe(Infinity);
    expect(leastDifference(['#123456'], 'protan')).toBe(Infinity);
  });

  it('sees red and green near each other without one of the cones, and yellow and white without the third', () => {
    expect(leastDifference(['#c03020', '#707000'], 'protan')).toBeLessThan(
      leastDifference(['#c03020', '#707000'], 'normal') / 2,
    );
    expect(leastDifference(['#ffff80', '#ffe0ff'], 'tritan')).toBeLessThan(
      leastDifference(['#ffff80', '#ffe0ff'], 'normal') / 2,
    );
  });
});
