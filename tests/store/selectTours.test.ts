import { describe, expect, it } from 'vitest';
import { DEFAULT_STATE } from '../../src/explore/explorerState.ts';
import { openStep } from '../../src/explore/tours.ts';
import { selectNode } from '../../src/explore/transitions.ts';
import { createExplorerStore, type ExplorerStore } from '../../src/store/explorerStore.ts';
import { selectTour, selectTours } from '../../src/store/selectTours.ts';
import { id, III, IM, M, tinyFranchise } from '../fixtures/tinyFranchise.ts';

const outline = { ...tinyFranchise, sources: [], tours: [] };

function opened(address: string, seen: ReadonlySet<typeof M> | null = null): ExplorerStore {
  const store = createExplorerStore(tinyFranchise);
  store.getState().setSeen(seen);
  store.getState().open(address);
  return store;
}

describe('selectTours()', () => {
  it('holds what may be told, and hands out the same list each time', () => {
    const store = opened('/', new Set([M]));
    const tours = selectTours(store.getState());
    expect(tours.map(({ steps }) => steps.length)).toEqual([1]);
    expect(selectTours(store.getState())).toBe(tours);
  });

  it('is empty before the receipts are there', () => {
    expect(selectTours(createExplorerStore(outline).getState())).toEqual([]);
  });
});

describe('selectTour()', () => {
  it('is null without a tour', () => {
    expect(selectTour(opened('/').getState())).toBeNull();
  });

  it('knows the place, and whether one is there or has wandered off', () => {
    const store = opened('/organization/musketeers/?tour=all-for-one&step=2');
    expect(selectTour(store.getState())).toMatchObject({
      isHere: true,
      unseen: [],
      place: { place: 2, step: { number: 2 } },
    });
    store.getState().change((state) => selectNode(state, id('paris')));
    expect(selectTour(store.getState())).toMatchObject({ isHere: false, place: { place: 2 } });
  });

  it('tells of a hidden step only by the works it needs', () => {
    const view = selectTour(opened('/?tour=all-for-one&step=4', new Set([M, III])).getState());
    expect(view?.unseen.map((work) => work.id)).toEqual([IM]);
    expect(view?.place?.step.number).toBe(3);
    expect(JSON.stringify(view)).not.toContain('Constance');
  });

  it('waits for the tours, then opens at the step; what cannot be followed is told', () => {
    const store = createExplorerStore(outline);
    store.getState().open('/tour/all-for-one/');
    expect(selectTour(store.getState())).toMatchObject({ tour: null, place: null, unseen: [] });
    store.getState().change((state) => ({ ...state, tour: { tour: 'all-for-one', step: 2 } }));
    store.getState().setReceipts('present', tinyFranchise);
    expect(store.getState().state.selected).toBe('musketeers');
    expect(store.getState().notices).toEqual([]);
  });

  it('drops an unknown tour with a notice, and offers what may be told', () => {
    const store = opened('/?tour=one-for-all');
    expect(store.getState().state).toEqual(DEFAULT_STATE);
    expect(store.getState().notices).toMatchObject([{ tours: ['all-for-one'] }]);
    const late = createExplorerStore(outline);
    late.getState().open('/place/paris/?tour=one-for-all');
    late.getState().setReceipts('present', tinyFranchise);
    expect(late.getState().state).toEqual({ ...DEFAULT_STATE, selected: 'paris' });
    expect(late.getState().notices).toHaveLength(1);
  });

  it('stays where the history leads: going back to an empty map inside a tour opens no step', () => {
    const store = opened('/');
    const [tour] = selectTours(store.getState());
    if (!tour?.steps[1]) throw new Error('the tour has two steps');
    const step = tour.steps[1];
    store.getState().change((state) => openStep(state, tour, step, store.getState().book));
    store.getState().open('/?tour=all-for-one&step=2');
    expect(store.getState().state.selected).toBeNull();
  });
});
