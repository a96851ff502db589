import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, EMPTY_LENS, type ExplorerState } from '../../src/explore/explorerState.ts';
import { lineUp } from '../../src/explore/lineUp.ts';
import { setSpan } from '../../src/explore/arrangementTransitions.ts';
import { tinyGraph } from '../fixtures/tinyFranchise.ts';
import { tinyWorks } from '../graph/sketch.ts';

const [modern, musketeers, mask] = tinyWorks;
const of = (state: Partial<ExplorerState>, seats = [musketeers, mask]): readonly string[] =>
  lineUp(tinyGraph, seats, { ...DEFAULT_STATE, ...state });

describe('lineUp()', () => {
  it('takes the works with a seat, in release or in story order', () => {
    expect(of({}, [mask, musketeers])).toEqual([musketeers, mask]);
    expect(of({ order: 'story', arrangement: setSpan(DEFAULT_STATE, 'all').arrangement })).toEqual([
      musketeers,
      mask,
      modern,
    ]);
  });

  it('takes every work if asked, and where none has a seat', () => {
    expect(of({ arrangement: setSpan(DEFAULT_STATE, 'all').arrangement })).toEqual(tinyWorks);
    expect(of({}, [])).toEqual(tinyWorks);
  });

  it('takes what the lens names and what is selected, and never what is left out', () => {
    expect(of({ lens: { ...EMPTY_LENS, works: [modern] } })).toEqual(tinyWorks);
    expect(of({ selected: modern })).toEqual(tinyWorks);
    expect(of({ selected: modern, lens: { ...EMPTY_LENS, without: [modern, mask] } })).toEqual([musketeers]);
  });
});
