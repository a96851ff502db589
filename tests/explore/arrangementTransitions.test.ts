import { describe, expect, it } from 'vitest';
import { DEFAULT_ARRANGEMENT, type Arrangement } from '../../src/explore/arrangement.ts';
import {
  cycleSort,
  setFind,
  setGroup,
  setLines,
  setSpan,
  sortBy,
  toggleColumn,
} from '../../src/explore/arrangementTransitions.ts';
import { DEFAULT_STATE, type ExplorerState } from '../../src/explore/explorerState.ts';
import { tinyWorks } from '../graph/sketch.ts';

const state: ExplorerState = { ...DEFAULT_STATE, view: 'cast', depth: 2 };
const arranged = (next: ExplorerState): Arrangement => {
  expect({ ...next, arrangement: DEFAULT_ARRANGEMENT }).toEqual(state);
  return next.arrangement;
};

describe('changes of the arrangement', () => {
  it('sort one way, the other, and as the view has it', () => {
    const once = cycleSort(state, 'name');
    const twice = cycleSort(once, 'name');
    expect(arranged(once).sort).toEqual({ by: 'name', reversed: false });
    expect(arranged(twice).sort).toEqual({ by: 'name', reversed: true });
    expect(cycleSort(twice, 'name')).toEqual(state);
    expect(arranged(cycleSort(twice, tinyWorks[1])).sort).toEqual({ by: tinyWorks[1], reversed: false });
    expect(sortBy(twice, null)).toEqual(state);
  });

  it('show and hide columns, which keep their order', () => {
    const more = toggleColumn(state, 'description');
    expect(arranged(more).columns).toEqual(['kind', 'description', 'works', 'ties']);
    expect(toggleColumn(more, 'description')).toEqual(state);
  });

  it('write a text to find in one way, and no longer than an address holds', () => {
    expect(arranged(setFind(state, '  The\n\t DIRECTOR \u{0}\uD800 ')).find).toBe('the director');
    expect(arranged(setFind(state, 'İ'.repeat(100))).find).toHaveLength(60);
    expect(setFind(setFind(state, 'x'), ' ')).toEqual(state);
  });

  it('group, span and limit', () => {
    expect(arranged(setGroup(state, 'kind')).group).toBe('kind');
    expect(arranged(setSpan(state, 'all')).span).toBe('all');
    expect(arranged(setLines(state, 24)).lines).toBe(24);
  });
});
