import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tourPlace, visibleTour } from '../../src/explore/tours.ts';
import type { Tour, WorkId } from '../../src/graph/types.ts';
import { tinyWorks } from '../graph/sketch.ts';
import { seenWorks } from './arbitraries.ts';

const [M, III, IM] = tinyWorks;
const step = (caption: string, ...needed: readonly WorkId[]): Tour['steps'][number] => ({
  caption,
  address: '/',
  in: needed,
});
const tour: Tour = {
  id: 'swords',
  title: 'All for one',
  description: 'The musketeers, film by film.',
  in: [],
  steps: [
    step('A man of Kansas', M),
    step('He comes to Paris', III),
    step('They part', III, IM),
    step('So it was'),
  ],
};
const captions = (seen: ReadonlySet<WorkId> | null): readonly string[] | undefined =>
  visibleTour(tour, seen)?.steps.map(({ number, caption }) => `${String(number)} ${caption}`);

describe('visibleTour()', () => {
  it('is the whole tour without a shield', () => {
    expect(captions(null)).toHaveLength(4);
  });

  it('leaves out the steps that would tell more than was seen, and keeps their numbers', () => {
    expect(captions(new Set([III]))).toEqual(['2 He comes to Paris', '4 So it was']);
    expect(captions(new Set())).toEqual(['4 So it was']);
  });

  it('is null if the title would tell, or no step is left', () => {
    expect(visibleTour({ ...tour, in: [IM] }, new Set([III]))).toBeNull();
    expect(visibleTour({ ...tour, steps: [step('They part', IM)] }, new Set([III]))).toBeNull();
  });

  it('needs nothing but what was seen, whatever that is', () => {
    fc.assert(
      fc.property(seenWorks, (seen) => {
        const needed = visibleTour(tour, seen)?.steps.flatMap((one) => one.in) ?? [];
        expect(needed.every((work) => seen.has(work))).toBe(true);
      }),
    );
  });
});

describe('tourPlace()', () => {
  const visible = visibleTour(tour, new Set([III]));
  const at = (number: number) => {
    const found = visible && tourPlace(visible, number);
    return (
      found && [found.step.number, found.place, found.previous?.number, found.next?.number, found.isExact]
    );
  };

  it('knows the step, its place among those that may be seen, and its neighbours', () => {
    expect(at(2)).toEqual([2, 1, undefined, 4, true]);
    expect(at(4)).toEqual([4, 2, 2, undefined, true]);
  });

  it('takes the step before one that is hidden or was never there, or the first', () => {
    expect(at(3)).toEqual([2, 1, undefined, 4, false]);
    expect(at(99)).toEqual([4, 2, 2, undefined, false]);
    expect(at(1)).toEqual([2, 1, undefined, 4, false]);
    expect(at(NaN)).toEqual([2, 1, undefined, 4, false]);
  });
});
