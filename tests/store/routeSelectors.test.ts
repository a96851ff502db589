import { beforeEach, describe, expect, it } from 'vitest';
import { findRoute, routeBetween } from '../../src/explore/routeTransitions.ts';
import { selectNode } from '../../src/explore/transitions.ts';
import type { WorkId } from '../../src/graph/types.ts';
import { createExplorerStore, type ExplorerStore } from '../../src/store/explorerStore.ts';
import type { ExplorerActions, ExplorerData } from '../../src/store/explorerData.ts';
import {
  answerRouteSearch,
  selectHiddenRouteEnd,
  selectLikelyEnds,
  selectRoute,
  selectRouteTrace,
} from '../../src/store/routeSelectors.ts';
import { selectHiddenSelectionWorks } from '../../src/store/selectors.ts';
import { id, M, tinyFranchise } from '../fixtures/tinyFranchise.ts';

let store: ExplorerStore;
const now = (): ExplorerData & ExplorerActions => store.getState();
const see = (...works: readonly WorkId[]): void => {
  now().setSeen(new Set(works));
};

beforeEach(() => {
  store = createExplorerStore(tinyFranchise);
  now().change((state) => routeBetween(state, id('milady'), id('paris')));
});

describe('selectRoute() and selectRouteTrace()', () => {
  it('answer the question of the state', () => {
    expect(selectRoute(now())?.way?.key).toBe('milady richelieu dartagnan paris');
    expect(selectRouteTrace(now())?.stations).toHaveLength(4);
  });

  it('hand back the same answer to the same question, beside a hidden selection too', () => {
    expect(selectRoute(now())).toBe(selectRoute(now()));
    expect(selectRouteTrace(now())).toBe(selectRouteTrace(now()));
    see(M);
    expect(selectHiddenSelectionWorks(now())).toBe(selectHiddenSelectionWorks(now()));
    const before = selectHiddenRouteEnd(now());
    expect(selectHiddenSelectionWorks(now()).length).toBeGreaterThan(0);
    expect(selectHiddenRouteEnd(now())).toBe(before);
  });

  it('are null without a question, or where the start is hidden', () => {
    see(M);
    expect([selectRoute(now()), selectRouteTrace(now())]).toEqual([null, null]);
    now().change((state) => selectNode(state, id('dartagnan')));
    expect([selectRoute(now()), selectRouteTrace(now())]).toEqual([null, null]);
  });

  it('name only the works of an end that the shield hides', () => {
    see(M);
    now().change((state) => routeBetween(state, id('dartagnan'), id('paris')));
    expect(selectRoute(now())).toMatchObject({ to: null, ways: [], answer: { kind: 'unknown' } });
    expect(selectHiddenRouteEnd(now()).map((work) => work.id)).toEqual(['the-three-musketeers']);
    now().change((state) => findRoute(state, id('musketeers')));
    expect(selectHiddenRouteEnd(now())).toEqual([]);
  });
});

describe('answerRouteSearch() and selectLikelyEnds()', () => {
  it('search what may be known', () => {
    expect(answerRouteSearch(now(), 'dartagnan to milady')[0]).toMatchObject({ to: { id: 'milady' } });
    see(M);
    expect(answerRouteSearch(now(), 'dartagnan to milady')).toEqual([]);
    expect(answerRouteSearch(now(), '')).toEqual([]);
    expect(selectLikelyEnds(now()).map((node) => node.id)).toEqual(['dartagnan', 'musketeers']);
  });
});
