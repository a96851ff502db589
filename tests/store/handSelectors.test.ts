import { describe, expect, it } from 'vitest';
import {
  selectEdge,
  selectEdgeSentence,
  selectHasDetails,
  selectHiddenEdgeWorks,
  selectJoins,
  selectSpotlight,
} from '../../src/store/handSelectors.ts';
import { createExplorerStore, type ExplorerStore } from '../../src/store/explorerStore.ts';
import { III, M, tinyFranchise } from '../fixtures/tinyFranchise.ts';

function at(address: string): ReturnType<ExplorerStore['getState']> {
  const store = createExplorerStore(tinyFranchise);
  store.getState().open(address);
  return store.getState();
}

describe('selectEdge() and its kin', () => {
  it('tell the opened tie as the visitor may know it', () => {
    const data = at('/?edge=milady--serves--richelieu');
    expect(selectEdge(data)?.target).toBe('richelieu');
    expect(selectEdgeSentence(data)).toBe('Milady de Winter serves Cardinal Richelieu');
    expect(selectHiddenEdgeWorks(data)).toEqual([]);
    expect([...(selectSpotlight(data)?.nodes ?? [])]).toEqual(['milady', 'richelieu']);
    expect(selectHasDetails(data)).toBe(true);
  });

  it('tell of a shielded tie only in which works it is shown', () => {
    const data = at(`/?edge=milady--serves--richelieu&seen=${M}`);
    expect(selectEdge(data)).toBeNull();
    expect(selectEdgeSentence(data)).toBeNull();
    expect(selectHiddenEdgeWorks(data).map(({ id }) => id)).toEqual([III]);
    expect(selectSpotlight(data)).toBeNull();
    expect(selectHasDetails(data)).toBe(true);
  });

  it('leave the light to a selected node', () => {
    expect(selectSpotlight(at('/character/milady/?edge=milady--serves--richelieu'))).toBeNull();
  });

  it('are still where nothing is open', () => {
    const data = at('/');
    expect([selectEdge(data), selectEdgeSentence(data), selectJoins(data)]).toEqual([null, null, null]);
    expect(selectHasDetails(data)).toBe(false);
  });
});

describe('selectJoins()', () => {
  it('counts the selected node as picked', () => {
    const joins = selectJoins(at('/character/milady/?with=dartagnan'));
    expect(joins?.members.map(({ id }) => id)).toEqual(['milady', 'dartagnan']);
    expect(selectJoins(at('/?with=dartagnan,milady'))?.members).toHaveLength(2);
  });

  it('needs two that are shown', () => {
    expect(selectJoins(at('/?with=dartagnan'))).toBeNull();
    expect(selectJoins(at(`/?with=dartagnan,milady&seen=${M}`))).toBeNull();
    expect(selectJoins(at('/?with=dartagnan,paris&kinds=character'))).toBeNull();
  });

  it('hands back the same answer for the same question', () => {
    const data = at('/?with=dartagnan,milady');
    expect(selectJoins(data)).toBe(selectJoins({ ...data, hovered: null }));
    expect(selectSpotlight(data)).toBe(selectSpotlight({ ...data, hovered: null }));
  });
});
