import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE, EMPTY_LENS, isEmptyLens, shownKinds } from '../../src/explore/explorerState.ts';
import { KINDS, type GroupId } from '../../src/graph/types.ts';
import { tinyWorks } from '../graph/sketch.ts';

const [modern] = tinyWorks;

describe('DEFAULT_STATE', () => {
  it('selects nothing and lets everything through', () => {
    expect(DEFAULT_STATE.selected).toBeNull();
    expect(DEFAULT_STATE.seen).toBeNull();
    expect(isEmptyLens(DEFAULT_STATE.lens)).toBe(true);
  });
});

describe('isEmptyLens()', () => {
  it('does not mind how works would be matched if there were any', () => {
    expect(isEmptyLens({ ...EMPTY_LENS, match: 'all' })).toBe(true);
  });

  it.each([
    ['works', [modern]],
    ['without', [modern]],
    ['kinds', ['person' as const]],
    ['relations', ['kinship' as GroupId]],
  ])('is false with a condition on %s', (name, list) => {
    expect(isEmptyLens({ ...EMPTY_LENS, [name]: list })).toBe(false);
  });
});

describe('shownKinds()', () => {
  it('is all kinds where none is chosen, else the chosen ones', () => {
    expect(shownKinds(EMPTY_LENS)).toBe(KINDS);
    expect(shownKinds({ ...EMPTY_LENS, kinds: ['place'] })).toEqual(['place']);
  });
});
