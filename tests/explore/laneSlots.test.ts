import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laneOrder } from '../../src/explore/laneOrder.ts';
import { laneSlots } from '../../src/explore/laneSlots.ts';
import { laneAt, someLanes, STATIONS } from './lanes.ts';

describe('laneSlots()', () => {
  it('keeps lines straight where they can be', () => {
    const lanes = [laneAt(0, 1, 2), laneAt(0, 2), laneAt(1, 2)];
    const order = [
      [0, 1],
      [0, 2, 1],
      [0, 2, 1],
    ];
    const slots = laneSlots(lanes, order);
    expect(slots.map((column) => column.get(1))).toEqual([3, 3, 3]);
    expect(slots.map((column) => column.get(0))).toEqual([0, 0, 0]);
  });

  it('is empty without stations', () => {
    expect(laneSlots([], [])).toEqual([]);
  });

  it('keeps the order, the gaps and whole numbers, and begins at 0', () => {
    fc.assert(
      fc.property(someLanes, (lanes) => {
        const order = laneOrder(lanes, STATIONS);
        const slots = laneSlots(lanes, order);
        const all = slots.flatMap((column) => [...column.values()]);
        expect(all.every(Number.isInteger)).toBe(true);
        if (all.length > 0) expect(Math.min(...all)).toBe(0);
        order.forEach((column, station) => {
          column.slice(1).forEach((lane, index) => {
            const above = column[index] ?? -1;
            const gap = (slots[station]?.get(lane) ?? NaN) - (slots[station]?.get(above) ?? NaN);
            const stops = (one: number): boolean => lanes[one]?.stops.has(station) ?? false;
            expect(gap).toBeGreaterThanOrEqual(stops(lane) === stops(above) ? 1 : 2);
          });
        });
      }),
    );
  });
});
