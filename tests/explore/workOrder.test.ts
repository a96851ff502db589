import { describe, expect, it } from 'vitest';
import { worksInOrder } from '../../src/explore/workOrder.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { sketchGraph, tinyWorks } from '../graph/sketch.ts';

const [M, III, IM] = tinyWorks;

describe('worksInOrder()', () => {
  it('takes works as they came out, or as the story goes with works outside it last', () => {
    expect(worksInOrder(tinyGraph, 'release')).toEqual([M, III, IM]);
    expect(worksInOrder(tinyGraph, 'story')).toEqual([III, IM, M]);
    expect(worksInOrder(sketchGraph([]), 'story')).toEqual([]);
  });
});
