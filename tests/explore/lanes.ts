import fc from 'fast-check';
import type { LaneSpan } from '../../src/explore/laneOrder.ts';

/** Lanes made up for one question. */

export const STATIONS = 7;

/** A lane that stops at these stations. */
export function laneAt(...stops: readonly number[]): LaneSpan {
  return { first: Math.min(...stops), last: Math.max(...stops), stops: new Set(stops) };
}

export const someLanes: fc.Arbitrary<readonly LaneSpan[]> = fc.array(
  fc
    .subarray(
      Array.from({ length: STATIONS }, (_, station) => station),
      { minLength: 1 },
    )
    .map((stops) => laneAt(...stops)),
  { maxLength: 9 },
);
