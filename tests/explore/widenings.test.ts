import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { visibleGraph } from '../../src/explore/visibleGraph.ts';
import { widenings } from '../../src/explore/widenings.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { tinyWorks } from '../graph/sketch.ts';
import { states } from './arbitraries.ts';

const state = (lens: Partial<ExplorerState['lens']>, rest: Partial<ExplorerState> = {}): ExplorerState => ({
  ...DEFAULT_STATE,
  ...rest,
  lens: { ...EMPTY_LENS, ...lens },
});

describe('widenings()', () => {
  it('offers nothing where there is no condition', () => {
    expect(widenings(tinyGraph, DEFAULT_STATE)).toEqual([]);
  });

  it('lifts one condition at a time and says how much there is then, the smallest step first', () => {
    const found = widenings(tinyGraph, state({ works: tinyWorks, match: 'all', kinds: ['thing'] }));
    const counts = found.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    for (const { lifts, state: next } of found) {
      if (lifts === 'match') expect(next.lens).toEqual({ ...EMPTY_LENS, works: tinyWorks, kinds: ['thing'] });
      if (lifts === 'kinds') expect(next.lens).toEqual({ ...EMPTY_LENS, works: tinyWorks, match: 'all' });
      if (lifts === 'works') expect(next.lens.works).toEqual([]);
    }
    expect(found.map(({ lifts }) => lifts)).toContain('works');
  });

  it('counts what is shown then, and never offers what shows nothing', () => {
    fc.assert(
      fc.property(states, (before) => {
        for (const { state: next, count } of widenings(tinyGraph, before)) {
          expect(count).toBeGreaterThan(0);
          expect(visibleGraph(tinyGraph, next).shown.nodes.size).toBe(count);
        }
      }),
    );
  });
});
