import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/layout/seededRandom.ts';

describe('seededRandom()', () => {
  it('repeats itself for the same seed', () => {
    const [first, second] = [seededRandom(42), seededRandom(42)];
    for (let draw = 0; draw < 100; draw += 1) expect(first()).toBe(second());
  });

  it('differs from seed to seed', () => {
    expect(seededRandom(1)()).not.toBe(seededRandom(2)());
  });

  it('is spread evenly over [0, 1)', () => {
    const random = seededRandom(0);
    const tenths = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });
});
