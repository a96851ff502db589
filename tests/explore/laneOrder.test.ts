import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countCrossings,
  laneOrder,
  plainOrder,
  type LaneOrder,
  type LaneSpan,
} from '../../src/explore/laneOrder.ts';
import { laneAt, someLanes, STATIONS } from './lanes.ts';

/** What every order must keep: who is there is there once, and those that stop lie together. */
function expectSound(lanes: readonly LaneSpan[], order: LaneOrder): void {
  expect(order).toHaveLength(STATIONS);
  order.forEach((column, station) => {
    const there = lanes.flatMap(({ first, last }, lane) =>
      first <= station && station <= last ? [lane] : [],
    );
    expect([...column].sort((a, b) => a - b)).toEqual(there);
    const stopping = column.flatMap((lane, place) => (lanes[lane]?.stops.has(station) ? [place] : []));
    const span = stopping.length === 0 ? 0 : Math.max(...stopping) - Math.min(...stopping) + 1;
    expect(stopping).toHaveLength(span);
  });
}

describe('countCrossings()', () => {
  it('counts each two lanes that change sides between two stations', () => {
    expect(
      countCrossings([
        [0, 1, 2],
        [2, 1, 0],
        [2, 1, 0],
      ]),
    ).toBe(3);
    expect(
      countCrossings([
        [0, 1],
        [1, 0],
        [0, 1],
      ]),
    ).toBe(2);
  });

  it('counts no lane that begins or ends there', () => {
    expect(
      countCrossings([
        [0, 1],
        [2, 1],
      ]),
    ).toBe(0);
    expect([countCrossings([]), countCrossings([[]])]).toEqual([0, 0]);
  });
});

describe('plainOrder()', () => {
  it('lets lanes that pass a station make way for those that stop', () => {
    const lanes = [laneAt(0, 1, 2), laneAt(0, 2), laneAt(0, 1, 2)];
    expect(plainOrder(lanes, 3)).toEqual([
      [0, 1, 2],
      [1, 0, 2],
      [0, 1, 2],
    ]);
  });
});

describe('laneOrder()', () => {
  it('leads a lane around the stations it does not stop at', () => {
    const lanes = [laneAt(0, 1, 2), laneAt(0, 2), laneAt(0, 1, 2)];
    const order = laneOrder(lanes, 3);
    expect(countCrossings(order)).toBe(0);
    const [, second] = order;
    expect(second?.indexOf(1)).not.toBe(1);
  });

  it('is empty without lanes, and keeps stations without any', () => {
    expect(laneOrder([], 0)).toEqual([]);
    expect(laneOrder([laneAt(0)], 2)).toEqual([[0], []]);
  });

  it('is sound, no worse than the plain order, and the same every time', () => {
    fc.assert(
      fc.property(someLanes, (lanes) => {
        const plain = plainOrder(lanes, STATIONS);
        const order = laneOrder(lanes, STATIONS);
        expectSound(lanes, plain);
        expectSound(lanes, order);
        expect(countCrossings(order)).toBeLessThanOrEqual(countCrossings(plain));
        expect(laneOrder(lanes, STATIONS)).toEqual(order);
      }),
    );
  });
});
